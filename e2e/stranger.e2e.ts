// Another coach, the host, another coachee and a visitor without an account read nothing of Noor and change nothing.
import type { APIResponse, BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Endpoint } from '../contract/src/endpoint.ts'
import { endpoints } from '../contract/src/endpoints.ts'
import { exampleOf } from './testing/example-of.ts'
import { aJourney, ask } from './testing/journey.ts'
import { settled } from './testing/settled.ts'

const journey = aJourney()
const all = Object.entries(endpoints as Readonly<Record<string, Endpoint>>).map(([name, endpoint]) => ({ name, ...endpoint }))
const ofTrajectory = all.filter(({ path }) => path.includes(':trajectoryId'))
const unknownId = '01990000-0000-7000-8000-000000000000'

type Ids = Readonly<Record<string, readonly string[]>>
type Rows = { id: string }[]

let coach: Page
let noor: Page
let trajectoryId: string
let ids: Ids

beforeAll(async () => {
  coach = (await journey.enter('coach')).page
  noor = (await journey.enter('coachee', { index: 1 })).page
  trajectoryId = (await ask<{ trajectories: Rows }>(noor, '/api/trajectories')).json.trajectories[0]?.id ?? ''
  ids = await idsOf(trajectoryId)
})

/** Every id in the trajectory, also of rows that only the coach or only Noor sees. */
async function idsOf(trajectory: string): Promise<Ids> {
  const read = async (part: string): Promise<string[]> => {
    const both = await Promise.all([coach, noor].map((page) => ask<Record<string, Rows>>(page, `/api/trajectories/${trajectory}/${part}`)))
    return [...new Set(both.flatMap(({ json }) => (json[part] ?? []).map(({ id }) => id)))]
  }
  return {
    sessionId: await read('sessions'),
    findingId: await read('findings'),
    alignmentId: await read('alignments'),
    noteId: await read('notes'),
    stateId: (await ask<{ states: Rows }>(noor, `/api/trajectories/${trajectory}/alignments`)).json.states.map(({ id }) => id),
  }
}

/** Everything both people can read, as one text. Without the list of looks: reading adds to it. */
async function everything(): Promise<string> {
  const parts: unknown[] = []
  const paths = ['', '/agreement', '/sessions', '/findings', '/alignments', '/notes'].map(
    (part) => `/api/trajectories/${trajectoryId}${part}`,
  )
  for (const page of [coach, noor]) {
    for (const path of [...paths, ...(ids.sessionId ?? []).map((id) => `${paths[0]}/sessions/${id}`)])
      parts.push((await ask(page, path)).json)
    parts.push((await ask(page, '/api/me')).json, (await ask(page, '/api/trajectories')).json)
  }
  return JSON.stringify(parts)
}

type Call = { readonly method: Endpoint['method']; readonly path: string; readonly body: unknown }

/** A call of this endpoint for each id that fits its address. */
function callsOf({ method, path, body }: Endpoint, trajectory: string, known: Ids): Call[] {
  const [, second] = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const open = path.replace(':trajectoryId', trajectory)
  return (second === undefined ? [''] : (known[second] ?? [])).map((id) => ({
    method,
    path: open.replace(`:${second}`, id),
    body: body && exampleOf(body, id || trajectory),
  }))
}

const ours = (): Record<string, string> => ({ 'x-krachtlijn': '1', origin: journey.product().origin })

function send(context: BrowserContext, { method, path, body }: Call, headers: Record<string, string> = ours()): Promise<APIResponse> {
  return context.request.fetch(journey.product().origin + path, { method, headers, ...(body === undefined ? {} : { data: body }) })
}

/** Makes all calls. `otherwise`: those that were not answered with 404. */
async function walk(context: BrowserContext, calls: readonly Call[]): Promise<{ count: number; otherwise: string[] }> {
  const otherwise: string[] = []
  for (const call of calls) {
    const answer = await send(context, call)
    if (answer.status() !== 404) otherwise.push(`${call.method} ${call.path}: ${answer.status()} ${(await answer.text()).slice(0, 120)}`)
  }
  return { count: calls.length, otherwise }
}

test('the calls cover every id that an address of a trajectory has', () => {
  expect(trajectoryId).not.toBe('')
  for (const [name, found] of Object.entries(ids)) expect(found.length, name).toBeGreaterThan(0)
  const names = new Set(ofTrajectory.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)))
  expect([...names].sort()).toEqual(['trajectoryId', ...Object.keys(ids)].sort())
})

