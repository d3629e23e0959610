// Two weeks of one coachee with a phone and a laptop, with and without network. One story in one test: everything written arrives
// exactly once, both devices show what the server has, and stored words are gone after seven days or after signing out.
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { signInByLink } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { aLaterClock } from './testing/later.ts'
import {
  chooseHelp,
  isHelpChosen,
  lookBackOn,
  onDisk,
  practiseAnchor,
  remove,
  shownOn,
  takeAlong,
  turnSwitch,
  writeIntention,
  writeSuccess,
} from './testing/own-steps.ts'
import type { FindingRow } from './testing/session-steps.ts'
import { settled } from './testing/settled.ts'

const later = aLaterClock()
const journey = aJourney(later.environment)
afterAll(() => later.end())
const day = 86_400_000

type Device = { readonly context: BrowserContext; readonly page: Page }
type Own = FindingRow & { readonly sharedWith: readonly { trajectoryId: string }[]; readonly trajectoryId: string }
let phone: Device
let laptop: Device
let coach: Page
let place: string
let trajectoryId: string
let before: number

/** Every text the coachee writes in this story begins with this word. */
const mark = 'veertiendaags'
const words = (what: string) => `${mark} ${what}`
/** Each written text, and the name that screens give it. In the end each must be there once. */
const said = new Map<string, string>()
const saying = (what: string, name = words(what)): string => {
  said.set(words(what), name)
  return words(what)
}
/** Screens name a look back after its intention. */
const lookingBack = (what: string, on: string) => saying(what, `Deels: ${words(on)}`)
const lineOf = (what: string, shared: boolean) => `${shared} Delen met Marijke: ${said.get(what)}`

const ownOf = async ({ page }: Device): Promise<Own[]> => (await ask<{ findings: Own[] }>(page, '/api/me/findings')).json.findings
const settingsOf = async ({ page }: Device) => (await ask<{ settings: { body: object }[] }>(page, '/api/me/prompt-settings')).json.settings
const holding = (findings: readonly Own[], what: string) => findings.filter(({ body }) => JSON.stringify(body).includes(`"${what}"`))
/** Waits until the server has it once, in this state. */
const arrived = async (device: Device, what: string, state = 'accepted') =>
  expect.poll(async () => holding(await ownOf(device), words(what)).map((one) => one.state)).toEqual([state])
/** Waits until the server has nothing of it any more. */
const gone = async (device: Device, what: string) => {
  await expect.poll(async () => JSON.stringify(await ownOf(device))).not.toContain(words(what))
  said.delete(words(what))
}
const seenByCoach = async (what: string): Promise<boolean> =>
  JSON.stringify((await ask(coach, `/api/trajectories/${trajectoryId}/findings`)).json).includes(words(what))
/** Opens both devices again until they show the same lines. Returns those lines. */
async function bothShow(): Promise<readonly string[]> {
  let shown: readonly string[] = []
  await expect
    .poll(async () => {
      shown = await shownOn(phone.page)
      return JSON.stringify(await shownOn(laptop.page)) === JSON.stringify(shown)
    })
    .toBe(true)
  return shown
}
const sleep = (days: number) => later.pass(days * day, [phone.context, laptop.context])

async function tell({ page }: Device, body: object): Promise<void> {
  const made = { id: crypto.randomUUID(), sessionId: null, momentId: null, body }
  expect((await ask(page, `/api/trajectories/${place}/findings`, 'POST', made)).status).toBe(200)
}

