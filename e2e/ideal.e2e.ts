// From a success to its quality, the ideal behind it and a krachtlijn; and from a problem to a wish.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { keptValues } from './testing/kept-places.ts'
import { turnSwitch } from './testing/own-steps.ts'
import { slide } from './testing/session-steps.ts'

const journey = aJourney()
type Own = { id: string; trajectoryId: string; state: string; sharedWith: unknown[]; body: Record<string, unknown> & { kind: string } }
type Me = { spaceId: string }

async function ownOf(page: Page, kind: string): Promise<Own[]> {
  const { findings } = (await ask<{ findings: Own[] }>(page, '/api/me/findings')).json
  return findings.filter(({ body, state }) => body.kind === kind && state === 'accepted')
}
async function chosenBy(page: Page): Promise<unknown[]> {
  const { settings } = (await ask<{ settings: { body: { level?: string; words?: string } }[] }>(page, '/api/me/prompt-settings')).json
  return settings.map(({ body }) => body.level ?? body.words)
}
const next = (flow: Locator): Promise<void> => flow.getByRole('button', { name: 'Verder', exact: true }).click()
const act = 'Daarna gaf ik hem de tijd.'
const longing = 'Een klas waarin iedereen durft te praten.'

test('a success shows a quality in one’s own sentence, leads to an ideal and to a larger one, and begins a krachtlijn', async () => {
  const { page } = await journey.enter('coachee', { device: 'phone' })
  await page.goto('/?write=success')
  const flow = page.getByRole('dialog')
  // Samira wrote before, so the form shows fewer words.
  await flow.getByRole('textbox', { name: 'Het moment' }).fill('Sem zei iets in de kring.')
  await next(flow)

  // After a mark the form asks for the side that is missing. Editing keeps the mark on its words.
  const did = flow.getByRole('textbox', { name: 'Wat je deed' })
  await did.fill(`Ik dacht: nu niet helpen. ${act}`)
  expect(await flow.getByText('Wat voelde je daarbij?').count()).toBe(0)
  await did.press('Control+Home')
  await flow.getByRole('button', { name: 'denken' }).press('Enter')
  await flow.getByText('En voelen? Wat voelde je daarbij?').waitFor()
  await did.press('Control+Home')
  await did.pressSequentially('Eerst. ')
  await expectAccessible(page, 'a text with a mark')
  for (const answer of ['', '', 'Dat hij durfde.', longing]) {
    await flow.getByRole('button', { name: /^(Verder|Overslaan)$/ }).click()
    if (answer) await flow.getByRole('textbox').fill(answer)
  }
  await next(flow)
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.getByRole('heading', { name: 'Bewaard' }).waitFor()
  await expect.poll(async () => (await ownOf(page, 'success')).some(({ body }) => body.longing === longing)).toBe(true)
  const success = (await ownOf(page, 'success')).find(({ body }) => body.longing === longing)
  expect(success?.body.marks).toEqual([{ field: 'did', from: 7, to: 32, dimension: 'thinking' }])
  expect(success?.body.making).toMatchObject({ began: 'self' })

  // By keyboard: a sentence from the text, and a word from the lexicon.
  await expectAccessible(page, 'what a success may lead to')
  await flow.getByRole('button', { name: /^Welke kracht zie je hier/ }).press('Enter')
  await flow.getByRole('button', { name: act }).press('Enter')
  await flow.getByRole('textbox').pressSequentially('gedul')
  await flow.getByRole('button', { name: /^geduld/ }).press('Enter')
  await expectAccessible(page, 'naming a quality')
  await flow.getByRole('button', { name: 'Bewaren' }).press('Enter')
  await flow.getByRole('heading', { name: 'Dit zag je hier' }).waitFor()
  await expect
    .poll(async () => (await ownOf(page, 'quality')).find(({ body }) => body.fromId === success?.id)?.body)
    .toMatchObject({ word: 'geduld', lexiconKey: 'patience', act, seenBy: 'coachee' })

  await flow.getByRole('button', { name: /^Waar verlang je naar/ }).click()
  // The field already has the longing of the success.
  const wish = flow.getByRole('textbox')
  await wish.waitFor()
  expect(await wish.inputValue()).toBe(longing)
  await next(flow)
  await slide(flow.getByRole('slider'), 8)
  await next(flow)
  await flow.getByRole('radio', { name: 'Dit wil ik zelf' }).check({ force: true })
  await next(flow)
  await flow.getByRole('textbox').fill('Dat niemand zich klein hoeft te maken.')
  await expectAccessible(page, 'what lies behind an ideal')
  await flow.getByRole('button', { name: 'En verder' }).click()
  await flow.getByRole('button', { name: 'Hier is het genoeg' }).click()
  await expectAccessible(page, 'the ladder before it is kept')
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.waitFor({ state: 'detached' })
  await expect.poll(async () => (await ownOf(page, 'ideal')).some(({ body }) => body.words === longing)).toBe(true)
  const ideals = await ownOf(page, 'ideal')
  const near = ideals.find(({ body }) => body.words === longing)
  const larger = ideals.find(({ body }) => body.words === 'Dat niemand zich klein hoeft te maken.')
  const { spaceId } = (await ask<Me>(page, '/api/me')).json
  expect(near).toMatchObject({
    trajectoryId: spaceId,
    sharedWith: [],
    body: { fromId: success?.id, parentId: larger?.id, felt: 8, wantedBy: 'me' },
  })

  await page.getByRole('button', { name: `Een krachtlijn beginnen vanuit: ${longing}` }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'geduld' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Beginnen' }).click()
  await page.getByRole('link', { name: longing }).waitFor()
  const lines = async () =>
    (await ask<{ alignments: { idealId: string; qualities: string[] }[] }>(page, `/api/trajectories/${spaceId}/alignments`)).json.alignments
  await expect.poll(async () => (await lines()).map(({ idealId, qualities }) => [idealId, qualities])).toEqual([[near?.id, ['geduld']]])
  await expectAccessible(page, 'ideals')
  await page.getByRole('link', { name: longing }).click()
  await page.getByRole('heading', { name: longing }).waitFor()
  // Without a coach the coachee fills in the line alone.
  await page.getByRole('link', { name: 'Zeggen hoe het stroomt' }).last().click()
  await page.getByRole('heading', { level: 1, name: 'Mijn krachtlijnen' }).waitFor()
  await page.getByRole('button', { name: /^Gedrag/ }).click()
  await page.getByRole('button', { name: 'Bijstellen' }).waitFor()
})

test('what bothers leads to a wish, a half-found ideal waits, and later something larger is found behind it', async () => {
  const problem = 'Ze praten dwars door mij heen.'
  const wish = 'Dat er naar elkaar geluisterd wordt.'
  const { page } = await journey.enter('coachee', { device: 'phone', index: 1 })
  await page.goto('/ideal')
  await page.getByRole('button', { name: /^Vanuit iets wat dwarszit/ }).click()
  const flow = page.getByRole('dialog')
  await flow.getByRole('textbox').fill(problem)
  await expectAccessible(page, 'what bothers')
  await next(flow)
  await flow.getByText(problem).waitFor()
  const before = await keptValues(page, 'draft-ideal/problem/')
  await flow.getByRole('textbox').fill(wish)
  // The draft is stored on this device, a moment after it was typed.
  await expect.poll(() => keptValues(page, 'draft-ideal/problem/')).not.toBe(before)
  await page.goto('/ideal')
  await page.getByRole('heading', { name: 'Je was hier aan het schrijven' }).waitFor()
  await page.getByRole('button', { name: /Verder schrijven/ }).click()
  await expect.poll(() => flow.getByRole('textbox').inputValue()).toBe(wish)
  await next(flow)
  for (const step of [3, 4, 5]) {
    await flow.getByText(`Vraag ${step} van 5`).waitFor()
    await flow.getByRole('button', { name: 'Overslaan' }).click()
  }
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await ownOf(page, 'ideal')).find(({ body }) => body.words === wish)?.body)
    .toMatchObject({ problem, felt: null, wantedBy: null, parentId: null })
  expect(await page.getByRole('heading', { name: 'Je was hier aan het schrijven' }).count()).toBe(0)

  await page.getByRole('button', { name: `Wat ligt hierachter: ${wish}` }).click()
  await flow.getByRole('textbox').fill('Samen iets maken.')
  await flow.getByRole('button', { name: 'Hier is het genoeg' }).click()
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.waitFor({ state: 'detached' })
  await expect
    .poll(async () => {
      const ideals = await ownOf(page, 'ideal')
      const larger = ideals.find(({ body }) => body.words === 'Samen iets maken.')
      return larger !== undefined && ideals.find(({ body }) => body.words === wish)?.body.parentId === larger.id
    })
    .toBe(true)
  // Felt again: the feeling is filled in, the problem stays.
  await page.getByRole('button', { name: `Opnieuw voelen: ${wish}` }).click()
  await expect.poll(() => flow.getByRole('textbox').inputValue()).toBe(wish)
  await next(flow)
  await slide(flow.getByRole('slider'), 6)
  await next(flow)
  await flow.getByRole('button', { name: 'Overslaan' }).click()
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await ownOf(page, 'ideal')).find(({ body }) => body.words === wish)?.body)
    .toMatchObject({ felt: 6, problem })
  const ladder = page.getByRole('list', { name: 'Van dichtbij naar groter' }).filter({ hasText: wish })
  expect(await ladder.getByRole('listitem').count()).toBe(2)

  // The coach reads the problem only after the ideal is shared.
  const coach = (await journey.enter('coach')).page
  const { trajectories } = (await ask<{ trajectories: { id: string }[] }>(page, '/api/me')).json
  await coach.goto(`/trajectories/${trajectories[0]?.id}/strength`)
  await coach.getByRole('heading', { name: 'Idealen' }).waitFor()
  expect(await coach.getByText(problem).count()).toBe(0)
  await turnSwitch(page, wish)
  await expect
    .poll(async () => {
      await coach.reload()
      await coach.getByRole('heading', { name: 'Idealen' }).waitFor()
      return coach.getByText(`Begonnen bij wat dwarszat: “${problem}”`).count()
    })
    .toBe(1)
})

