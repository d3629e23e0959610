// Forms of a coach keep what was typed when the page is left or reloaded, say so when they open again, and can start over.
import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { keptPlaces } from './testing/kept-places.ts'

const journey = aJourney()
type Agreement = Record<'purpose' | 'between' | 'sponsor' | 'retention', string> & { version: number }
let coach: Page
beforeEach(async () => {
  coach = (await journey.enter('coach')).page
})

const field = (name: string) => coach.getByRole('textbox', { name })
const found = () => coach.getByText('Je was hier al begonnen.')
const startOver = () => coach.getByRole('button', { name: 'Opnieuw beginnen' })

/** Typed, saved on this device, and the page reloaded. */
async function typeAndReload(name: string, text: string, draftKey: string): Promise<void> {
  await field(name).fill(text)
  await expect.poll(() => keptPlaces(coach)).toContain(draftKey)
  await coach.reload()
}

test('a new coachee half filled in is found again, can be emptied and brought back, and is one person when it is sent', async () => {
  await coach.goto('/coachees/new')
  await field('Naam').waitFor()
  await typeAndReload('Naam', 'van Dijk', 'new-coachee-draft')
  await found().waitFor()
  expect(await field('Naam').inputValue()).toBe('van Dijk')
  await expectAccessible(coach, 'a form with a draft')

  await startOver().click()
  expect(await field('Naam').inputValue()).toBe('')
  await coach.getByText('Het formulier is weer leeg.').waitFor()
  await coach.getByRole('button', { name: 'Toch verder met wat er stond' }).click()
  expect(await field('Naam').inputValue()).toBe('van Dijk')

  await coach.getByRole('link', { name: 'Coachees' }).first().click()
  await coach.goto('/coachees/new')
  await expect.poll(() => field('Naam').inputValue()).toBe('van Dijk')
  await field('Waar wil je coachee naartoe?').fill('Minder haast')
  await coach.getByRole('button', { name: 'Verder' }).click()
  await coach.getByRole('heading', { name: 'Er is plek voor van Dijk' }).waitFor()

  await coach.goto('/coachees/new')
  await field('Naam').waitFor()
  await expect.poll(() => found().count()).toBe(0)
  expect(await field('Naam').inputValue()).toBe('')
})

const openAgreement = () => coach.getByRole('button', { name: 'Tekst aanpassen' })
async function agreementsOf(coachee: RegExp): Promise<string> {
  await coach.goto('/coachees')
  await coach.getByRole('link', { name: coachee }).click()
  await coach.getByRole('link', { name: 'Afspraken' }).click()
  await openAgreement().waitFor()
  return `/api${new URL(coach.url()).pathname.replace('/agreements', '')}/agreement`
}

test('a text of the agreement survives a reload, and is gone from the form once it is saved', async () => {
  await agreementsOf(/Samira/)
  await openAgreement().click()
  await typeAndReload('Waarvoor', 'Om rustiger te werken.', 'agreement-draft')
  await openAgreement().click()
  await found().waitFor()
  expect(await field('Waarvoor').inputValue()).toBe('Om rustiger te werken.')
  await coach.getByRole('button', { name: 'Nieuwe versie bewaren' }).click()
  await coach.getByText('Om rustiger te werken.').waitFor()
  await openAgreement().click()
  expect(await found().count()).toBe(0)
})

test('an agreement that changed meanwhile is never replaced unseen: both texts are on screen, and then one more version', async () => {
  const address = await agreementsOf(/Ruben/)
  await openAgreement().click()
  await field('Tussen ons').fill('Wat ik schreef.')
  const { version, purpose, sponsor, retention } = (await ask<Agreement>(coach, address)).json
  const elsewhere = { purpose, between: 'Wat er intussen staat.', sponsor, retention, basedOn: version }
  expect((await ask(coach, address, 'PUT', elsewhere)).status).toBe(200)

  const save = coach.getByRole('button', { name: 'Nieuwe versie bewaren' })
  await save.click()
  await coach.getByText('Nu staat er: Wat er intussen staat.').waitFor()
  expect(await field('Tussen ons').inputValue()).toBe('Wat ik schreef.')
  await expectAccessible(coach, 'two texts of an agreement')
  await save.click()
  await coach.getByText('Wat ik schreef.').waitFor()
  const { json } = await ask<{ versions: Agreement[] }>(coach, `${address}/versions`)
  expect(json.versions.map(({ between }) => between).slice(-2)).toEqual(['Wat er intussen staat.', 'Wat ik schreef.'])
})

test('a dialog closes by Escape or a whole press beside it, not when a selection ends outside it, and keeps what was typed', async () => {
  const host = (await journey.enter('host')).page
  await host.goto('/practice')
  const open = host.getByRole('button', { name: 'Iemand uitnodigen' })
  await open.click()
  const dialog = host.getByRole('dialog')
  const name = dialog.getByRole('textbox', { name: 'Naam' })
  await name.fill('Iris de Wit')

  const box = await name.boundingBox()
  if (!box) throw new Error('the field is not on screen')
  await host.mouse.move(box.x + 40, box.y + box.height / 2)
  await host.mouse.down()
  await host.mouse.move(5, box.y)
  await host.mouse.up()
  expect(await dialog.count()).toBe(1)
  await host.mouse.move(5, box.y)
  await host.mouse.down()
  await host.mouse.move(box.x + 40, box.y + box.height / 2)
  await host.mouse.up()
  expect(await dialog.count()).toBe(1)

  await host.mouse.click(5, 5)
  await expect.poll(() => dialog.count()).toBe(0)
  await open.click()
  await expect.poll(() => name.inputValue()).toBe('Iris de Wit')
  await host.getByText('Je was hier al begonnen.').waitFor()
  await host.keyboard.press('Escape')
  await expect.poll(() => dialog.count()).toBe(0)
})
