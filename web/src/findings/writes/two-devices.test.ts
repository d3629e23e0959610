// Two devices of one person, each with its own list and outbox, against a server with the real rules in memory: whatever is said in
// whatever order, and whatever the network loses, both end with the list of the server; nothing doubled, nothing lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import type { Known } from '../../client/outbox/edit.ts'
import { flushQueue, type SendResult } from '../../client/outbox/outbox-queue.ts'
import {
  answerWrite,
  applyWrite,
  createWrite,
  type FindingWrite,
  isFindingWrite,
  reviseWrite,
  shareWrite,
  withdrawWrite,
} from './finding-writes.ts'
import { anOwnServer, aWaitingList, me, type OwnServer } from './testing/own-server.ts'

const context = { personId: me, as: 'coachee' as const, at: 5 }
const own = 'own-place'
const trajectories = ['with-marijke', 'with-tessa']
const offered = ['q1', 'q2'].map((id) =>
  buildFinding(bodies.quality({ word: id }), {
    id,
    trajectoryId: 'with-marijke',
    state: 'offered',
    madeBy: 'marijke',
    sharedWith: [{ trajectoryId: 'with-marijke', leftOut: [] }],
    updatedAt: 5,
  }),
)

/** What the network does with one request: it arrives, it does not, its answer gets lost, or the server is busy. */
const networks = ['arrives', 'arrives', 'arrives', 'lost', 'answer-lost', 'busy'] as const
type Network = (typeof networks)[number]

function aDevice(server: OwnServer, name: string) {
  const storage = aWaitingList()
  const said: FindingWrite[] = []
  let list: readonly Finding[] = []
  let count = 0
  const withWaiting = async (before: readonly Finding[]) =>
    (await storage.all())
      .filter(({ refused }) => refused === null)
      .filter(isFindingWrite)
      .reduce((findings, write) => applyWrite(findings, write, context), before)
  const read = async () => {
    list = await withWaiting(server.list())
  }
  /** Without network, from what it keeps: what waits may be in it already. */
  const openAgain = async () => {
    list = await withWaiting(list)
  }
  const say = async (write: FindingWrite) => {
    said.push(write)
    list = applyWrite(list, write, context)
    await storage.put(write)
  }
  const send =
    (next: () => Network) =>
    async (key: string, input: unknown): Promise<SendResult> => {
      const network = next()
      if (network === 'lost') return { status: 0, code: 'network.unreachable' }
      if (network === 'busy') return { status: 503, code: 'server.busy' }
      const answer = server.hear({ key, input } as FindingWrite)
      return network === 'answer-lost' ? { status: 0, code: 'network.unreachable' } : answer
    }
  return {
    name,
    said,
    storage,
    read,
    openAgain,
    say,
    list: () => list,
    text: () => {
      count += 1
      return `${name} ${count}`
    },
    flush: (next: () => Network) => flushQueue(storage, send(next)),
  }
}
type Device = ReturnType<typeof aDevice>

type Step = { readonly device: number; readonly act: string; readonly which: number; readonly network: readonly Network[] }
const acts = [
  'create',
  'create',
  'revise',
  'reword',
  'accept',
  'refuse',
  'withdraw',
  'share',
  'take-back',
  'recall',
  'flush',
  'flush',
  'read',
]
const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(1),
  act: fc.constantFrom(...acts),
  which: fc.nat(50),
  network: fc.array(fc.constantFrom(...networks), { maxLength: 6 }),
})
const pick = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)]

