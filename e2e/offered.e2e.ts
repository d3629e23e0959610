// Offers: what came up in a session is offered, and the coachee answers. One story in one test.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { addressesOf, beginSession, capture, eventsOf, findingsOf, keepSheet, pickUp, slide } from './testing/session-steps.ts'

const journey = aJourney()
const act = 'Je wachtte tot iedereen uitgesproken was.'
const ideal = 'Een klas waarin ieder kind durft te vragen'
const obstacle = 'Ik moet alles onder controle houden'
const tone = 'Ik maakte een grap en de spanning zakte.'

let coach: Page
let noor: Page
let place: ReturnType<typeof addressesOf>

async function enterBoth(): Promise<void> {
  coach = (await journey.enter('coach')).page
  noor = (await journey.enter('coachee', { index: 1, device: 'phone' })).page
}

/** The coach runs a short session, from a word to an intention. */
async function runSession(): Promise<void> {
  await beginSession(coach, 'Noor')
  place = addressesOf(coach)
  await coach.keyboard.press('2')
  await capture(coach, 'Kernkwaliteiten', 'geduld')
  await pickUp(coach, 'kwaliteit', async (sheet) => {
    expect(await sheet.getByRole('textbox', { name: 'De kwaliteit' }).inputValue()).toBe('geduld')
  })
  await capture(coach, 'Gedrag, potentieel', tone)
  await pickUp(coach, 'kwaliteit', async (sheet) => {
    await sheet.getByRole('textbox', { name: 'De kwaliteit' }).fill('lichtheid')
    expect(await sheet.getByRole('textbox', { name: 'Waaraan het te zien was' }).inputValue()).toBe(tone)
  })
  await coach.keyboard.press('3')
  await capture(coach, 'Betrokkenheid, potentieel', ideal)
  await pickUp(coach, 'ideaal', (sheet) => sheet.getByRole('radio', { name: 'Wil dit zelf' }).check())
  await coach.keyboard.press('1')
  await capture(coach, 'Overtuigingen, belemmering', obstacle)
  await pickUp(coach, 'belemmering', async (sheet) => {
    // Nothing is chosen in advance: people say which strength belongs to an obstacle.
    expect(await sheet.getByRole('radio', { name: 'Nog te kiezen' }).isChecked()).toBe(true)
    await sheet.getByRole('radio', { name: ideal }).check()
  })

  await coach.getByRole('button', { name: 'Spanningsveld openen' }).click()
  const field = coach.getByRole('dialog', { name: 'Spanningsveld' })
  await field.getByText(obstacle).waitFor()
  await field.getByText(ideal).waitFor()
  const sliders = [
    field.getByRole('slider', { name: 'Hoe sterk is de rem?' }),
    field.getByRole('slider', { name: 'Hoe aanwezig is de kracht?' }),
  ] as const
  for (const [index, [brake, strength]] of [
    [8, 3],
    [6, 5],
  ].entries()) {
    await slide(sliders[0].nth(index), brake ?? 0)
    await slide(sliders[1].nth(index), strength ?? 0)
  }
  const both = field.getByRole('textbox', { name: 'Wat is er, als ze er allebei mogen zijn?' })
  const body = field.getByRole('textbox', { name: 'Waar merk je het in je lijf?' })
  await both.fill('Het mag allebei.')
  await body.fill('In mijn buik.')
  await both.focus()
  // Both texts stay on screen and are recorded.
  expect([await both.inputValue(), await body.inputValue()]).toEqual(['Het mag allebei.', 'In mijn buik.'])
  const held = field.getByRole('radio', { name: 'Ja, allebei tegelijk' })
  await held.click()
  await expect.poll(() => held.isChecked()).toBe(true)
  await field.getByRole('button', { name: /Laat Noor.* zelf kiezen/ }).click()
  // The coachee's view covers the session; nothing else can be reached.
  const hand = coach.getByRole('dialog', { name: /Noor.*, is er iets verschoven\?/ })
  await hand.getByText(obstacle).waitFor()
  expect(await hand.evaluate((view) => view.matches(':modal'))).toBe(true)
  await expectAccessible(coach, "the coachee's view")
  await hand.getByRole('button', { name: 'Nee, het bleef zoals het was' }).click()
  await coach.getByRole('button', { name: 'Klaar, geef terug' }).click()
  await field.getByText('In de sessie gekozen: geen shift.').waitFor()
  await expectAccessible(coach, 'tension field')
  await field.getByRole('button', { name: 'Terug naar de ui' }).click()

  await coach.getByRole('button', { name: 'Anker', exact: true }).click()
  await keepSheet(coach, 'Anker', async (sheet) => {
    await sheet.getByRole('textbox', { name: 'Hoe het gaat' }).fill('Twee voeten op de grond, één keer uitademen.')
    await sheet.getByRole('radio', { name: 'adem' }).check()
  })
  await coach.getByRole('button', { name: 'Voornemen', exact: true }).click()
  await keepSheet(coach, 'Voornemen', async (sheet) => {
    await sheet.getByRole('textbox', { name: 'De kleinste stap' }).fill('Drie tellen wachten na een vraag.')
    await sheet.getByRole('textbox', { name: 'Als de rem erop gaat' }).fill('ik wil ingrijpen')
    await sheet.getByRole('textbox', { name: 'Wat dan helpt' }).fill('adem ik uit')
  })
  await coach.getByRole('button', { name: 'Afronden' }).click()
  await coach.getByRole('heading', { name: 'Wat er opkwam' }).waitFor()

  await expect.poll(async () => (await eventsOf(coach, place.api)).at(-1)).toMatchObject({ kind: 'state-set', state: 'finished' })
  const events = await eventsOf(coach, place.api)
  expect(events.findLast(({ kind }) => kind === 'tension-noted')).toMatchObject({ words: 'Het mag allebei.', body: 'In mijn buik.' })
  expect(events.filter(({ kind }) => kind === 'moment')).toHaveLength(4)
  expect(events.filter(({ kind }) => kind === 'tension-rated').map(({ when, rating }) => ({ when, rating }))).toEqual([
    { when: 'before', rating: { brake: 8, strength: 3 } },
    { when: 'after', rating: { brake: 6, strength: 5 } },
  ])
  expect(events.find(({ kind }) => kind === 'shift-answered')).toMatchObject({ answer: 'no-shift', by: 'coach' })
}

