// Every text that a coachee writes has a unique word. No other person finds one of these words in an answer, on a screen, in the log,
// in the bytes on disk or in a mail. What is shared is found by that coach only, until it is taken back.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { endpoints } from '../contract/src/endpoints.ts'
import { type CanaryFinding, canariesIn, disguisesOf, findingsWithCanaries, isEverShared, neededBy, stem } from './testing/canaries.ts'
import { exampleOf } from './testing/example-of.ts'
import { aJourney, ask } from './testing/journey.ts'
import { catchMails } from './testing/mail-catcher.ts'
import { type Known, type Reader, readEverything, walkScreens } from './testing/read-everything.ts'

const catcher = await catchMails()
const journey = aJourney({ SMTP_URL: catcher.url, MAIL_FROM: 'k@example.org' })
afterAll(() => catcher.stop())

let coach: Reader
let others: readonly Reader[]
let lotte: Reader
let space: string
let trajectory: string
let written: readonly CanaryFinding[]
let known: Known
/** An own question: a prompt setting, which only its owner reads and cannot share. */
let question: CanaryFinding

/** Asks the API as this reader, and expects the answer 200. */
const told = async <T>({ page }: Reader, path: string, method = 'GET', body?: unknown): Promise<T> => {
  const { status, json } = await ask<T>(page, path, method, body)
  expect(status, `${method} ${path} ${JSON.stringify(json).slice(0, 120)}`).toBe(200)
  return json
}
const share = (findingId: string, leftOut: readonly string[] | null) =>
  told(lotte, `/api/trajectories/${trajectory}/findings/${findingId}/share`, 'POST', { leftOut })

async function accept(name: string, link: string): Promise<Reader> {
  const { context, page } = await journey.stranger()
  const email = `${name}@example.org`
  const reader = { name, context, page }
  const token = link.split('#')[1]
  const { agreement } = await told<{ agreement: { version: number } | null }>(reader, '/api/invitations/look', 'POST', { token })
  const person = { name, email, password: null, locale: 'nl' }
  const agreed = { agreed: true, agreedVersion: agreement?.version ?? null }
  await told(reader, '/api/invitations/accept', 'POST', { token, ...person, ...agreed })
  return reader
}

/** Lotte has an imported session and has written everything possible, in her own space and in the trajectory with her coach. */
beforeAll(async () => {
  coach = { name: 'coach', ...(await journey.enter('coach')) }
  const host = { name: 'host', ...(await journey.enter('host')) }
  const { memberships } = await told<{ memberships: { practiceId: string }[] }>(host, '/api/me')
  const practiceId = memberships[0]?.practiceId ?? ''
  const [tessa, lotteLink] = await Promise.all([
    told<{ link: string }>(host, `/api/practices/${practiceId}/members`, 'POST', { role: 'coach', name: 'tessa', email: null }),
    invite(practiceId),
  ])
  lotte = await accept('lotte', lotteLink)
  others = [
    await accept('tessa', tessa.link),
    host,
    { name: 'other coachee', ...(await journey.enter('coachee', { index: 2 })) },
    { name: 'stranger', ...(await journey.stranger()) },
  ]
  space = (await told<{ spaceId: string }>(lotte, '/api/me')).spaceId
  written = await writeEverything()
  question = await keepQuestion()
  known = await whatIsKnown(practiceId)
})

async function invite(practiceId: string): Promise<string> {
  const { trajectories } = await told<{ trajectories: { id: string; coacheeName: string }[] }>(coach, '/api/trajectories')
  const noor = trajectories.find(({ coacheeName }) => coacheeName.startsWith('Noor'))?.id ?? ''
  const { sessions } = await told<{ sessions: { id: string }[] }>(coach, `/api/trajectories/${noor}/sessions`)
  const trace = await told<{ text: string }>(coach, `/api/trajectories/${noor}/sessions/${sessions[0]?.id}/trace`)
  trajectory = crypto.randomUUID()
  await told(coach, '/api/trajectories', 'POST', { id: trajectory, practiceId, coacheeName: 'lotte', aim: 'Rust', locale: 'nl' })
  // As a file from another installation: here it would be refused, because it is Noor's.
  const file = JSON.parse(trace.text) as { session: { of?: string } }
  delete file.session.of
  const sessionId = crypto.randomUUID()
  await told(coach, `/api/trajectories/${trajectory}/traces`, 'POST', { sessionId, text: JSON.stringify(file) })
  await told(coach, `/api/trajectories/${trajectory}/sessions/${sessionId}/share`, 'POST')
  return (await told<{ link: string }>(coach, `/api/trajectories/${trajectory}/invitation`, 'POST', { email: 'lotte@example.org' })).link
}

