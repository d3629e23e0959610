// What others saw: a witness answers by a link without account, a quality is given, and its reader decides what happens with it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
const saw = 'Je wachtte drie tellen nadat Tim klaar was.'
type Received = { received: { id: string; saw: string; state: string }[] }

let noor: Page
let coach: Page
let act: string
let link: string

const linkIn = (page: Page, label: string) => page.getByRole('textbox', { name: label }).inputValue()

const enterNoor = async (): Promise<Page> => (await journey.enter('coachee', { index: 1, device: 'phone' })).page

/** The coachee asks one person about one intention, and chooses what that person sees of it. */
async function askWitness(): Promise<void> {
  const asked = async () => (await ask<{ asks: unknown[] }>(noor, '/api/me/witnesses')).json.asks.length
  const before = await asked()
  await noor.goto('/strength')
  await noor.getByRole('link', { name: 'Vraag iemand wat die zag' }).click()
  const name = noor.getByRole('textbox', { name: 'Aan wie vraag je het?' })
  await noor.getByRole('button', { name: 'Link maken' }).click()
  await noor.getByText('Eén van beide is genoeg.').waitFor()
  expect(await name.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await asked()).toBe(before)
  await name.fill('Sanne')
  const about = noor.getByRole('group', { name: 'Gaat het over een voornemen?' })
  await about.getByRole('radio').nth(1).check()
  const behaviour = noor.getByRole('textbox', { name: 'Waar mag die ander op letten?' })
  act = await behaviour.inputValue()
  expect(act).not.toBe('')
  await expectAccessible(noor, 'asking a witness')
  await noor.getByRole('button', { name: 'Link maken' }).click()
  await noor.getByRole('heading', { name: 'De link is klaar' }).waitFor()
  link = await linkIn(noor, 'Link voor Sanne')
  expect(link).toMatch(/\/witness#[\w-]{43}$/)
  await noor
    .getByText(/^Kan antwoorden tot/)
    .first()
    .waitFor()
}

/** The witness answers two questions by keyboard, on a phone, without account or cookie. */
async function answerAsWitness(): Promise<void> {
  const { page, context } = await journey.stranger({ device: 'small', serviceWorker: true })
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`))
  await page.goto(link)
  await page.getByRole('heading', { level: 1, name: 'Noor vraagt wat jij zag' }).waitFor()
  await page.getByText(act).waitFor()
  await page.getByText('Noor leest dit als eerste en beslist wat ermee gebeurt.').waitFor()
  await expectAccessible(page, 'the page of a witness')
  const field = page.getByRole('textbox', { name: 'Wat zag je?' })
  await page.getByRole('button', { name: 'Versturen naar Noor' }).press('Enter')
  await page.getByText('Schrijf in een paar woorden wat je zag.').waitFor()
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type(saw)

  await page.reload()
  await expect.poll(() => field.inputValue()).toBe(saw)
  await page.getByRole('button', { name: 'Help me aan een woord' }).press('Enter')
  await page.getByRole('button', { name: 'Andere woorden' }).waitFor()
  await expectAccessible(page, 'words for a witness')
  await page.getByRole('textbox', { name: 'Welke kwaliteit zag je daarin?' }).fill('geduld')
  expect(await page.getByRole('textbox', { name: 'Je naam' }).inputValue()).toBe('Sanne')
  await page.getByRole('button', { name: 'Versturen naar Noor' }).press('Enter')
  const thanks = page.getByRole('heading', { name: 'Dank je wel' })
  await expect.poll(() => thanks.evaluate((element) => element === document.activeElement)).toBe(true)

  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [sessionStorage.length, navigator.serviceWorker?.controller ?? null])).toEqual([0, null])
  const token = link.split('#')[1] ?? ''
  expect(asked.filter((line) => line.includes(token))).toEqual([])
  expect(asked.every((line) => line.startsWith(journey.product().origin))).toBe(true)
  expect(journey.product().log()).not.toContain(token)
  await page.reload()
  await page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
}

test('a witness reads the page in the language of the device, and can choose the other one', async () => {
  const noor = await enterNoor()
  const { link: other } = (
    await ask<{ link: string }>(noor, '/api/me/witnesses', 'POST', { forName: 'Joan', behaviour: '', intentionId: null, email: null })
  ).json
  const { page } = await journey.stranger({ device: 'small', locale: 'en' })
  await page.goto(other)
  await page.getByRole('heading', { level: 1, name: 'Noor asks what you saw' }).waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Nederlands' }).click()
  await page.getByRole('heading', { level: 1, name: 'Noor vraagt wat jij zag' }).waitFor()
})

/** A link that never existed looks the same as one that was used. */
async function openClosedLinks(): Promise<void> {
  const { page } = await journey.stranger({ device: 'phone', locale: 'en', theme: 'dark' })
  for (const address of [link, `/witness#${'x'.repeat(43)}`, '/witness', `/gift#${'x'.repeat(43)}`]) {
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByRole('heading', { name: 'This link doesn’t work (any more)' }).waitFor()
  }
  await expectAccessible(page, 'a closed link')
}