/** A quality without an act is not offered yet: the screen asks for the act first. */
async function completeAndOffer(): Promise<void> {
  const item = coach
    .getByRole('listitem')
    .filter({ hasText: 'geduld' })
    .filter({ has: coach.getByRole('button', { name: 'Aanvullen: geduld' }) })
  await item.getByText('Waaraan zag je dat? Zonder voorbeeld blijft het een etiket.').waitFor()
  expect(await item.getByRole('button', { name: 'Aanbieden: geduld', exact: true }).count()).toBe(0)
  const kept = (await findingsOf(coach, place.trajectoryId)).find(
    ({ sessionId, body }) => sessionId === place.sessionId && body.word === 'geduld',
  )
  const refused = await ask<{ code: string }>(coach, `/api${place.trajectory}/findings/${kept?.id}/offer`, 'POST')
  expect(refused).toMatchObject({ status: 422, json: { code: 'quality.no-act' } })

  await item.getByRole('button', { name: 'Aanvullen: geduld' }).click()
  await coach.getByRole('textbox', { name: 'Waaraan het te zien was' }).fill(act)
  await coach.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await coach.getByRole('button', { name: 'Aanbieden: geduld', exact: true }).click()
  await coach
    .getByRole('listitem')
    .filter({ hasText: 'Kernkwaliteit' })
    .getByRole('button', { name: 'Aanbieden: lichtheid', exact: true })
    .click()
  await coach.getByRole('button', { name: `Aanbieden: ${ideal}`, exact: true }).click()
  await expect.poll(() => coach.getByText('aangeboden, Noor kijkt nog').count()).toBe(3)
  // The screen shows it at once. Noor can see it when the server has it.
  await expect
    .poll(
      async () =>
        (await findingsOf(coach, place.trajectoryId)).filter((one) => one.sessionId === place.sessionId && one.state === 'offered').length,
    )
    .toBe(3)
  await expectAccessible(coach, 'review with offers')
}

