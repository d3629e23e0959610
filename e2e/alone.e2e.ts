// Kernreflectie alone: begun on a phone, stopped halfway, continued and finished on a laptop. No coach reads a word of it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask, tapRing } from './testing/journey.ts'
import { keptValues } from './testing/kept-places.ts'
import { addressesOf, capture, eventsOf, keepSheet, pickUp, wordsField } from './testing/session-steps.ts'

const journey = aJourney()
/** A word that occurs nowhere else in the product. */
const canary = 'kwikstaartzang'

const momentsOf = async (page: Page, api: string): Promise<number> =>
  (await eventsOf(page, api)).filter(({ kind }) => kind === 'moment').length

/** Changes when this device stores half-typed words, after a pause in typing. */
const draftOf = (page: Page) => keptValues(page, '/moment')

test('a coachee reflects alone, stops halfway, goes on elsewhere, and finds back what came up; the coach never reads it', async () => {
  const coach = await journey.enter('coach')
  const read: string[] = []
  coach.page.on(
    'response',
    (answer) =>
      void answer.text().then(
        (text) => read.push(text),
        () => undefined,
      ),
  )

  const phone = await journey.enter('coachee', { device: 'phone' })
  const { page } = phone
  await page.goto('/alone')
  await page.getByRole('button', { name: 'Beginnen' }).waitFor()
  await expectAccessible(page, 'alone')
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await page.waitForURL(/\/live$/)
  const { api, trajectoryId, review } = addressesOf(page)

  await capture(page, 'Overtuigingen, belemmering', `ik moet het alleen kunnen ${canary}`)
  await page.getByRole('radio', { name: 'Voelen' }).check({ force: true })
  await capture(page, 'Kernkwaliteiten', `${canary} bleef zitten`)
  await pickUp(page, 'kwaliteit', async (sheet) => {
    await sheet.getByRole('textbox', { name: 'De kwaliteit' }).fill(`rust ${canary}`)
    await sheet.getByRole('textbox', { name: 'Waaraan het te zien was' }).fill('ik bleef zitten')
  })
  // Nothing here is about two people.
  for (const name of [/^zei: /, /^begon: /, 'Kwam de vraag aan?', 'En ik?', 'Stil'])
    expect(await page.getByRole('button', { name }).or(page.getByRole('group', { name })).count(), String(name)).toBe(0)
  expect(await page.locator('body').innerText()).not.toMatch(/coachee/i)
  await page.getByRole('button', { name: 'Te veel?' }).click()
  await page.getByText('Je mag nu stoppen.').waitFor()
  await expectAccessible(page, 'too much')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Vragen', exact: true }).last().click()
  await page.getByText('Waar mag deze tijd over gaan?').waitFor()
  await page.keyboard.press('Escape')
  await expectAccessible(page, 'live, alone')

  // The tab closes while words are half typed.
  await tapRing(page, 'Identiteit, potentieel')
  await expect.poll(() => wordsField(page).inputValue()).toBe('')
  await expect.poll(() => momentsOf(page, api)).toBe(3)
  const typed = `iemand die blijft ${canary}`
  const before = await draftOf(page)
  await wordsField(page).fill(typed)
  await expect.poll(() => draftOf(page)).not.toBe(before)
  await page.close()
  const again = await phone.context.newPage()
  await again.goto('/alone')
  await again.getByRole('link', { name: 'Verder' }).first().click()
  await expect.poll(() => wordsField(again).inputValue()).toBe(typed)
  await expect.poll(async () => JSON.stringify(await eventsOf(again, api))).toContain(typed)
  await again.close()

  const laptop = await journey.enter('coachee', { device: 'laptop' })
  await laptop.page.goto('/alone')
  await laptop.page.getByRole('heading', { name: 'Je was ergens gebleven' }).waitFor()
  await laptop.page.getByRole('link', { name: 'Verder' }).first().click()
  await laptop.page.waitForURL(/\/live$/)
  expect(addressesOf(laptop.page).api).toBe(api)
  await laptop.page.getByRole('button', { name: 'Als lijst' }).click()
  await laptop.page.getByText(`ik moet het alleen kunnen ${canary}`).first().waitFor()
  await laptop.page.getByRole('button', { name: 'Als ui' }).click()
  await laptop.page.getByRole('button', { name: 'Voornemen' }).click()
  await keepSheet(laptop.page, 'Voornemen', (sheet) => sheet.getByRole('textbox', { name: 'Wat je gaat doen' }).fill(`zitten ${canary}`))
  await laptop.page.getByRole('button', { name: 'Even stoppen' }).click()
  await laptop.page.waitForURL(/\/alone$/)
  await laptop.page.getByRole('link', { name: 'Verder' }).first().click()
  await laptop.page.getByRole('button', { name: 'Afronden' }).click()
  await laptop.page.waitForURL((url) => url.pathname === review)
  await laptop.page.getByText('Dit is van jou.').waitFor()
  expect(await laptop.page.getByRole('button', { name: /aanbieden/i }).count()).toBe(0)
  await expectAccessible(laptop.page, 'review, alone')
  await laptop.page.getByRole('textbox', { name: 'Voor jezelf' }).fill(`onthouden ${canary}`)
  const notes = async () => JSON.stringify((await ask(laptop.page, `/api/trajectories/${trajectoryId}/notes`)).json)
  await expect.poll(notes).toContain(`onthouden ${canary}`)
  const trace = await ask<{ text: string }>(laptop.page, `${api}/trace`)
  expect([trace.status, trace.json.text.includes(canary)]).toEqual([200, true])
  expect(trace.json.text).not.toMatch(/Samira/)

  await laptop.page.goto('/strength')
  await laptop.page.getByText(`rust ${canary}`).first().waitFor()

  for (const path of ['/', '/coachees', `/trajectories/${trajectoryId}`, `${review}/live`, review]) {
    await coach.page.goto(path)
    await coach.page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  const me = await ask<{ trajectories?: unknown }>(coach.page, '/api/me')
  expect(me.status).toBe(200)
  const list = (await ask<{ trajectories: { id: string }[] }>(coach.page, '/api/trajectories')).json.trajectories
  for (const { id } of list)
    for (const what of ['', '/findings', '/sessions', '/tensions', '/alignments', '/notes'])
      await ask(coach.page, `/api/trajectories/${id}${what}`)
  for (const path of [api, `${api}/events`, `${api}/trace`, `/api/trajectories/${trajectoryId}/findings`])
    expect((await ask(coach.page, path)).status, path).toBe(404)
  await expect.poll(() => read.length).toBeGreaterThan(20)
  expect(read.filter((text) => text.includes(canary))).toEqual([])
})

test('a coach reflects alone too, from beginning to end without network', async () => {
  const { context, page } = await journey.enter('coach', { device: 'phone', serviceWorker: true })
  await page.goto('/alone')
  await page.getByRole('button', { name: 'Beginnen' }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await page.waitForURL(/\/live$/)
  await capture(page, 'Gedrag, potentieel', 'ik wachtte')
  await page.getByRole('button', { name: 'Even stoppen' }).click()
  await page.getByRole('heading', { name: 'Je was ergens gebleven' }).waitFor()
  await expectAccessible(page, 'alone without network')
  await page.getByRole('link', { name: 'Verder' }).first().click()
  await page.waitForURL(/\/live$/)
  const { api, review } = addressesOf(page)
  await pickUp(page, 'succes', async () => undefined)
  await page.getByRole('button', { name: 'Afronden' }).click()
  await page.waitForURL((url) => url.pathname === review)
  // The review is complete before anything was sent.
  await page.getByText('zodra het verstuurd is').waitFor()
  await page.getByRole('main').getByText('ik wachtte').last().waitFor()
  await context.setOffline(false)
  await expect.poll(() => momentsOf(page, api)).toBe(1)
  await page.getByText('Het staat bij Mijn kracht').waitFor()
  // The navigation is that of a person, not of a coach.
  await page.getByRole('navigation').getByRole('link', { name: 'Mijn kracht' }).waitFor()
  await page.goto('/alone')
  await page.getByRole('link', { name: /^Vandaag/ }).waitFor()
})