test('less help and an own question are kept as chosen, with how much help stood above what was written', async () => {
  const { page } = await journey.enter('coachee', { device: 'phone', index: 2 })
  const flow = page.getByRole('dialog')
  const open = async () => {
    await page.goto('/ideal')
    await page.getByRole('button', { name: /^Gewoon opschrijven/ }).click()
  }
  await open()
  await flow.getByRole('heading', { name: 'Waar verlang je naar?' }).waitFor()
  await flow.getByRole('button', { name: 'Minder hulp' }).click()
  await flow.getByRole('heading', { name: 'Je ideaal' }).waitFor()
  expect(await flow.getByText('Stel dat het er is.').count()).toBe(0)
  await flow.getByRole('button', { name: 'Eigen vraag' }).click()
  await flow.getByRole('textbox', { name: 'Welke vraag past beter bij jou?' }).fill('Waar word ik stil van?')
  await expectAccessible(page, 'an own question')
  await page.keyboard.press('Enter')
  await flow.getByRole('textbox', { name: 'Waar word ik stil van?' }).fill('Een vroege ochtend aan het water.')
  await expect.poll(() => chosenBy(page)).toEqual(['cue', 'Waar word ik stil van?', 'own'])
  await page.reload()
  await flow.getByRole('textbox', { name: 'Waar word ik stil van?' }).waitFor()
  await next(flow)
  for (const step of [2, 3, 4]) {
    await flow.getByText(`Vraag ${step} van 4`).waitFor()
    await flow.getByRole('button', { name: 'Overslaan' }).click()
  }
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await ownOf(page, 'ideal')).find(({ body }) => String(body.words).startsWith('Een vroege'))?.body.making)
    .toEqual({ began: 'self', answered: [{ prompt: 'ideal.words', level: 'own' }] })

  await open()
  await flow.getByRole('textbox', { name: 'Waar word ik stil van?' }).waitFor()
  await flow.getByRole('button', { name: 'Toch een vraag van ons' }).click()
  await flow.getByRole('button', { name: 'Meer hulp' }).click()
  await flow.getByRole('heading', { name: 'Waar verlang je naar?' }).waitFor()
})