/** The coachee reads it first, feels it, gives it a word of their own and keeps it. */
async function readAndKeep(): Promise<void> {
  await noor.goto('/strength')
  await noor.getByRole('link', { name: 'Iemand zag iets' }).click()
  await noor.getByRole('heading', { name: 'Sanne zag dit' }).waitFor()
  await noor.getByText(saw).waitFor()
  await expectAccessible(noor, 'what a witness saw')
  await noor.getByRole('button', { name: 'Verder' }).click()
  const landing = noor.getByRole('heading', { name: 'Lees het nog eens. Wat doet het met je?' })
  await expect.poll(() => landing.evaluate((element) => element === document.activeElement)).toBe(true)
  await noor.getByRole('slider', { name: 'Hoe sterk voel je het?' }).press('ArrowRight')
  await noor.getByRole('button', { name: 'Later' }).click()
  await noor.getByRole('heading', { name: 'Voor later' }).waitFor()
  await noor.getByRole('button', { name: 'Weer bekijken: geduld' }).click()
  await noor.getByRole('button', { name: 'Een plek geven' }).click()
  const word = noor.getByRole('textbox', { name: 'De kwaliteit' })
  expect(await word.inputValue()).toBe('geduld')
  await word.fill('vertrouwen')
  await noor.getByRole('textbox', { name: 'Waar was dit?' }).fill('op het werk')
  await expectAccessible(noor, 'keeping what a witness saw')
  await noor.getByRole('button', { name: 'Bewaren' }).click()
  await noor.getByText('Het heeft een plek').waitFor()

  await noor.getByRole('link', { name: 'Naar Mijn kracht' }).click()
  await noor
    .getByRole('button', { name: /^vertrouwen/ })
    .first()
    .click()
  const chain = noor.getByRole('dialog', { name: 'vertrouwen' })
  await chain.getByText(saw).waitFor()
  await chain.getByText(/^Sanne zag het, .*, op het werk, gevoeld/).waitFor()
  await chain.getByText('Sanne noemde het:').waitFor()
  await expect.poll(async () => (await ask<Received>(noor, '/api/me/received')).json.received.map(({ state }) => state)).toEqual(['kept'])
}

