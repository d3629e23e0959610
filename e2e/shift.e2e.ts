// A shift: chosen on the coach's device in the room, and confirmed or denied by the coachee, signed in.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { addressesOf, aSession, eventsOf, findingsOf } from './testing/session-steps.ts'

const journey = aJourney()
type Sighting = { findingId: string; sessionId: string; shift: { answer: string; standing: string } | null }

const tensionsOf = async (page: Page, trajectoryId: string) =>
  (await ask<{ tensions: Sighting[] }>(page, `/api/trajectories/${trajectoryId}/tensions`)).json.tensions
const makeIds = (page: Page, count: number) => page.evaluate((many) => Array.from({ length: many }, () => crypto.randomUUID()), count)

/** What waits for an answer is answered, so that what comes next is the only thing to answer. */
async function answerWhatWaits(page: Page): Promise<void> {
  const { trajectories } = (await ask<{ trajectories: { id: string }[] }>(page, '/api/me')).json
  for (const { id } of trajectories)
    for (const finding of await findingsOf(page, id))
      if (finding.state === 'offered')
        await ask(page, `/api/trajectories/${id}/findings/${finding.id}/answer`, 'POST', { answer: 'refuse', body: null })
}

test('the coachee chooses on the tablet of the coach, and says at home whether it was so', async () => {
  const { page: coach } = await journey.enter('coach')
  const { page: noor } = await journey.enter('coachee', { index: 1, device: 'phone' })
  await answerWhatWaits(noor)
  await coach.goto(`${await aSession(coach)}/live`)
  const { api, trajectoryId, sessionId } = addressesOf(coach)
  await coach.getByRole('button', { name: 'Spanningsveld openen' }).click()
  const field = coach.getByRole('dialog', { name: 'Spanningsveld' })
  await field.getByRole('listitem').first().getByRole('button').click()
  await field.getByRole('button', { name: 'Laat Noor zelf kiezen' }).click()
  const view = coach.getByRole('dialog', { name: 'Noor, is er iets verschoven?' })
  // A key of the coach's screen opens nothing over the coachee's view.
  await coach.keyboard.press('n')
  expect(await coach.locator('dialog[open]').count()).toBe(1)
  await expectAccessible(coach, "the coachee's view")
  await view.getByRole('button', { name: 'Ja, er verschoof iets' }).click()
  await coach.getByRole('heading', { name: 'Je koos: er verschoof iets' }).waitFor()
  await coach.getByRole('button', { name: 'Klaar, geef terug' }).click()
  await field.getByText('In de sessie gekozen: er verschoof iets. Bij ‘Voor jou’ zegt Noor of het klopt.').waitFor()
  await expect
    .poll(async () => (await eventsOf(coach, api)).findLast(({ kind }) => kind === 'shift-answered'))
    .toMatchObject({ answer: 'shift', by: 'coach' })
  const here = async () => (await tensionsOf(coach, trajectoryId)).find((one) => one.sessionId === sessionId)?.shift
  expect(await here()).toMatchObject({ answer: 'shift', standing: 'reported' })

  await noor.goto('/')
  await noor.getByText('In een sessie is genoteerd of er iets verschoof. Jij zegt of het klopt.').waitFor()
  await noor.getByRole('link', { name: 'Bekijken' }).click()
  const card = noor.getByRole('article', { name: 'Een spanningsveld van eerder, nog eens' })
  await card.getByText('Toen is genoteerd: er verschoof iets.').waitFor()
  await expectAccessible(noor, 'a reported shift')
  await card.getByRole('button', { name: 'Het bleef zoals het was' }).click()
  await noor.getByText('Je zei: het bleef zoals het was').waitFor()
  await expect.poll(here).toMatchObject({ answer: 'no-shift', standing: 'confirmed' })
  // What the coach sends later, or with a later date, changes nothing.
  const tensionId = (await eventsOf(coach, api)).findLast(({ kind }) => kind === 'shift-answered')?.tensionId
  const [id, deviceId] = await makeIds(coach, 2)
  const late = {
    id,
    deviceId,
    at: Date.now() + 60_000,
    kind: 'shift-answered',
    tensionId,
    answer: 'shift',
    confirmedBy: 'coachee',
    by: 'coachee',
  }
  expect((await ask(coach, `${api}/events`, 'POST', { events: [late] })).status).toBe(200)
  expect(await here()).toMatchObject({ answer: 'no-shift', standing: 'confirmed' })

  await coach.goto(`/trajectories/${trajectoryId}/obstacles`)
  await coach.getByText('dat zei Noor zelf').first().waitFor()
})

