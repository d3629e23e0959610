// Nu and what stalled: a word for each side in a few taps, also without network; an obstacle noticed beside its strength.
// All of it is private, and a person without a coach has it too.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { settled } from './testing/settled.ts'

const journey = aJourney()
/** Each test writes a word of its own, so that none counts what another wrote. */
const canaries = { taps: 'kanarie-nu-41c7', sides: 'kanarie-nu-9d02', obstacle: 'kanarie-nu-c35e' }
const canary = canaries.obstacle
type Own = {
  id: string
  trajectoryId: string
  state: string
  sharedWith: unknown[]
  body: Record<string, unknown> & { kind: string }
}
type Me = { spaceId: string; trajectories: { id: string }[] }

async function ownOf(page: Page, kind: string): Promise<Own[]> {
  const { findings } = (await ask<{ findings: Own[] }>(page, '/api/me/findings')).json
  return findings.filter(({ body }) => body.kind === kind)
}
const said = async (page: Page, kind: string, word = canary) =>
  (await ownOf(page, kind)).filter(({ body }) => JSON.stringify(body).includes(word))
const press = (flow: Locator, name: string): Promise<void> => flow.getByRole('button', { name, exact: true }).click()

/** Everything the server sends the coach about this person, by the API and for screens. */
async function heardByCoach(coach: Page, trajectoryId: string): Promise<string> {
  const heard: Promise<string>[] = []
  coach.on('response', (response) => heard.push(response.text().catch(() => '')))
  const trajectory = `/trajectories/${trajectoryId}`
  for (const part of ['', '/findings', '/sessions', '/alignments', '/notes', '/agreement']) await ask(coach, `/api${trajectory}${part}`)
  for (const address of ['/', trajectory, `${trajectory}/strength`, `${trajectory}/obstacles`, `${trajectory}/intentions`]) {
    await coach.goto(address)
    await coach.getByRole('heading', { level: 1 }).waitFor()
    await settled(coach)
  }
  return (await Promise.all(heard)).join('\n')
}

test('a word for each side takes six taps; without network it waits, and arrives once', async () => {
  const word = canaries.taps
  const { context, page } = await journey.enter('coachee', { device: 'phone', index: 1, serviceWorker: true })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto('/')
  await page.getByText('Meer', { exact: true }).click()
  await settled(page)
  await page.evaluate(() => {
    const counted = window as unknown as { taps: number }
    counted.taps = 0
    addEventListener(
      'pointerdown',
      () => {
        counted.taps += 1
      },
      true,
    )
  })

  await page
    .getByRole('button', { name: /^(Beginnen|Even stilstaan)/ })
    .first()
    .click()
  const flow = page.getByRole('dialog')
  const field = flow.getByRole('textbox')
  await field.waitFor()
  await context.setOffline(true)
  for (const part of ['vol', 'rustig', word]) {
    expect(await field.inputValue()).toBe('')
    // The field has the focus: typing needs no tap.
    await page.keyboard.type(part)
    await press(flow, 'Verder')
  }
  await press(flow, 'buik')
  await expectAccessible(page, 'the place in the body')
  await press(flow, 'Bewaren')
  await flow.getByRole('heading', { name: 'Dit is er nu' }).waitFor()
  expect(await page.evaluate(() => (window as unknown as { taps: number }).taps)).toBe(6)
  for (const part of ['vol', 'rustig', word, 'buik']) await flow.getByText(part, { exact: true }).waitFor()
  await expectAccessible(page, 'what is there now')
  await press(flow, 'Klaar')
  await page.getByText('Eén ding wacht op verbinding.').waitFor()

  await context.setOffline(false)
  await page.goto('/')
  await expect.poll(async () => (await said(page, 'check', word)).length).toBe(1)
  const [kept] = await said(page, 'check', word)
  const me = (await ask<Me>(page, '/api/me')).json
  expect(kept).toMatchObject({ state: 'accepted', sharedWith: [], trajectoryId: me.spaceId })
  expect(kept?.body).toMatchObject({ thought: 'vol', felt: 'rustig', wanted: word, bodyPlace: 'buik' })
  await page.reload()
  await settled(page)
  expect(await said(page, 'check', word)).toHaveLength(1)
})

