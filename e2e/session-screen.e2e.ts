// The session screen around its onion: the cards of the steps, a session that opens or has ended, two devices at once,
// and a tension field from an earlier session.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask, tapRing } from './testing/journey.ts'
import { addressesOf, aSession, eventsOf, slide, wordsField } from './testing/session-steps.ts'

const journey = aJourney()
type Listed = { trajectories: { id: string; coacheeName: string }[] }
type Findings = { findings: { id: string; state: string; body: { kind: string } & Record<string, unknown> }[] }

/** A page reads what other devices sent when its window gets the focus. */
const lookAgain = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')))
const isFocused = (page: Page) => wordsField(page).evaluate((field) => field === document.activeElement)

test('the card of a step lies one tap away on a tablet, on a phone and under a key, with the other cards beside it', async () => {
  const tablet = await journey.enter('coach', { device: 'tablet' })
  const address = `${await aSession(tablet.page, [{ kind: 'step-entered', step: 'situation' }])}/live`
  await tablet.page.goto(address)
  await tablet.page.getByRole('button', { name: 'Kaart bij Belemmering' }).click()
  await tablet.page.getByRole('dialog', { name: 'Belemmering' }).getByText('Vragen').waitFor()
  await expectAccessible(tablet.page, 'card on a tablet')
  await tablet.page.getByRole('button', { name: 'Sluiten' }).click()

  const phone = await journey.enter('coach', { device: 'small' })
  await phone.page.goto(address)
  await phone.page.getByRole('button', { name: 'Kaart bij Situatie' }).click()
  const card = phone.page.getByRole('dialog', { name: 'Situatie' })
  await card.getByText('Vragen').waitFor()
  await card.getByRole('navigation', { name: 'Kaarten bij de stappen' }).getByRole('button', { name: 'Uitproberen' }).click()
  const other = phone.page.getByRole('dialog', { name: 'Uitproberen' })
  const heading = other.getByRole('heading', { name: 'Uitproberen' })
  await heading.waitFor()
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await expectAccessible(phone.page, 'card on a phone')
  // Opening a card does not enter its step.
  expect((await eventsOf(phone.page, addressesOf(phone.page).api)).filter(({ kind }) => kind === 'step-entered')).toHaveLength(1)

  const laptop = await journey.enter('coach')
  await laptop.page.goto(address)
  await laptop.page.getByRole('group', { name: /^De ui/ }).waitFor()
  await laptop.page.keyboard.press('k')
  await laptop.page.getByRole('dialog', { name: 'Situatie' }).waitFor()
})

test('a session that opens slowly has its heading and its place from the start', async () => {
  const { page } = await journey.enter('coach')
  const address = await aSession(page)
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(`**/api${address}`, async (route) => {
    await held
    await route.continue()
  })
  // When the request was made, the screen is loaded and waits.
  const asked = page.waitForRequest((request) => new URL(request.url()).pathname === `/api${address}`)
  await page.goto(`${address}/live`)
  await asked
  await page.getByRole('heading', { level: 1, name: 'Sessie', exact: true }).waitFor()
  expect(await page.getByRole('main').count()).toBe(1)
  await page.getByText('De sessie gaat open').waitFor({ state: 'attached' })
  await expectAccessible(page, 'session that opens')
  letThrough()
  await page.getByRole('heading', { level: 1, name: /^Sessie \d+$/ }).waitFor()
  await page.getByRole('group', { name: /^De ui/ }).waitFor()
})

test('a session that has ended says so and leads to the review; going on is a choice', async () => {
  const { page } = await journey.enter('coach')
  for (const [state, said] of [
    ['finished', 'Deze sessie is afgerond.'],
    ['broken-off', 'Deze sessie is afgebroken.'],
    ['referred', 'In deze sessie is verwezen.'],
  ] as const) {
    const address = await aSession(page, [{ kind: 'state-set', state, note: '' }])
    await page.goto(`${address}/live`)
    await page.getByRole('heading', { level: 2, name: said }).waitFor()
    expect(await page.getByRole('button', { name: 'Afronden' }).count()).toBe(0)
    expect(await page.getByText('Nu niets').count()).toBe(0)
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.getByRole('img', { name: /^De ui/ }).waitFor()
    await expectAccessible(page, state)
    // A key does nothing that no button offers.
    await page.keyboard.press('.')
    await page.keyboard.press('q')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect((await eventsOf(page, `/api${address}`)).at(-1)).toMatchObject({ kind: 'state-set', state })
    await page.getByRole('link', { name: 'Naar de terugblik' }).click()
    await page.waitForURL((url) => url.pathname === address)
  }
  // A coachee cannot record anything in this session.
  const noor = await journey.enter('coachee', { index: 1, device: 'small', theme: 'dark', locale: 'en' })
  await noor.page.goto(page.url().replace(/\/?$/, '/live'))
  await noor.page.getByRole('heading', { level: 2 }).waitFor()
  await noor.page.getByRole('link', { name: /terugblik|review/ }).waitFor()
  expect(await noor.page.getByRole('button', { name: /Toch verder|Go on after all/ }).count()).toBe(0)
  await expectAccessible(noor.page, 'ended, as the coachee')
  await page.goBack()
  await page.getByRole('button', { name: 'Toch verder' }).click()
  await page.getByRole('button', { name: 'Afronden' }).waitFor()
  await page.getByRole('group', { name: /^De ui/ }).waitFor()
})