async function enterDevices(): Promise<void> {
  coach = (await journey.enter('coach')).page
  phone = await journey.enter('coachee', { index: 1, device: 'phone', serviceWorker: true })
  // A link works once. Each start of the server prints new links, so the laptop gets its own.
  await journey.product().kill()
  await journey.product().startAgain()
  const link =
    [
      ...journey
        .product()
        .log()
        .matchAll(/Noor[^\n]*: (http\S+\/link#\S+)/g),
    ].at(-1)?.[1] ?? ''
  laptop = await journey.stranger({ device: 'laptop', serviceWorker: true })
  await signInByLink(laptop.page, link)
  await laptop.page.getByRole('heading', { level: 1 }).waitFor()
  for (const { context, page } of [phone, laptop]) {
    await context.clock.install()
    await page.goto('/')
  }
  const me = (await ask<{ spaceId: string; trajectories: { id: string }[] }>(phone.page, '/api/me')).json
  place = me.spaceId
  trajectoryId = me.trajectories[0]?.id ?? ''
  before = (await ownOf(phone)).length
}

/** Day 1 to 3: both devices have network, and each shows what the other wrote. */
async function firstDays(): Promise<void> {
  await takeAlong(phone.page)
  await takeAlong(laptop.page)
  await writeSuccess(phone.page, saying('succes dag 1'))
  await writeIntention(laptop.page, saying('voornemen dag 1'))
  await tell(laptop, { kind: 'check', thought: saying('nu dag 1'), felt: '', wanted: '', bodyPlace: '' })
  await arrived(laptop, 'succes dag 1')
  await arrived(phone, 'voornemen dag 1')
  await sleep(1)
  await turnSwitch(phone.page, words('succes dag 1'))
  await expect.poll(() => seenByCoach('succes dag 1')).toBe(true)
  await lookBackOn(laptop.page, words('voornemen dag 1'), lookingBack('terugblik dag 2', 'voornemen dag 1'))
  await arrived(phone, 'terugblik dag 2')
  await sleep(1)
  await bothShow()
}

/** Day 3 to 9: the phone has no network for a week and still shows what was written on it. */
async function weekWithoutNetwork(): Promise<void> {
  await phone.page.goto('/')
  await settled(phone.page)
  await phone.context.setOffline(true)
  await writeSuccess(phone.page, saying('succes dag 3'))
  await sleep(1)
  await turnSwitch(laptop.page, words('succes dag 1'))
  await expect.poll(() => seenByCoach('succes dag 1')).toBe(false)
  const noticed = { words: saying('gestokt dag 4'), thought: '', felt: '', wanted: '' }
  await tell(laptop, { kind: 'noticing', obstacleId: null, timing: 'during', ...noticed })
  await sleep(1)
  await practiseAnchor(phone.page)
  await writeIntention(phone.page, saying('voornemen dag 5'))
  await chooseHelp(phone.page, 'Een paar woorden')
  await sleep(1)
  await laptop.page.goto('/')
  await settled(laptop.page)
  await laptop.context.setOffline(true)
  await writeSuccess(laptop.page, saying('succes dag 6'))
  await remove(laptop.page, words('nu dag 1'))
  await sleep(1)
  await lookBackOn(phone.page, words('voornemen dag 5'), lookingBack('terugblik dag 7', 'voornemen dag 5'))
  await turnSwitch(phone.page, words('succes dag 3'))
  // What was not sent yet is not called seen.
  await phone.page.getByText('Marijke ziet dit zodra het is verstuurd.').waitFor()
  await sleep(1)
  await writeSuccess(phone.page, saying('succes dag 8'))
  await phone.page.getByText('Het staat veilig op dit apparaat').waitFor()
  await sleep(1)
  await phone.page.goto('/')
  const shown = await shownOn(phone.page)
  for (const what of ['voornemen dag 5', 'terugblik dag 7', 'succes dag 8']) expect(shown).toContain(lineOf(words(what), false))
  expect(shown).toContain(lineOf(words('succes dag 3'), true))
  expect(await isHelpChosen(phone.page, 'Een paar woorden')).toBe(true)
  expect(await onDisk(phone.page)).not.toContain(mark)
  expect(holding(await ownOf({ ...phone, page: coach }), mark)).toEqual([])
}

/** Day 9: the phone sends everything exactly once, also when an answer of the server gets lost. */
async function phoneIsBack(): Promise<void> {
  let lost = 0
  await phone.context.route('**/api/trajectories/*/findings{,/**}', async (route) => {
    if (route.request().method() !== 'POST' || lost >= 1) return route.continue()
    lost += 1
    // The server gets it; its answer does not reach the phone.
    await route.fetch()
    await route.abort()
  })
  await phone.context.setOffline(false)
  await phone.page.goto('/')
  for (const what of ['succes dag 3', 'voornemen dag 5', 'terugblik dag 7', 'succes dag 8']) await arrived(phone, what)
  expect(lost).toBeGreaterThan(0)
  await expect
    .poll(async () => (await settingsOf(phone)).map(({ body }) => body))
    .toEqual([{ kind: 'support', prompt: 'all', level: 'cue' }])
  await expect.poll(() => seenByCoach('succes dag 3')).toBe(true)
  expect(await seenByCoach('succes dag 8')).toBe(false)
  await phone.context.unroute('**/api/trajectories/*/findings{,/**}')
  await sleep(1)
  await turnSwitch(phone.page, words('succes dag 3'))
  await expect.poll(() => seenByCoach('succes dag 3')).toBe(false)
  await sleep(1)
  await remove(phone.page, words('succes dag 8'))
  await gone(phone, 'succes dag 8')
  await writeSuccess(phone.page, saying('succes dag 11'))
  await arrived(phone, 'succes dag 11')
}

/** Day 14: without network for eight days the laptop shows nothing any more. What it had not sent still arrives. */
async function laptopIsBack(): Promise<void> {
  expect(await laptop.page.locator('main').innerText()).toContain(words('succes dag 6'))
  await sleep(3)
  // First on the screen that stayed open, then on a screen opened again.
  await expect.poll(() => laptop.page.locator('body').innerText()).not.toContain(mark)
  await laptop.page.goto('/sharing')
  await laptop.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await laptop.page.locator('body').innerText()).not.toContain(mark)
  const left = await onDisk(laptop.page)
  expect(left).not.toContain(mark)
  expect([left.includes('|own-findings'), left.includes('kept: 0'), left.includes('device: 0')]).toEqual([false, true, true])
  expect(left, 'what waits is still there, sealed').toMatch(/outbox: [1-9]/)
  await laptop.context.setOffline(false)
  await laptop.page.goto('/')
  await arrived(laptop, 'succes dag 6')
  await gone(laptop, 'nu dag 1')
}

/** Both devices show the same list, and it is that of the server. */
async function compareDevices(): Promise<void> {
  const findings = await ownOf(phone)
  for (const what of said.keys()) expect(holding(findings, what), what).toHaveLength(1)
  // One more without words: the anchor that was used.
  expect(findings).toHaveLength(before + said.size + 1)
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
  expect(findings).toEqual(await ownOf(laptop))
  // Nothing waits, and nothing was refused.
  for (const { page } of [phone, laptop]) await expect.poll(() => onDisk(page)).toContain('outbox: 0')
  // The choice about help counts on both devices, and is among nothing that can be shared.
  for (const { page } of [phone, laptop]) await expect.poll(() => isHelpChosen(page, 'Een paar woorden')).toBe(true)
  const shown = await bothShow()
  const isShared = (one: Own) => one.sharedWith.some((share) => share.trajectoryId === trajectoryId)
  const forSharing = findings.filter(({ state }) => state === 'accepted')
  expect(shown).toHaveLength(forSharing.length)
  expect(shown.filter((line) => line.startsWith('true'))).toHaveLength(forSharing.filter(isShared).length)
  for (const [what, name] of said) {
    const [there] = holding(forSharing, what)
    const lines = shown.filter((line) => line.endsWith(`: ${name}`) && (name.startsWith('Deels') || !line.includes('Deels')))
    expect(lines, what).toEqual(there ? [lineOf(what, isShared(there))] : [])
  }
}

/** Signing out leaves nothing readable on the phone. The laptop stays signed in. */
async function signOutOnPhone(): Promise<void> {
  await phone.page.goto('/settings')
  await phone.page.getByRole('button', { name: 'Afmelden op dit apparaat' }).click()
  await phone.page.waitForURL(/sign-in/)
  await phone.context.setOffline(true)
  for (const address of ['/', '/sharing', '/intentions']) {
    await phone.page.goto(address)
    await phone.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await phone.page.locator('body').innerText()).not.toContain(mark)
  }
  const left = await onDisk(phone.page)
  expect(left).not.toContain(mark)
  expect([left.includes('|own-findings'), left.includes('kept: 0'), left.includes('device: 0')]).toEqual([false, true, true])
  expect((await shownOn(laptop.page)).join('\n')).toContain(words('succes dag 11'))
}

test('two weeks with a phone and a laptop: everything written arrives once, both devices agree, and nothing readable is left behind', async () => {
  await enterDevices()
  await firstDays()
  await weekWithoutNetwork()
  await phoneIsBack()
  await laptopIsBack()
  await compareDevices()
  await signOutOnPhone()
})
