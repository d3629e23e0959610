// Vandaag without network: people and appointments stay on screen, a session can begin, and it is sent when the network is back.
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
type Sessions = { sessions: unknown[] }

test('a coach who loses the network keeps the day, begins a session from it, and finds all of it back', async () => {
  const { context, page } = await journey.enter('coach', { serviceWorker: true })
  const { trajectories } = (await ask<{ trajectories: { id: string; coacheeName: string }[] }>(page, '/api/trajectories')).json
  const samira = trajectories.find(({ coacheeName }) => coacheeName.startsWith('Samira'))?.id ?? ''
  const sessions = async (): Promise<number> => (await ask<Sessions>(page, `/api/trajectories/${samira}/sessions`)).json.sessions.length
  const before = await sessions()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  const main = page.getByRole('main')
  const row = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Samira Haddad' }) })
  const quality = await row.getByRole('listitem').first().innerText()
  const whole = (await main.innerText()).split('\n').filter((line) => /sessie .+ om \d/i.test(line))
  expect(whole).toHaveLength(3)

  await context.setOffline(true)
  await page.reload()
  await page.getByText('Geen verbinding.').waitFor()
  await row.getByText(quality).waitFor()
  for (const line of whole) await main.getByText(line).first().waitFor()
  await context.setOffline(false)
  await page.getByText('Geen verbinding.').waitFor({ state: 'hidden' })

  await context.setOffline(true)
  await page.reload()
  await page.getByText('Geen verbinding.').waitFor()
  await page.getByRole('button', { name: 'Sessie beginnen met Samira' }).click()
  await page.waitForURL(/\/live$/)
  await page.getByText('Samira Haddad').first().waitFor()
  await context.setOffline(false)
  await expect.poll(sessions).toBe(before + 1)

  await context.setOffline(true)
  await page.goto('/')
  await page.getByText('Geen verbinding.').waitFor()
  await expectAccessible(page, 'Vandaag without network')
})
