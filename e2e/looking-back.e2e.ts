// Terugblik: own words in time, searched by a word, and drawn.
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney } from './testing/journey.ts'

const journey = aJourney()

test('a coachee looks back in time, finds own words, and sees lines as they were', async () => {
  const { page } = await journey.enter('coachee', { device: 'phone' })
  await page.getByRole('link', { name: 'Terugblik' }).click()
  await page.getByRole('heading', { name: 'Terugblik', level: 1 }).waitFor()
  const entries = page.locator('main ol > li')
  // The earliest months are loaded on request.
  await page.getByRole('link', { name: /^Sessie 7 met/ }).waitFor()
  expect(await page.getByRole('link', { name: /^Sessie 1 met/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Verder terug' }).click()
  await page.getByRole('link', { name: /^Sessie 1 met/ }).waitFor()
  expect(await entries.count()).toBeGreaterThan(20)
  const all = await entries.count()
  await expectAccessible(page, 'looking back')

  await page.getByRole('searchbox', { name: 'Zoek in je eigen woorden' }).fill('STOEL')
  await expect.poll(() => entries.count()).toBeLessThan(all)
  expect(await page.locator('mark').first().textContent()).toMatch(/stoel/i)
  await page.getByRole('searchbox').fill('xyzzy')
  await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor()
  await page.getByRole('button', { name: 'Alles tonen' }).click()
  await expect.poll(() => entries.count()).toBe(all)

  await page.getByRole('radio', { name: 'Sessies' }).check({ force: true })
  await expect.poll(() => entries.count()).toBe(7)
  await page.getByRole('link', { name: /^Sessie 7 met/ }).click()
  await page.waitForURL(/\/sessions\//)
  await page.goBack()

  await page.getByRole('link', { name: 'In beeld' }).click()
  const now = page.getByRole('heading', { name: 'Krachtlijnen, toen en nu' })
  await now.waitFor()
  const flows = () => page.locator('section', { has: now }).innerText()
  const before = await flows()
  const day = page.getByRole('slider', { name: 'Kies een dag' })
  await day.focus()
  await page.keyboard.press('Home')
  await expect.poll(flows).not.toBe(before)
  await page.keyboard.press('End')
  await expect.poll(flows).toBe(before)
  await expectAccessible(page, 'drawn')
})