test('a coachee may begin at any side, leave sides out, and close halfway', async () => {
  const word = canaries.sides
  const { page } = await journey.enter('coachee', { device: 'small', index: 1 })
  await page.goto('/?write=check')
  const flow = page.getByRole('dialog')
  const field = flow.getByRole('textbox')
  await flow.getByRole('button', { name: 'Voelen', exact: true }).click()
  await field.fill(`warm ${word}`)
  await page.keyboard.press('Escape')
  await flow.waitFor({ state: 'hidden' })
  await page.goto('/?write=check')
  await expect.poll(() => field.inputValue()).toBe(`warm ${word}`)
  // By keyboard: Enter goes on, also past an empty field.
  await field.press('Enter')
  await page.getByRole('button', { name: 'Willen', exact: true }).and(page.locator('[aria-current=step]')).waitFor()
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.press('Enter')
  await page.getByRole('button', { name: 'Denken', exact: true }).and(page.locator('[aria-current=step]')).waitFor()
  // The field gets the focus a moment after the question is drawn.
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await flow.getByRole('button', { name: 'Zo bewaren' }).press('Enter')
  await flow.getByRole('heading', { name: 'Dit is er nu' }).waitFor()
  await flow.getByRole('button', { name: 'Klaar' }).press('Enter')
  await expect.poll(async () => (await said(page, 'check', word)).length).toBe(1)
  expect((await said(page, 'check', word)).map(({ body }) => [body.thought, body.felt, body.wanted])).toEqual([['', `warm ${word}`, '']])
  // A stored text is no longer a draft.
  await page.goto('/?write=check')
  await field.waitFor()
  expect(await field.inputValue()).toBe('')
})

const sentence = `Ik mag geen fouten maken ${canary}`

/** An obstacle is noticed beside its strength; the exercise moves only for those who did not ask for less motion. */
async function noticeObstacle(): Promise<void> {
  const { page } = await journey.enter('coachee', { device: 'phone', index: 1 })
  await page.goto('/?write=noticing')
  const flow = page.getByRole('dialog')
  await flow.getByRole('heading', { name: 'Wat gebeurde er?' }).waitFor()
  await expectAccessible(page, 'what happened')
  await press(flow, 'Overslaan')
  await flow.getByRole('textbox').fill(sentence)
  await flow.getByRole('radio', { name: 'een overtuiging' }).check()
  await expectAccessible(page, 'the sentence')
  await press(flow, 'Verder')
  // An obstacle needs a strength.
  await press(flow, 'Verder')
  await flow.getByText('Kies een kracht, of schrijf in een paar woorden waar je naar verlangt.').waitFor()
  const strength = flow.getByRole('group').getByRole('button').first()
  const name = (await strength.innerText()).trim()
  await strength.click()
  await expectAccessible(page, 'the strength beside it')
  await press(flow, 'Verder')
  await flow.getByRole('radio', { name: '1 minuut' }).check()
  await press(flow, 'Beginnen')

  const figure = flow.locator('svg g')
  const motion = () =>
    figure.evaluate((element) => [getComputedStyle(element).animationName, getComputedStyle(element).animationIterationCount])
  expect((await motion())[0]).toBe('none')
  await flow.getByText('Adem langzaam in, en nog langzamer uit.').waitFor()
  await expectAccessible(page, 'the exercise, still')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await expect.poll(async () => (await motion())[1]).toBe('6')
  await flow.getByText('In als de cirkel groeit, uit als hij krimpt.').waitFor()
  await flow.getByRole('checkbox', { name: 'Stil beeld' }).check()
  await expect.poll(async () => (await motion())[0]).toBe('none')
  await page.emulateMedia({ reducedMotion: 'reduce' })

  await press(flow, 'Verder')
  await flow.getByText(name, { exact: true }).waitFor()

  // Closing halfway keeps the words, and any side can be the last.
  await flow.getByRole('textbox').fill(`benauwd ${canary}`)
  await page.keyboard.press('Escape')
  await flow.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /Waar liep het vast.*Je woorden staan er nog/ }).click()
  await expect.poll(() => flow.getByRole('textbox').inputValue()).toBe(`benauwd ${canary}`)
  await press(flow, 'Verder')
  await flow.getByText('Wordt het te veel? Stop gerust.').click()
  await flow.getByText(/Marijke, iemand die je vertrouwt, of je huisarts/).waitFor()
  await press(flow, 'Genoeg voor nu')
  // It ends with the strength alone.
  await flow.getByRole('heading', { name: 'Terug naar je kracht' }).waitFor()
  await flow.getByText(name, { exact: true }).waitFor()
  expect(await flow.getByText(sentence).count()).toBe(0)
  await expectAccessible(page, 'back to strength')
  await press(flow, 'Verder')
  await flow.getByRole('radio', { name: 'Tijdens' }).check()
  await expectAccessible(page, 'when it was noticed')
  await press(flow, 'Bewaren')
  await flow.getByRole('heading', { name: 'Opgemerkt', exact: true }).waitFor()
  await flow.getByText(sentence).first().waitFor()
  await flow.getByRole('heading', { name: 'Wanneer je het opmerkte' }).waitFor()
  await expectAccessible(page, 'the line of noticing')

  await expect.poll(async () => (await said(page, 'noticing')).length).toBe(1)
  const [obstacle] = await said(page, 'obstacle')
  const [noticing] = await said(page, 'noticing')
  const strengths = [...(await ownOf(page, 'quality')), ...(await ownOf(page, 'ideal'))]
  expect(obstacle).toMatchObject({
    sharedWith: [],
    body: { sentence, form: 'belief', layer: 'beliefs', feltNow: '' },
  })
  expect(strengths.find(({ id }) => id === obstacle?.body.potentialId)?.body).toSatisfy(
    (body: Own['body']) => body.word === name || body.words === name,
  )
  expect(noticing?.body).toMatchObject({ obstacleId: obstacle?.id, timing: 'during', felt: `benauwd ${canary}`, thought: '', wanted: '' })
}