async function writeEverything(): Promise<readonly CanaryFinding[]> {
  const all = []
  for (const [where, trajectoryId] of [
    ['alone', space],
    ['with the coach', trajectory],
  ] as const) {
    for (const finding of findingsWithCanaries(where, () => crypto.randomUUID())) {
      const { id, body } = finding
      const made = { id, sessionId: null, momentId: null, body }
      await told(lotte, `/api/trajectories/${trajectoryId}/findings`, 'POST', made)
      all.push(finding)
    }
  }
  const intention = all.find(({ kind }) => kind === 'intention')?.id
  const hourAgo = new Date(Date.now() - 3_600_000)
  const time = hourAgo.toLocaleTimeString('nl-NL', { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' })
  const schedule = { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], time, zone: 'UTC', until: null }
  const kept = { label: `${stem}reminder`, about: intention, schedule, byPush: false, byMail: true }
  await told(lotte, `/api/me/reminders/${crypto.randomUUID()}`, 'PUT', kept)
  letTimePass(hourAgo.getTime())
  const asked = { forName: 'Ria', behaviour: 'Ik wacht een tel.', intentionId: intention, email: 'ria@example.org' }
  await told(lotte, '/api/me/witnesses', 'POST', asked)
  await told(lotte, '/api/sign-in/link-request', 'POST', { email: 'lotte@example.org' })
  return all
}

async function keepQuestion(): Promise<CanaryFinding> {
  const [id, word] = [crypto.randomUUID(), `${stem}question`]
  const body = { kind: 'question', prompt: 'now.body', words: word }
  await told(lotte, '/api/me/prompt-settings', 'POST', { id, body })
  return { id, kind: body.kind, body, canaries: [{ word, place: 'own question' }] }
}

/** Makes the reminder due since an hour; its mail is sent during the tests. */
function letTimePass(hourAgo: number): void {
  const database = new DatabaseSync(join(journey.product().dataFolder, 'krachtlijn.sqlite'), { timeout: 5000 })
  database.prepare('update reminder set next_at = ?, counted_from = ?').run(hourAgo - 60_000, hourAgo - 30 * 86_400_000)
  database.close()
}

/** Every id that Lotte or her coach can read, by the name of the parameter in an address. */
async function whatIsKnown(practiceId: string): Promise<Known> {
  const at = `/api/trajectories/${trajectory}`
  const parts = [
    '/api/me',
    '/api/me/findings',
    '/api/me/prompt-settings',
    at,
    `${at}/sessions`,
    `${at}/findings`,
    `${at}/alignments`,
    `${at}/notes`,
  ]
  const texts = await Promise.all(
    [lotte, coach].flatMap((reader) => parts.map(async (path) => JSON.stringify((await ask(reader.page, path)).json))),
  )
  const any = [...new Set([...texts.join('').matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].map(([id]) => id))]
  const { sessions } = await told<{ sessions: { id: string }[] }>(lotte, `${at}/sessions`)
  const { findings } = await told<{ findings: { id: string }[] }>(lotte, '/api/me/findings')
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  return {
    any,
    byName: {
      trajectoryId: [trajectory, space],
      practiceId: [practiceId],
      sessionId: ids(sessions),
      findingId: ids(findings),
      settingId: [question.id],
    },
  }
}

async function foundBy(reader: Reader): Promise<readonly string[]> {
  const { text, answered } = await readEverything(reader, known)
  // Without answers this would prove nothing.
  expect(answered, reader.name).toBeGreaterThan(reader.name === 'coach' ? 20 : 0)
  return canariesIn(text, [...written, question])
}

test('what Lotte keeps to herself is in no answer of any endpoint to another person', async () => {
  expect(written.flatMap(({ canaries }) => canaries).length).toBeGreaterThan(100)
  const all = [...written, question].flatMap(({ canaries }) => canaries)
  expect(new Set(await foundBy(lotte)).size, 'Lotte herself reads all of it').toBe(all.length)
  for (const reader of [coach, ...others]) expect(await foundBy(reader), reader.name).toEqual([])
})

test('asking to change what is private tells nothing of it either', async () => {
  const changes = Object.values(endpoints).filter(({ method, path }) => method !== 'GET' && path.includes(':findingId'))
  expect(changes.length).toBeGreaterThan(4)
  for (const { id, body } of written)
    for (const at of [trajectory, space]) {
      const path = `/api/trajectories/${at}/findings`
      const calls = changes.map((change) => ({
        method: change.method,
        path: change.path.replace(':trajectoryId', at).replace(':findingId', id),
        body: 'body' in change ? exampleOf(change.body, id) : undefined,
      }))
      const taken = {
        id,
        sessionId: null,
        momentId: null,
        body: { ...(exampleOf(endpoints.reviseFinding.body, id) as { body: object }).body, kind: body.kind },
      }
      for (const call of [...calls, { method: 'POST', path, body: taken }]) {
        const { status, json } = await ask(coach.page, call.path, call.method, call.body)
        expect(status, `${call.method} ${call.path}`).toBeGreaterThanOrEqual(400)
        expect(canariesIn(JSON.stringify(json), written)).toEqual([])
      }
    }
})

test('what is shared is found by that coach only, until it is taken back', async () => {
  onTestFinished(async () => {
    for (const { id } of written) await share(id, null)
  })
  for (const [index, finding] of written.entries()) {
    const beside = neededBy(finding, written)
    const places = [...beside, finding].flatMap(({ canaries }) => canaries.filter(isEverShared)).map(({ place }) => place)
    const at = `/api/trajectories/${trajectory}`
    const near = [`${at}/findings`, `${at}/findings/${finding.id}/history`, `${at}/tensions`, `${at}/alignments`]
    const read = async () =>
      canariesIn((await Promise.all(near.map(async (path) => JSON.stringify((await ask(coach.page, path)).json)))).join(), written)
    await share(finding.id, [])
    if (beside.length > 0) expect(await read(), `${places[0]} without what it needs`).toEqual([])
    for (const { id } of beside) await share(id, [])
    expect(new Set(await read()), places[0]).toEqual(new Set(places))
    // All endpoints and screens, for one finding of each place.
    if (finding.kind === 'tension') {
      expect(new Set(await foundBy(coach)), `${index}`).toEqual(new Set(places))
      for (const reader of others) expect(await foundBy(reader), reader.name).toEqual([])
      expect(new Set(canariesIn(await walkScreens(coach, trajectory, 'trajectory'), written)).size, 'on screen').toBeGreaterThan(0)
    }
    for (const { id } of [...beside, finding]) await share(id, null)
    expect(await read(), places[0]).toEqual([])
  }
  for (const reader of [coach, ...others]) expect(await foundBy(reader), reader.name).toEqual([])
})

test('no screen of the coach holds a word of it', async () => {
  const text = await walkScreens(coach, trajectory)
  expect(text).toContain('lotte')
  expect(canariesIn(text, [...written, question])).toEqual([])
})

test('neither the log, nor the bytes on disk, nor a mail holds a word of it', async () => {
  const { dataFolder, log } = journey.product()
  await expect
    .poll(() => catcher.mails.map(({ to }) => to[0]).sort())
    .toEqual(['lotte@example.org', 'lotte@example.org', 'lotte@example.org', 'ria@example.org', 'tessa@example.org'])
  const shapes = disguisesOf(stem)
  const holds = (bytes: Buffer) => shapes.some((shape) => bytes.includes(shape))
  expect(holds(Buffer.from(`x${stem}y`)), 'it would be seen').toBe(true)
  expect(catcher.mails.filter(({ raw, text }) => holds(Buffer.from(raw + text)))).toEqual([])
  expect(holds(Buffer.from(log()))).toBe(false)
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['krachtlijn.sqlite', 'krachtlijn.sqlite-wal']))
  for (const { parentPath, name } of files) expect(holds(readFileSync(join(parentPath, name))), name).toBe(false)
})