/** The same quality in another place counts as used; another quality in one place does not. */
async function seeElsewhere(): Promise<void> {
  const chain = noor.getByRole('dialog', { name: 'vertrouwen' })
  await chain.getByRole('button', { name: 'Ik zag het ook ergens anders' }).click()
  await chain.getByRole('textbox', { name: 'Wat deed je?' }).fill('Ik liet mijn zoon zelf de trein nemen.')
  await chain.getByRole('button', { name: 'Bewaren' }).click()
  await chain.getByText('Waar liet het zich zien?').waitFor()
  await chain.getByRole('textbox', { name: 'Waar was het?' }).fill('thuis')
  await expectAccessible(noor, 'a quality somewhere else')
  await chain.getByRole('button', { name: 'Bewaren' }).click()
  await chain.getByText('Gezien in: op het werk en thuis').waitFor()
  await chain.getByText('ingezet', { exact: true }).waitFor()
  expect(await chain.getByText('Nog niet gezien in:').count()).toBe(0)
  await chain.getByRole('button', { name: 'Sluiten' }).click()

  await noor.getByRole('button', { name: /^moed/ }).first().click()
  const other = noor.getByRole('dialog', { name: 'moed' })
  await other.getByRole('button', { name: 'Ik zag het ook ergens anders' }).click()
  await other.getByRole('textbox', { name: 'Waar was het?' }).fill('bij het koor')
  await other.getByRole('textbox', { name: 'Wat deed je?' }).fill('Ik zong de solo.')
  await other.getByRole('button', { name: 'Bewaren' }).click()
  await other.getByText('Nog niet gezien in: op het werk en thuis').waitFor()
  await other.getByRole('button', { name: 'Sluiten' }).click()
}

/** The coach reads nothing of it until the coachee shares the quality. */
async function shareWithCoach(): Promise<void> {
  const heard = async () => {
    const { trajectories } = (await ask<{ trajectories: { id: string }[] }>(coach, '/api/trajectories')).json
    const paths = trajectories.flatMap(({ id }) => [`/api/trajectories/${id}/findings`, `/api/trajectories/${id}`])
    const answers = await Promise.all(['/api/me/received', '/api/me/witnesses', ...paths].map((path) => ask<unknown>(coach, path)))
    return JSON.stringify(answers)
  }
  expect(await heard()).not.toContain(saw)
  const [received] = (await ask<Received>(noor, '/api/me/received')).json.received
  const me = (await ask<{ trajectories: { id: string }[] }>(noor, '/api/me')).json
  const shared = `/api/trajectories/${me.trajectories[0]?.id}/findings/${received?.id}/share`
  expect((await ask(noor, shared, 'POST', { leftOut: [] })).status).toBe(200)
  expect(await heard()).toContain(saw)
  expect((await ask(coach, `/api/me/received/${received?.id}/settle`, 'POST', { state: 'parked' })).status).toBe(404)
}

test('a witness is asked, answers by a link, and the coachee keeps what was seen; the coach reads it only once it is shared', async () => {
  noor = await enterNoor()
  coach = (await journey.enter('coach')).page
  await askWitness()
  await answerAsWitness()
  await openClosedLinks()
  await readAndKeep()
  await seeElsewhere()
  await shareWithCoach()
})

test('a question can be taken back, and then its link is closed', async () => {
  const noor = await enterNoor()
  await noor.goto('/strength/witnesses')
  await noor.getByRole('textbox', { name: 'Aan wie vraag je het?' }).fill('Tim')
  await noor.getByRole('button', { name: 'Link maken' }).click()
  const taken = await linkIn(noor, 'Link voor Tim')
  const { page } = await journey.stranger()
  await page.goto(taken)
  const field = page.getByRole('textbox', { name: 'Wat zag je?' })
  await field.fill('Halverwege geschreven')
  await noor.getByRole('button', { name: 'Intrekken: Tim' }).click()
  await noor.getByText('Ingetrokken. De link werkt niet meer.').waitFor()
  await page.getByRole('button', { name: 'Versturen naar Noor' }).click()
  await page.getByText('Je woorden staan hier nog; je kunt ze kopiëren.').waitFor()
  expect(await field.inputValue()).toBe('Halverwege geschreven')
  await page.reload()
  await page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
})

