// The promise of the session screen: nothing is lost, whatever happens to network, tab or server.
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask, tapRing } from './testing/journey.ts'

type Events = { events: { kind: string; moment?: { text: string } }[] }

const journey = aJourney()

test('a session goes on without network, and nothing is lost when the tab closes and the server dies', async () => {
  const { context, page } = await journey.enter('coach')
  await page
    .getByRole('button', { name: 'Sessie beginnen' })
    .or(page.getByRole('link', { name: 'Sessie beginnen' }))
    .first()
    .click()
  await page.waitForURL(/\/live$/)
  const address = page.url()
  const api = `/api${new URL(address).pathname.replace('/live', '/events')}`
  await tapRing(page, 'Overtuigingen, belemmering')
  await page.keyboard.press('2')
  await tapRing(page, 'Betrokkenheid, potentieel')
  await expect.poll(async () => (await ask<Events>(page, api)).json.events?.filter((event) => event.kind === 'moment').length).toBe(2)
  await expectAccessible(page, 'live session')

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.keyboard.press('3')
  await tapRing(page, 'Identiteit, potentieel')
  await page.getByRole('textbox', { name: 'Letterlijke woorden' }).fill('Ik wil het samen rustig.')
  await tapRing(page, 'Gedrag, potentieel')
  await page.getByText('wacht op verbinding').waitFor()

  await journey.product().kill()
  await page.close()
  const later = await context.newPage()
  await later.goto(address)
  await later.getByRole('button', { name: 'Als lijst' }).click()
  await later.getByText('Ik wil het samen rustig.').waitFor()

  await journey.product().startAgain()
  await context.setOffline(false)
  await later.reload()
  const known = async (): Promise<Events['events']> => (await ask<Events>(later, api)).json.events ?? []
  await expect.poll(async () => (await known()).filter((event) => event.kind === 'moment').length, { timeout: 30_000 }).toBe(4)
  expect(JSON.stringify(await known())).toContain('Ik wil het samen rustig.')
})

test('two devices on one session come to the same moments', async () => {
  const one = await journey.enter('coach')
  const two = await journey.enter('coach', { device: 'phone' })
  await one.page
    .getByRole('button', { name: 'Sessie beginnen' })
    .or(one.page.getByRole('link', { name: 'Sessie beginnen' }))
    .first()
    .click()
  await one.page.waitForURL(/\/live$/)
  const api = `/api${new URL(one.page.url()).pathname.replace('/live', '/events')}`
  const moments = async (): Promise<number> =>
    ((await ask<Events>(one.page, api)).json.events ?? []).filter((event) => event.kind === 'moment').length
  // An earlier session that was left open goes on.
  const before = await moments()
  await tapRing(one.page, 'Gedrag, belemmering')
  await expect.poll(moments).toBe(before + 1)
  await two.page.goto(one.page.url())
  await tapRing(two.page, 'Kernkwaliteiten')
  await tapRing(one.page, 'Identiteit, belemmering')
  for (const { page } of [one, two]) {
    await page.getByRole('button', { name: 'Als lijst' }).click()
    await expect
      .poll(async () => page.getByRole('list', { name: 'De momenten op volgorde' }).getByRole('listitem').count(), { timeout: 30_000 })
      .toBe(before + 3)
  }
})