test('a shift in a field that is offered is a proposal: the coachee agrees, says it was not so, or leaves it open', async () => {
  const { page: coach } = await journey.enter('coach')
  const { page: noor } = await journey.enter('coachee', { index: 1, device: 'phone' })
  await answerWhatWaits(noor)
  const ids = await makeIds(coach, 3)
  const [qualityId, obstacleId, tensionId] = ids
  const pick = (findingId: string | undefined, body: object) => ({ kind: 'finding-picked-up', findingId, momentId: null, body })
  const address = await aSession(coach, [
    pick(qualityId, { kind: 'quality', word: 'lef', act: 'Je zei nee.', seenBy: 'coach' }),
    pick(obstacleId, { kind: 'obstacle', side: 'internal', sentence: 'Straks vinden ze me lastig', potentialId: qualityId }),
    pick(tensionId, { kind: 'tension', potentialId: qualityId, obstacleId }),
    { kind: 'shift-answered', tensionId, answer: 'shift' },
    { kind: 'state-set', state: 'finished', note: '' },
  ])
  await coach.goto(address)
  const { trajectoryId, sessionId } = addressesOf(coach)
  const review = coach.getByRole('listitem').filter({ hasText: 'Spanningsveld' })
  await review.getByText('Genoteerd, niet door de coachee bevestigd: er verschoof iets.').waitFor()
  for (const id of ids) expect((await ask(coach, `/api/trajectories/${trajectoryId}/findings/${id}/offer`, 'POST')).status).toBe(200)
  const shift = async () => (await tensionsOf(coach, trajectoryId)).find((one) => one.sessionId === sessionId)?.shift
  expect(await shift()).toMatchObject({ answer: 'shift', standing: 'reported' })

  await noor.goto(`/offered?finding=${tensionId}`)
  const card = noor.getByRole('article', { name: /^Een spanningsveld/ })
  await card.getByText('Genoteerd, niet door jou bevestigd: er verschoof iets.').waitFor()
  expect(await card.getByRole('radio', { name: 'Er verschoof iets' }).isChecked()).toBe(true)
  await card.getByRole('radio', { name: 'Dat laat ik open' }).check()
  await expectAccessible(noor, 'an offered field with a shift')
  await card.getByRole('button', { name: 'Dat klopt' }).click()
  await noor.goto('/')
  await expect.poll(async () => (await findingsOf(noor, trajectoryId)).find(({ id }) => id === tensionId)?.state).toBe('accepted')
  expect(await shift()).toMatchObject({ answer: 'shift', standing: 'reported' })

  // Later the coachee says it after all.
  const [eventId, deviceId] = await makeIds(noor, 2)
  const own = { id: eventId, deviceId, at: Date.now(), kind: 'shift-answered', tensionId, answer: 'shift' }
  expect((await ask(noor, `/api${address}/events`, 'POST', { events: [own] })).status).toBe(200)
  expect(await shift()).toMatchObject({ answer: 'shift', standing: 'confirmed' })
  await coach.goto(address)
  await review.getByText('De coachee zei: er verschoof iets.').waitFor()

  // What the coachee keeps to herself is not read in the session either, and nothing is said about whether she confirmed it.
  const share = { leftOut: ['shift'] }
  expect((await ask(noor, `/api/trajectories/${trajectoryId}/findings/${tensionId}/share`, 'POST', share)).status).toBe(200)
  expect(await shift()).toBe(null)
  await coach.reload()
  await review.waitFor()
  await review.getByText('De coachee zei: er verschoof iets.').waitFor({ state: 'detached' })
  expect(await review.getByText(/bevestigd/).count()).toBe(0)
})