test('a coachee gives the coach a quality, and the coach reads it in the own space', async () => {
  const noor = await enterNoor()
  const coach = (await journey.enter('coach')).page
  await noor.goto('/give')
  await noor.getByRole('radio', { name: /^Marijke/ }).check()
  await noor.getByRole('textbox', { name: 'Welke kwaliteit zag je?' }).fill('zachtheid')
  await noor.getByRole('button', { name: 'Geven aan Marijke' }).click()
  await noor.getByText('Schrijf op wat je zag. Zonder moment blijft het een etiket.').waitFor()
  await noor.getByRole('textbox', { name: 'Waaraan zag je dat?' }).fill('Je liet de stilte staan.')
  await expectAccessible(noor, 'giving a quality')
  await noor.getByRole('button', { name: 'Geven aan Marijke' }).click()
  await noor.getByRole('heading', { name: 'Gegeven' }).waitFor()

  await coach.goto('/')
  await coach.getByRole('link', { name: 'Noor de Vries zag iets in jou' }).click()
  await coach.getByText('Je liet de stilte staan.').waitFor()
  await coach.getByRole('button', { name: 'Verder' }).click()
  await coach.getByRole('button', { name: 'Loslaten' }).click()
  await coach.getByText('Losgelaten').waitFor()
  await expect.poll(async () => (await ask<Received>(coach, '/api/me/received')).json.received[0]?.state).toBe('let-go')
  await coach.getByRole('button', { name: 'Ongedaan maken' }).click()
  await coach.getByRole('heading', { name: 'Lees het nog eens. Wat doet het met je?' }).waitFor()
  await expect.poll(async () => (await ask<Received>(coach, '/api/me/received')).json.received[0]?.state).toBe('new')
})

test('a quality by a link is read without account, kept by a person with a space, and the giver sees that the link is closed', async () => {
  const noor = await enterNoor()
  await noor.goto('/give')
  await noor.getByRole('textbox', { name: 'Voornaam van wie het krijgt' }).fill('Ruben')
  await noor.getByRole('textbox', { name: 'Welke kwaliteit zag je?' }).fill('trouw')
  await noor.getByRole('textbox', { name: 'Waaraan zag je dat?' }).fill('Je belde elke vrijdag.')
  await noor.getByRole('button', { name: 'Link maken' }).click()
  const gift = await linkIn(noor, 'Link om door te geven')

  const { page, context } = await journey.stranger({ device: 'phone' })
  await page.goto(gift)
  await page.getByRole('heading', { level: 1, name: 'Noor zag iets in jou' }).waitFor()
  await page.getByText('Je belde elke vrijdag.').waitFor()
  await page.getByRole('link', { name: 'Aanmelden en bewaren' }).waitFor()
  await expectAccessible(page, 'a quality that was given')
  expect(await context.cookies()).toEqual([])

  await noor.goto(gift)
  await noor.getByRole('heading', { level: 1, name: 'Dit gaf je zelf' }).waitFor()
  expect(await noor.getByRole('button', { name: 'Naar mijn eigen ruimte' }).count()).toBe(0)
  await expectAccessible(noor, 'a quality one gave oneself')
  await noor.getByRole('link', { name: 'Geef een kwaliteit' }).click()
  await noor.getByRole('heading', { level: 1, name: 'Geef een kwaliteit' }).waitFor()

  const { page: ruben } = await journey.enter('coachee', { index: 2, device: 'phone', serviceWorker: true })
  await ruben.goto(gift)
  await ruben.getByRole('button', { name: 'Naar mijn eigen ruimte' }).click()
  await ruben.getByRole('heading', { name: 'Noor zag dit' }).waitFor()
  await ruben.getByRole('button', { name: 'Verder' }).click()
  await ruben.getByRole('button', { name: 'Een plek geven' }).click()
  await ruben.context().setOffline(true)
  await ruben.getByRole('button', { name: 'Bewaren' }).click()
  await ruben.getByText('Het heeft een plek').waitFor()
  await ruben.context().setOffline(false)
  await expect.poll(async () => (await ask<Received>(ruben, '/api/me/received')).json.received[0]?.state).toBe('kept')
  const { findings } = (await ask<{ findings: { body: { act?: string }; sharedWith: unknown[] }[] }>(ruben, '/api/me/findings')).json
  expect(findings.filter(({ body }) => body.act === 'Je belde elke vrijdag.').map(({ sharedWith }) => sharedWith)).toEqual([[]])
  await noor.reload()
  await noor.getByRole('listitem').filter({ hasText: 'trouw' }).getByText('De link werkt niet meer.').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
})