test('a second coach, invited by the host and with a coachee of their own, finds nothing of Noor and changes nothing', async () => {
  const host = (await journey.enter('host')).page
  await host.goto('/practice')
  await host.getByRole('button', { name: 'Iemand uitnodigen' }).click()
  await host.getByRole('textbox', { name: 'Naam', exact: true }).last().fill('Tessa Vos')
  await host.getByRole('radio', { name: /^Coach/ }).check()
  await host.getByRole('button', { name: 'Uitnodiging maken' }).click()
  const link = await host.getByRole('textbox', { name: 'Link voor de uitnodiging' }).inputValue()

  const { page: tessa, context } = await journey.stranger()
  await tessa.goto(link)
  await tessa.getByRole('textbox', { name: 'E-mailadres' }).fill('tessa@example.org')
  await tessa.getByRole('checkbox', { name: 'Zo spreken we het af.' }).check()
  await tessa.getByRole('button', { name: 'Ik doe mee' }).click()
  await tessa.getByRole('link', { name: 'Nieuwe coachee' }).click()
  await tessa.getByRole('textbox', { name: 'Naam' }).fill('Bram')
  await tessa.getByRole('button', { name: 'Verder' }).click()
  await tessa.getByRole('heading', { name: 'Er is plek voor Bram' }).waitFor()
  const listed = (await ask<{ trajectories: Rows }>(tessa, '/api/trajectories')).json.trajectories
  expect(listed).toHaveLength(1)
  const own = listed[0]?.id ?? ''

  const before = await everything()
  const direct = await walk(
    context,
    ofTrajectory.flatMap((endpoint) => callsOf(endpoint, trajectoryId, ids)),
  )
  expect(direct.count).toBeGreaterThan(100)
  expect(direct.otherwise).toEqual([])

  // In their own trajectory the ids of Noor are unknown. Ids of notes are made on the device, so PUT may create a note with the same
  // id there; Noor's note stays as it was.
  const detours = ofTrajectory.filter(({ path }) => /:\w+.*:\w+/.test(path)).flatMap((endpoint) => callsOf(endpoint, own, ids))
  expect((await walk(context, detours)).otherwise.filter((line) => !/^(PUT|DELETE) \S+\/notes\//.test(line))).toEqual([])
  const takeovers = ofTrajectory
    .filter(({ method, path, body }) => method === 'POST' && body !== undefined && !/:\w+.*:\w+/.test(path))
    .flatMap(({ method, path, body }) =>
      Object.values(ids).flatMap(([id = '']) => ({ method, path: path.replace(':trajectoryId', own), body: body && exampleOf(body, id) })),
    )
  for (const call of takeovers) await send(context, call)
  await send(context, {
    method: 'POST',
    path: '/api/trajectories',
    body: { ...(exampleOf(endpoints.createTrajectory.body, trajectoryId) as object) },
  })

  for (const part of [
    '',
    '/sessions',
    '/strength',
    '/obstacles',
    '/intentions',
    '/agreements',
    `/sessions/${ids.sessionId?.[0]}`,
    `/sessions/${ids.sessionId?.[0]}/live`,
    `/sessions/${ids.sessionId?.[0]}/print`,
  ]) {
    await tessa.goto(`/trajectories/${trajectoryId}${part}`)
    await tessa.getByRole('heading', { level: 1 }).waitFor()
    await settled(tessa)
    expect(await tessa.locator('body').innerText(), part).not.toContain('Noor')
  }
  expect(await everything()).toBe(before)
  const { guests, looks } = (
    await ask<{ guests: { name: string }[]; looks: { name: string }[] }>(noor, `/api/trajectories/${trajectoryId}/access`)
  ).json
  expect([...guests, ...looks].filter(({ name }) => !name.startsWith('Marijke'))).toEqual([])
})

test('the host who runs the practice sees no word of it either', async () => {
  const { page, context } = await journey.enter('host')
  const before = await everything()
  const { count, otherwise } = await walk(
    context,
    ofTrajectory.flatMap((endpoint) => callsOf(endpoint, trajectoryId, ids)),
  )
  expect(count).toBeGreaterThan(100)
  expect(otherwise).toEqual([])
  expect((await ask<{ trajectories: Rows }>(page, '/api/trajectories')).json.trajectories).toEqual([])
  expect(await everything()).toBe(before)
})

test('another coachee of the same coach finds nothing of Noor', async () => {
  const { context } = await journey.enter('coachee', { index: 2 })
  const { otherwise } = await walk(
    context,
    ofTrajectory.flatMap((endpoint) => callsOf(endpoint, trajectoryId, ids)),
  )
  expect(otherwise).toEqual([])
})

test('without signing in every endpoint answers 401, except those that are public for a stated reason', async () => {
  const { context } = await journey.stranger()
  const before = await everything()
  for (const { name, policy, path, method, body } of all) {
    const url = path.replace(':trajectoryId', trajectoryId).replace(/:(\w+)/g, (_, param: string) => ids[param]?.[0] ?? unknownId)
    const answer = await send(context, { method, path: url, body: body && exampleOf(body, unknownId) })
    if (policy === 'signed-in') expect([answer.status(), (await answer.json()).code], name).toEqual([401, 'sign-in.needed'])
    else expect(await answer.text(), name).not.toContain('sign-in.needed')
  }
  expect(await everything()).toBe(before)
})

test('a page elsewhere cannot use the sign-in of a coach', async () => {
  const { context } = await journey.enter('coach')
  const before = await everything()
  const forged = [
    { origin: journey.product().origin },
    { 'x-krachtlijn': '1', origin: 'https://elsewhere.example' },
    { 'x-krachtlijn': '1', origin: 'null' },
    {},
  ]
  for (const { name, path, method, body } of all.filter((endpoint) => endpoint.method !== 'GET')) {
    const url = path.replace(':trajectoryId', trajectoryId).replace(/:(\w+)/g, (_, param: string) => ids[param]?.[0] ?? unknownId)
    for (const headers of forged) {
      const answer = await send(context, { method, path: url, body: body && exampleOf(body, unknownId) }, headers as Record<string, string>)
      expect([answer.status(), (await answer.json()).code], `${name} ${JSON.stringify(headers)}`).toEqual([403, 'csrf.refused'])
    }
  }
  expect(await everything()).toBe(before)
})
