// Correcting a session: a moment is opened, moved, changed and removed, by pointer and by keyboard; and a device whose clock is wrong.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aJourney, ask, tapRing } from './testing/journey.ts'
import { addressesOf, aSession, beginSession, capture } from './testing/session-steps.ts'

const journey = aJourney()
type Moment = {
  id: string
  dimension: string | null
  layer: string | null
  pole: string | null
  initiative: string | null
  speaker: string
}
type Event = {
  kind: string
  id: string
  at: number
  clockAt?: number
  momentId?: string
  eventId?: string
  change?: object
  moment?: Moment
}

const eventsOf = async (page: Page) => (await ask<{ events: Event[] }>(page, `${addressesOf(page).api}/events`)).json.events
const of = async (page: Page, kind: string) => (await eventsOf(page)).filter((event) => event.kind === kind)

test('a coach moves, changes and removes a moment, and keys are about the moment in the bar', async () => {
  const { page } = await journey.enter('coach')
  await beginSession(page, 'Noor')
  await capture(page, 'Overtuigingen, belemmering', 'Ik moet het alleen doen')
  await capture(page, 'Gedrag, potentieel', 'Ik bleef zitten')
  await expect.poll(async () => (await of(page, 'moment')).length).toBe(2)
  const [first, second] = await of(page, 'moment')
  // Not said until the coach says it.
  expect([first?.moment?.initiative, second?.moment?.initiative]).toEqual([null, null])
  await page.getByRole('button', { name: 'begon: niet gezegd' }).click()
  await page.getByRole('button', { name: 'begon: coachee' }).waitFor()

  // One moment back, by keyboard; the keys change that one.
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.getByRole('region', { name: /^Het moment van/ }).waitFor()
  await page.keyboard.press('w')
  await expect
    .poll(async () => (await of(page, 'moment-revised')).at(-1))
    .toMatchObject({ momentId: first?.id, change: { speaker: 'coach' } })

  // Its sheet; a tap on the onion moves it, and records nothing new.
  await page.keyboard.press('r')
  await page.getByRole('heading', { name: 'Moment wijzigen' }).waitFor()
  await tapRing(page, 'Identiteit, potentieel')
  await expect
    .poll(async () => (await of(page, 'moment-revised')).at(-1))
    .toMatchObject({ momentId: first?.id, change: { layer: 'identity', pole: 'potential' } })
  await page.getByLabel('Denken, voelen of willen').selectOption('Voelen')
  await page.getByLabel('Kant').selectOption('niet gezegd')
  await expect.poll(async () => (await of(page, 'moment-revised')).at(-1)).toMatchObject({ momentId: first?.id, change: { pole: null } })
  expect(await of(page, 'moment')).toHaveLength(2)

  await page.getByRole('button', { name: 'Moment weghalen' }).click()
  await expect.poll(async () => (await of(page, 'taken-back')).at(-1)).toMatchObject({ eventId: first?.id })
  await page.getByRole('button', { name: 'Opnieuw' }).click()
  await expect.poll(async () => (await of(page, 'taken-back')).length).toBe(2)

  // A moment of which it is not said where it was.
  await page.keyboard.press('h')
  await expect.poll(async () => (await of(page, 'moment')).at(-1)?.moment).toMatchObject({ layer: null, pole: null })

  // Afterwards, in the review: the moment that the replay shows. The coachee cannot.
  const { review } = addressesOf(page)
  await page.getByRole('button', { name: 'Afronden' }).click()
  await page.waitForURL(new RegExp(`${review}$`))
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click()
  await page.getByLabel('Laag').selectOption('Gedrag')
  const last = (await of(page, 'moment')).at(-1)
  await expect
    .poll(async () => (await of(page, 'moment-revised')).at(-1))
    .toMatchObject({ momentId: last?.id, change: { layer: 'behaviour' } })
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Gedrag' })
    .getByText(/denken|gewild/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Moment weghalen' }).click()
  await expect.poll(async () => (await of(page, 'taken-back')).at(-1)).toMatchObject({ eventId: last?.id })
  const noor = (await journey.enter('coachee', { index: 1 })).page
  await noor.goto(review)
  await noor.getByRole('heading', { name: 'De weg van de aandacht' }).waitFor()
  expect(await noor.getByRole('button', { name: 'Wijzigen', exact: true }).count()).toBe(0)
})

test('a device whose clock is a week ahead keeps its draft and its session, and its moments have the time of the server', async () => {
  const { context, page } = await journey.enter('coach', { index: 0 })
  const address = await aSession(page)
  await page.goto(`${address}/live`)
  await capture(page, 'Gedrag, potentieel', 'voor de klok versprong')
  await expect.poll(async () => (await of(page, 'moment')).length).toBe(2)
  const week = 8 * 86_400_000
  const ahead = await context.newPage()
  await ahead.clock.install({ time: Date.now() + week })
  await ahead.goto(`${address}/live`)
  await ahead
    .getByText('voor de klok versprong')
    .or(ahead.getByRole('textbox', { name: 'Letterlijke woorden' }))
    .first()
    .waitFor()
  await capture(ahead, 'Identiteit, potentieel', 'met een klok die voorloopt')
  await expect.poll(async () => (await of(page, 'moment')).length).toBe(3)
  const last = (await of(page, 'moment')).at(-1)
  expect(Math.abs((last?.at ?? 0) - Date.now())).toBeLessThan(600_000)
  expect(last?.clockAt).toBe(undefined)
})