/** What the screens of this device offer to say now, and nothing else. */
function sayingOf(device: Device, { act, which }: Step, makeId: () => string): FindingWrite | null {
  const here = device.list()
  const accepted = here.filter(({ state }) => state === 'accepted')
  const where = (finding: Finding) => ({ trajectoryId: finding.trajectoryId ?? own, findingId: finding.id })
  const one = (from: readonly Finding[], write: (finding: Finding) => FindingWrite) => {
    const found = pick(from, which)
    return found ? write(found) : null
  }
  const answerable = here.filter(({ madeBy, state }) => madeBy !== me && state !== 'withdrawn' && state !== 'noted')
  const trajectoryId = pick(trajectories, which) ?? ''
  const anew = (body: FindingBody): FindingBody =>
    body.kind === 'quality' ? { ...body, word: device.text() } : body.kind === 'ideal' ? { ...body, words: device.text() } : body
  switch (act) {
    case 'create':
      return which % 3 === 0
        ? createWrite({
            id: makeId(),
            trajectoryId: own,
            body: { kind: 'anchor', of: device.text(), mode: 'breath', how: 'uit', cue: '' },
          })
        : createWrite({ id: makeId(), trajectoryId: own, body: bodies.ideal({ words: device.text() }) })
    case 'recall':
      return one(
        accepted.filter(({ body }) => body.kind === 'anchor'),
        ({ id }) => createWrite({ id: makeId(), trajectoryId: own, body: { kind: 'recall', anchorId: id, worked: 'yes' } }),
      )
    case 'revise':
      return one(accepted, (finding) => reviseWrite(where(finding), anew(finding.body), finding, makeId()))
    case 'reword':
      return one(answerable, (finding) => answerWrite(where(finding), 'accept', anew(finding.body), finding, makeId()))
    case 'accept':
    case 'refuse':
      return one(answerable, (finding) => answerWrite(where(finding), act, null, finding, makeId()))
    case 'withdraw':
      return one(
        accepted.filter(({ madeBy }) => madeBy === me),
        (finding) => withdrawWrite(where(finding)),
      )
    case 'share':
    case 'take-back':
      return one(accepted, ({ id }) => shareWrite({ trajectoryId, findingId: id }, act === 'share' ? [] : null, Number.POSITIVE_INFINITY))
    default:
      return null
  }
}

async function live(steps: readonly Step[], devices: readonly Device[]): Promise<void> {
  let made = 0
  for (const device of devices) await device.read()
  for (const each of steps) {
    const device = devices[each.device % devices.length]
    if (device === undefined) continue
    const network = each.network.values()
    if (each.act === 'flush') await device.flush(() => network.next().value ?? 'arrives')
    if (each.act === 'read') await device.read()
    if (each.act === 'open-again') await device.openAgain()
    made += 1
    const saying = sayingOf(device, each, () => `id-${made}`)
    if (saying) await device.say(saying)
  }
}

/** With whom it is shared has no order. */
const inOrder = (all: readonly Finding[]) =>
  all.map((finding) => ({ ...finding, sharedWith: finding.sharedWith.toSorted((a, b) => (a.trajectoryId < b.trajectoryId ? -1 : 1)) }))
/** Without what only the device or only the server knows: the edit, and the number of the version. */
const saying = (all: readonly Finding[]) => inOrder(all).map(({ edit: _edit, version: _version, ...finding }: Finding & Known) => finding)
const textsOf = (body: FindingBody) => JSON.stringify(body)

describe('own writing on two devices', () => {
  it('both end with the list of the server, nothing doubled and nothing lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), fc.boolean(), async (steps, firstLast) => {
        const server = anOwnServer(offered, own)
        const devices = [aDevice(server, 'phone'), aDevice(server, 'laptop')]
        await live(steps, devices)
        for (const device of firstLast ? devices.toReversed() : devices) await device.flush(() => 'arrives')
        for (const device of devices) await device.read()
        for (const device of devices) {
          expect(inOrder(device.list()), device.name).toEqual(inOrder(server.list()))
          expect((await device.storage.all()).filter(({ refused }) => refused === null)).toEqual([])
        }
        const ids = server.list().map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const device of devices) {
          const setAside = new Set((await device.storage.all()).map(({ id }) => id))
          for (const write of device.said) {
            if (write.key.endsWith('/findings')) expect(setAside.has(write.id) !== ids.includes(write.id), write.id).toBe(true)
            const body = write.input && 'body' in write.input && 'body' in write.input.body ? write.input.body.body : null
            const isLast = device.said.findLast(({ id }) => id === write.id) === write
            if (body && isLast && !setAside.has(write.id)) expect(server.wordings()).toContain(textsOf(completeBody(body)))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('one device alone foresees exactly what the server will say, and nothing it says is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
        const server = anOwnServer(offered, own)
        const phone = aDevice(server, 'phone')
        await live(steps, [phone])
        const foreseen = phone.list()
        await phone.flush(() => 'arrives')
        expect(await phone.storage.all()).toEqual([])
        expect(saying(foreseen)).toEqual(saying(server.list()))
      }),
      { numRuns: 300 },
    )
  })
})
