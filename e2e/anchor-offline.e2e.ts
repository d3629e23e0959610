// The anchor opens in two taps, without network. After signing out nothing readable stays on the device.
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { onDisk } from './testing/own-steps.ts'

const journey = aJourney()
type Findings = { findings: { body: { kind: string; how?: string; worked?: string | null } }[] }

test('the anchor opens in two taps, also without network, and what was answered arrives later', async () => {
  const { context, page } = await journey.enter('coachee', { device: 'phone', index: 1, serviceWorker: true })
  const findings = async (): Promise<Findings['findings']> => (await ask<Findings>(page, '/api/me/findings')).json.findings
  const anchor = (await findings()).find(({ body }) => body.kind === 'anchor')?.body.how ?? ''
  expect(anchor).not.toBe('')
  const before = (await findings()).filter(({ body }) => body.kind === 'recall').length
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // A device stores words only for those who choose it.
  await page.goto('/sharing')
  await page.getByRole('checkbox', { name: 'Mijn woorden ook zonder netwerk bij me hebben' }).check()
  await page.goto('/')
  await page.getByRole('link', { name: /Mijn anker/ }).click()
  await page.getByText(anchor).first().waitFor()
  await expectAccessible(page, 'anchor')

  await context.setOffline(true)
  await page.goto('/')
  await page.getByRole('link', { name: /Mijn anker/ }).click()
  await page.getByText(anchor).first().waitFor()
  await page.getByRole('button', { name: 'Een beetje' }).click()
  await page.getByText('Goed om te weten.').waitFor()
  expect(await onDisk(page), 'nothing readable on the device').not.toContain(anchor)

  await context.setOffline(false)
  await page.goto('/')
  await expect.poll(async () => (await findings()).filter(({ body }) => body.kind === 'recall').length).toBe(before + 1)

  // Until the device knows that it arrived, signing out asks about it first.
  await expect.poll(async () => (await onDisk(page)).includes('outbox: 0')).toBe(true)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Afmelden op dit apparaat' }).click()
  await page.waitForURL(/sign-in/)
  await context.setOffline(true)
  await page.goto('/anchor')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.locator('body').innerText()).not.toContain(anchor)
  expect(await onDisk(page)).not.toContain(anchor)
})