test('what another device does closes nothing here: not the words being typed, not a sheet, not at the end', async () => {
  const one = await journey.enter('coach')
  const two = await journey.enter('coach', { device: 'tablet' })
  const address = await aSession(one.page)
  for (const { page } of [one, two]) {
    await page.goto(`${address}/live`)
    await page.getByRole('group', { name: /^De ui/ }).waitFor()
  }
  const count = async () => (await eventsOf(one.page, `/api${address}`)).filter(({ kind }) => kind === 'moment').length
  await tapRing(one.page, 'Identiteit, belemmering')
  await expect.poll(count).toBe(2)
  await wordsField(one.page).click()
  await one.page.keyboard.type('Ik ben niet')
  await tapRing(two.page, 'Omgeving, potentieel')
  await expect.poll(count).toBe(3)
  await lookAgain(one.page)
  await expect.poll(() => one.page.locator('.onion-mark').count()).toBe(3)
  expect(await isFocused(one.page)).toBe(true)
  await one.page.keyboard.type(' genoeg.')
  await one.page.getByRole('group', { name: 'Bewaren als' }).getByRole('button', { name: 'belemmering' }).click()
  const sheet = one.page.getByRole('dialog', { name: 'Belemmering' })
  // The words belong to the moment for which they were typed, and that moment is picked up.
  await expect.poll(() => sheet.getByLabel('De zin, in de ik-vorm').inputValue()).toBe('Ik ben niet genoeg.')
  const said = (await eventsOf(one.page, `/api${address}`)).find(
    (event) => event.kind === 'moment' && (event.moment as { layer: string }).layer === 'identity',
  )
  await expect
    .poll(async () => (await eventsOf(one.page, `/api${address}`)).find(({ kind }) => kind === 'moment-revised'))
    .toMatchObject({ momentId: said?.id, change: { text: 'Ik ben niet genoeg.' } })

  await two.page.getByRole('button', { name: 'Afronden' }).click()
  await two.page.waitForURL((url) => url.pathname === address)
  await expect.poll(async () => (await eventsOf(one.page, `/api${address}`)).at(-1)).toMatchObject({ state: 'finished' })
  await lookAgain(one.page)
  await one.page.getByText('Deze sessie is afgerond.').first().waitFor()
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
  await expect.poll(async () => (await eventsOf(one.page, `/api${address}`)).at(-1)).toMatchObject({ kind: 'finding-picked-up' })
  const rest = one.page.getByRole('heading', { level: 2, name: 'Deze sessie is afgerond.' })
  await rest.waitFor()
  await expect.poll(() => rest.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('a finding that another device takes back does not take the sheet and its words along', async () => {
  const { page } = await journey.enter('coach')
  const findingId = await page.evaluate(() => crypto.randomUUID())
  const body = { kind: 'ideal', words: 'rust', wantedBy: null, felt: null, parentId: null }
  const address = await aSession(page, [{ kind: 'finding-picked-up', findingId, momentId: null, body }])
  await page.goto(`${address}/live`)
  await page.getByRole('button', { name: 'Bewaard 1' }).click()
  await page.getByRole('button', { name: 'Aanpassen' }).click()
  const sheet = page.getByRole('dialog', { name: 'Ideaal' })
  await sheet.getByLabel('Het ideaal, in eigen woorden').fill('rust in huis')
  const picked = (await eventsOf(page, `/api${address}`)).find(({ kind }) => kind === 'finding-picked-up')
  const [id, deviceId] = await page.evaluate(() => [crypto.randomUUID(), crypto.randomUUID()])
  await ask(page, `/api${address}/events`, 'POST', {
    events: [{ id, deviceId, at: Date.now(), kind: 'taken-back', eventId: picked?.id }],
  })
  await lookAgain(page)
  await page.getByRole('button', { name: /^Bewaard/ }).waitFor({ state: 'detached' })
  expect(await sheet.getByLabel('Het ideaal, in eigen woorden').inputValue()).toBe('rust in huis')
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
  await expect
    .poll(async () => (await eventsOf(page, `/api${address}`)).at(-1))
    .toMatchObject({ kind: 'finding-picked-up', body: { words: 'rust in huis' } })
})

test('an accepted tension field can be felt once more in a later session, and is kept there', async () => {
  const { page } = await journey.enter('coach')
  const { trajectories } = (await ask<Listed>(page, '/api/trajectories')).json
  let field: { trajectory: Listed['trajectories'][number]; id: string; body: unknown } | undefined
  for (const trajectory of trajectories) {
    const { findings } = (await ask<Findings>(page, `/api/trajectories/${trajectory.id}/findings`)).json
    const found = findings.find(({ state, body }) => state === 'accepted' && body.kind === 'tension')
    if (found) field ??= { trajectory, id: found.id, body: found.body }
  }
  if (field === undefined) throw new Error('the demo has no accepted tension field')
  await page.goto(`${await aSession(page, [], field.trajectory.coacheeName)}/live`)
  await page.getByRole('button', { name: 'Spanningsveld openen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Spanningsveld' })
  await dialog.getByRole('heading', { name: 'Bij welk spanningsveld blijven jullie?' }).waitFor()
  await expectAccessible(page, 'which tension field')
  await dialog.getByRole('listitem').first().getByRole('button').click()
  await slide(dialog.getByRole('slider', { name: 'Hoe sterk is de rem?' }).first(), 6)
  await slide(dialog.getByRole('slider', { name: 'Hoe aanwezig is de kracht?' }).first(), 4)
  const { api, trajectoryId } = addressesOf(page)
  await expect
    .poll(async () => (await eventsOf(page, api)).findLast(({ kind }) => kind === 'tension-rated'))
    .toMatchObject({ when: 'before', rating: { brake: 6, strength: 4 } })
  await slide(dialog.getByRole('slider', { name: 'Hoe sterk is de rem?' }).last(), 3)
  await slide(dialog.getByRole('slider', { name: 'Hoe aanwezig is de kracht?' }).last(), 8)
  await expect
    .poll(async () => (await eventsOf(page, api)).findLast(({ kind }) => kind === 'tension-rated'))
    .toMatchObject({ when: 'after' })
  await dialog.getByRole('button', { name: /^Laat .* zelf kiezen$/ }).click()
  await page.getByRole('button', { name: 'Nee, het bleef zoals het was' }).click()
  await page.getByRole('button', { name: 'Klaar, geef terug' }).click()
  await expect
    .poll(async () => (await eventsOf(page, api)).filter(({ kind }) => kind === 'tension-rated' || kind === 'shift-answered'))
    .toMatchObject([
      { when: 'before' },
      { when: 'after', rating: { brake: 3, strength: 8 } },
      { kind: 'shift-answered', answer: 'no-shift' },
    ])
  const rated = (await eventsOf(page, api)).find(({ kind }) => kind === 'tension-rated')
  const { findings } = (await ask<Findings>(page, `/api/trajectories/${trajectoryId}/findings`)).json
  expect(findings.find(({ id }) => id === rated?.tensionId)).toMatchObject({ state: 'accepted', body: { kind: 'tension' } })
  expect((await eventsOf(page, api)).some(({ kind }) => kind === 'finding-picked-up')).toBe(false)
  // Opening it again shows the same field.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Verder in het spanningsveld' }).click()
  await expect.poll(() => dialog.getByRole('slider', { name: 'Hoe sterk is de rem?' }).last().inputValue()).toBe('3')
})

test('a brake that was accepted before can be laid beside its strength again, in a new field', async () => {
  const { page } = await journey.enter('coach')
  const { trajectories } = (await ask<Listed>(page, '/api/trajectories')).json
  let lone: { name: string; id: string; sentence: string } | undefined
  for (const trajectory of trajectories) {
    const { findings } = (await ask<Findings>(page, `/api/trajectories/${trajectory.id}/findings`)).json
    const accepted = findings.filter(({ state }) => state === 'accepted')
    const inField = new Set(accepted.map(({ body }) => body.obstacleId))
    const found = accepted.find(({ id, body }) => body.kind === 'obstacle' && body.side === 'internal' && !inField.has(id))
    if (found) lone ??= { name: trajectory.coacheeName, id: found.id, sentence: String(found.body.sentence) }
  }
  if (lone === undefined) throw new Error('the demo has no accepted brake outside a field')
  await page.goto(`${await aSession(page, [], lone.name)}/live`)
  await page.getByRole('button', { name: 'Spanningsveld openen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Spanningsveld' })
  await dialog.getByRole('heading', { name: 'Begin met een rem van eerder' }).waitFor()
  await dialog.getByRole('button', { name: lone.sentence }).click()
  await dialog.getByRole('heading', { name: 'De kracht' }).waitFor()
  const { api } = addressesOf(page)
  await expect
    .poll(async () => (await eventsOf(page, api)).findLast(({ kind }) => kind === 'finding-picked-up'))
    .toMatchObject({ body: { kind: 'tension', obstacleId: lone.id } })
})
