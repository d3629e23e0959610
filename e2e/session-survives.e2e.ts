// A session loses nothing when the network, the tab or the server goes away.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, tapRing } from './testing/journey.ts'
import { aSession, eventsOf } from './testing/session-steps.ts'

const journey = aJourney()
const momentsOf = async (page: Page, address: string) => (await eventsOf(page, `/api${address}`)).filter(({ kind }) => kind === 'moment')

test('a session goes on without network, and nothing is lost when the tab closes and the server dies', async () => {
  const { context, page } = await journey.enter('coach', { serviceWorker: true })
  const address = await aSession(page)
  await page.goto(`${address}/live`)
  await tapRing(page, 'Overtuigingen, belemmering')
  await page.keyboard.press('2')
  await tapRing(page, 'Betrokkenheid, potentieel')
  await expect.poll(async () => (await momentsOf(page, address)).length).toBe(3)
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
  await later.goto(`${address}/live`)
  await later.getByRole('button', { name: 'Als lijst' }).click()
  await later.getByText('Ik wil het samen rustig.').waitFor()

  await journey.product().startAgain()
  await context.setOffline(false)
  await later.reload()
  await expect.poll(async () => (await momentsOf(later, address)).length).toBe(5)
  await expect.poll(async () => JSON.stringify(await eventsOf(later, `/api${address}`))).toContain('Ik wil het samen rustig.')
})

test('two devices on one session come to the same moments', async () => {
  const one = await journey.enter('coach')
  const two = await journey.enter('coach', { device: 'phone' })
  const address = await aSession(one.page)
  for (const { page } of [one, two]) await page.goto(`${address}/live`)
  await tapRing(one.page, 'Gedrag, belemmering')
  await expect.poll(async () => (await momentsOf(one.page, address)).length).toBe(2)
  await tapRing(two.page, 'Kernkwaliteiten')
  await tapRing(one.page, 'Identiteit, belemmering')
  for (const { page } of [one, two]) {
    await page.getByRole('button', { name: 'Als lijst' }).click()
    await expect.poll(() => page.getByRole('list', { name: 'De momenten op volgorde' }).getByRole('listitem').count()).toBe(4)
  }
})