/** A known obstacle is chosen again, with its strength, and has a line of its own. */
async function noticeAgain(): Promise<void> {
  const { page } = await journey.enter('coachee', { index: 1 })
  await page.goto('/?write=noticing')
  const flow = page.getByRole('dialog')
  await flow.getByRole('textbox').fill(`Ik zei niets toen het misging ${canary}`)
  await flow.getByRole('button', { name: 'Verder' }).press('Enter')
  await flow.getByRole('button', { name: sentence }).press('Enter')
  await flow.getByRole('button', { name: 'Zonder oefening verder' }).press('Enter')
  await flow.getByRole('radio', { name: 'Achteraf' }).press('Space')
  await flow.getByRole('button', { name: 'Bewaren' }).press('Enter')
  await flow.getByRole('heading', { name: 'Opgemerkt', exact: true }).waitFor()
  await expect.poll(async () => (await said(page, 'noticing')).length).toBe(2)
  expect(await said(page, 'obstacle')).toHaveLength(1)
  await flow.getByText(/apart$/).click()
  await flow.getByText(sentence).last().waitFor()
}

test('an obstacle is noticed twice, on a phone and on a laptop, and the coach reads nothing of it', async () => {
  await noticeObstacle()
  await noticeAgain()
  const noor = (await journey.enter('coachee', { index: 1 })).page
  const coach = (await journey.enter('coach')).page
  const { trajectories } = (await ask<Me>(noor, '/api/me')).json
  const heard = await heardByCoach(coach, trajectories[0]?.id ?? '')
  expect(heard).toContain(trajectories[0]?.id ?? 'no trajectory')
  expect(heard).not.toContain('kanarie-nu-')
})

test('a person without a coach has all of Nu, and a strength in own words beside what stalled', async () => {
  const { page } = await journey.enter('coach', { device: 'phone' })
  await page.evaluate(() => localStorage.setItem('side', 'coachee'))
  await page.route('**/api/me', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), trajectories: [] } })
  })
  await page.goto('/')
  await page.getByText('Meer', { exact: true }).click()
  for (const name of [/^Waar liep het vast/, /^(Even stilstaan|Beginnen)/]) await page.getByRole('button', { name }).first().waitFor()
  await expectAccessible(page, 'Nu without a coach')
  await page.getByRole('button', { name: /^Waar liep het vast/ }).click()
  const flow = page.getByRole('dialog')
  await press(flow, 'Overslaan')
  await flow.getByRole('textbox').fill('Te weinig tijd')
  await flow.getByRole('radio', { name: 'iets van buiten' }).check()
  await flow.getByRole('textbox', { name: /Wat kun je eraan doen/ }).fill('Om een uur vragen')
  await press(flow, 'Verder')
  await flow.getByRole('textbox').fill('rustig kunnen werken')
  await press(flow, 'Verder')
  await press(flow, 'Zonder oefening verder')
  await flow.getByRole('radio', { name: 'Vlak ervoor' }).check()
  await press(flow, 'Bewaren')
  await flow.getByRole('heading', { name: 'Opgemerkt', exact: true }).waitFor()
  await expect.poll(async () => (await ownOf(page, 'noticing')).length).toBe(1)
  const [ideal] = (await ownOf(page, 'ideal')).filter(({ body }) => body.words === 'rustig kunnen werken')
  const [obstacle] = (await ownOf(page, 'obstacle')).filter(({ body }) => body.sentence === 'Te weinig tijd')
  expect(obstacle?.body).toMatchObject({ side: 'external', layer: 'environment', action: 'Om een uur vragen', potentialId: ideal?.id })
})