/** The coachee accepts one offer, rewords one and refuses one. */
async function answerOffers(): Promise<void> {
  const openOffer = async (title: string, seen: string | RegExp) => {
    await noor.goto(place.review)
    await noor.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: 'Kijk of het klopt' }).click()
    const card = noor.getByRole('article', { name: seen })
    await card.getByText(title, { exact: true }).first().waitFor()
    return card
  }
  const quality = /^Een kernkwaliteit die Marijke bij je zag/
  const patience = await openOffer('geduld', quality)
  await patience.getByText(act).waitFor()
  await expectAccessible(noor, 'an offer')
  await patience.getByRole('button', { name: 'Dat klopt' }).click()
  await noor.getByText('Je zei: dat klopt').waitFor()

  const lightness = await openOffer('lichtheid', quality)
  await lightness.getByRole('button', { name: 'Ik zeg het anders' }).click()
  await lightness.getByRole('textbox', { name: 'De kwaliteit' }).fill('speelsheid')
  await lightness.getByRole('button', { name: 'Zo klopt het' }).click()
  await noor.getByText('Bewaard in jouw woorden').waitFor()

  const wish = await openOffer(ideal, /^Een ideaal dat Marijke bij je hoorde/)
  await wish.getByRole('button', { name: 'Dit past niet bij mij' }).click()
  await noor.getByText('Je zei: dit past niet bij mij').waitFor()
  await noor.goto('/')

  const answered = async () => {
    const here = (await findingsOf(noor, place.trajectoryId)).filter(({ sessionId }) => sessionId === place.sessionId)
    return here
      .filter(({ state }) => state === 'accepted' || state === 'refused')
      .map(({ state, reworded, body }) => [body.word ?? body.words, state, reworded])
  }
  await expect
    .poll(async () => (await answered()).sort())
    .toEqual(
      [
        [ideal, 'refused', false],
        ['geduld', 'accepted', false],
        ['speelsheid', 'accepted', true],
      ].sort(),
    )
  const reworded = (await findingsOf(noor, place.trajectoryId)).find(({ body }) => body.word === 'speelsheid')
  const history = await ask<{ revisions: { byName: string; body: { word: string } }[] }>(
    coach,
    `/api${place.trajectory}/findings/${reworded?.id}/history`,
  )
  expect(history.json.revisions.map(({ byName, body }) => [byName.split(' ')[0], body.word])).toContainEqual(['Marijke', 'lichtheid'])
}

/** The coach sees the answers. The trajectory has only what was accepted. */
async function seeAnswers(): Promise<void> {
  await coach.goto(place.review)
  await coach.getByRole('listitem').filter({ hasText: 'geduld' }).getByText('Noor nam het aan').waitFor()
  const reworded = coach.getByRole('listitem').filter({ hasText: 'speelsheid' }).filter({ hasText: 'Noor zei het anders' })
  await reworded.getByText('Zo schreef jij het:').waitFor()
  await reworded.getByText('lichtheid').first().waitFor()
  await coach.getByRole('listitem').filter({ hasText: ideal }).getByText('Noor zei: dit past niet').waitFor()

  for (const page of [coach, noor]) {
    await page.goto(`${place.trajectory}/strength`)
    await page.getByRole('button', { name: 'geduld' }).first().waitFor()
    await page.getByRole('button', { name: 'speelsheid' }).first().waitFor()
    expect(await page.getByText(ideal).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'lichtheid' }).count()).toBe(0)
  }
}

test('what came up in a session is offered; the coachee accepts, rewords and refuses, and the coach sees the answers', async () => {
  await enterBoth()
  await runSession()
  await completeAndOffer()
  await answerOffers()
  await seeAnswers()
})
