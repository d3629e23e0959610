// Everything that can be said about a finding, by owner or coach, as a write for the outbox; and what each write does to the list
// on screen before the server has answered (optimistic update). Pure.
import type { CallInput } from '#contract/client.ts'
import { answerFinding, type FindingAction, startingState } from '#method/finding/answer-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { Speaker } from '#method/moment/moment.ts'
import { changeShare } from '#method/sharing/share.ts'
import { basisOf, type Known, type Wording } from '../../client/outbox/edit.ts'

const base = 'POST /api/trajectories/:trajectoryId/findings'
export const findingKeys = {
  create: base,
  revise: 'PUT /api/trajectories/:trajectoryId/findings/:findingId',
  offer: `${base}/:findingId/offer`,
  answer: `${base}/:findingId/answer`,
  withdraw: `${base}/:findingId/withdraw`,
  share: `${base}/:findingId/share`,
  erase: 'DELETE /api/trajectories/:trajectoryId/findings/:findingId',
} as const
type FindingKey = (typeof findingKeys)[keyof typeof findingKeys]
type Write<K extends FindingKey> = { readonly id: string; readonly key: K; readonly input: CallInput<K> }
/** The id says which waiting write a later one replaces: the last word on sharing counts, but every revision and answer is sent. */
export type FindingWrite = { [K in FindingKey]: Write<K> }[FindingKey]
/** The trajectory that the call goes through, and the finding. */
export type Where = { readonly trajectoryId: string; readonly findingId: string }
/** Who writes, in which role, and when. */
export type Writer = { readonly personId: string; readonly as: Speaker; readonly at: number }

type NewFinding = {
  readonly id: string
  readonly trajectoryId: string
  readonly body: FindingBody
  readonly sessionId?: string | null
  readonly momentId?: string | null
}

export function createWrite({ id, trajectoryId, body, sessionId = null, momentId = null }: NewFinding): FindingWrite {
  return {
    id,
    key: findingKeys.create,
    input: { params: { trajectoryId }, body: { id, sessionId, momentId, body: toWire(body) } },
  }
}

/** A finding as the screen showed it. */
type Seen = Pick<Finding, 'body'> & Known

/** `writeId` is new for each revision: an answer in other words may stand between two of them. */
export function reviseWrite(where: Where, body: FindingBody, seen: Seen, writeId: string = crypto.randomUUID()): FindingWrite {
  const basis = basisOf(seen, { id: writeId, step: 1 })
  return {
    id: `${where.findingId}:revise:${writeId}`,
    key: findingKeys.revise,
    input: { params: where, body: { body: toWire(body), ...basis } },
  }
}

export function offerWrite(where: Where): FindingWrite {
  return { id: `${where.findingId}:offer`, key: findingKeys.offer, input: { params: where } }
}

/**
 * `reworded`: the coachee's own wording, or null when the words were right. When the words changed since `seen`, the server refuses.
 * `writeId` is new for each answer.
 */
export function answerWrite(
  where: Where,
  answer: 'accept' | 'refuse',
  reworded: FindingBody | null,
  seen: Seen,
  writeId: string = crypto.randomUUID(),
): FindingWrite {
  return {
    id: `${where.findingId}:answer:${writeId}`,
    key: findingKeys.answer,
    input: {
      params: where,
      body: { answer, body: reworded && toWire(reworded), seen: toWire(seen.body), ...basisOf(seen, { id: writeId, step: 1 }) },
    },
  }
}

export function withdrawWrite(where: Where): FindingWrite {
  return { id: `${where.findingId}:withdraw`, key: findingKeys.withdraw, input: { params: where } }
}

/** Final: the owner was asked, and there is no way back. */
export function eraseWrite(where: Where): FindingWrite {
  return { id: `${where.findingId}:erase`, key: findingKeys.erase, input: { params: where } }
}

/**
 * `where.trajectoryId`: the trajectory whose coach may read it. `leftOut`: the fields that coach does not get; null: the coach no longer
 * reads it. `at`: when it was said; it may wait here for days.
 */
export function shareWrite(where: Where, leftOut: readonly string[] | null, at: number): FindingWrite {
  const id = `${where.findingId}:share:${where.trajectoryId}`
  return { id, key: findingKeys.share, input: { params: where, body: { leftOut: leftOut && [...leftOut], at } } }
}

/** The type on the wire has the same shape, only not readonly. */
const toWire = (body: FindingBody) => body as CallInput<typeof findingKeys.create>['body']['body']

const known: ReadonlySet<string> = new Set(Object.values(findingKeys))

export function isFindingWrite<W extends { readonly id: string; readonly key: string; readonly input: unknown }>(
  write: W,
): write is W & FindingWrite {
  return known.has(write.key)
}

/** The list as it will be once the server has heard the write. Applying a write twice changes nothing more. */
export function applyWrite(findings: readonly Finding[], write: FindingWrite, writer: Writer): readonly Finding[] {
  if (write.key === findingKeys.create) return created(findings, write, writer)
  if (write.key === findingKeys.erase) return findings.filter(({ id }) => id !== write.input.params.findingId)
  return findings.map((finding) => (finding.id === write.input.params.findingId ? changed(finding, write, writer) : finding))
}

function created(findings: readonly Finding[], { input }: Write<typeof base>, { personId, as, at }: Writer): readonly Finding[] {
  const { id, sessionId, momentId } = input.body
  if (findings.some((finding) => finding.id === id)) return findings
  const where = { id, trajectoryId: input.params.trajectoryId, sessionId, momentId }
  const sharedWith = as === 'coach' ? [{ trajectoryId: where.trajectoryId, leftOut: [] }] : []
  const who = { state: startingState(as), madeBy: personId, sharedWith }
  const body = completeBody(input.body.body)
  return [...findings, { ...where, ...who, body, reworded: false, createdAt: at, updatedAt: at, version: 1 }]
}

type Change = Exclude<FindingWrite, Write<typeof base> | Write<typeof findingKeys.erase>>

function changed(finding: Finding, write: Change, writer: Writer): Finding {
  if (write.key === findingKeys.share) {
    const { trajectoryId } = write.input.params
    return { ...finding, sharedWith: changeShare(finding.sharedWith, trajectoryId, write.input.body.leftOut) }
  }
  if (write.key === findingKeys.revise) return revised(finding, completeBody(write.input.body.body), write.input.body.edit, writer)
  const said = write.key === findingKeys.answer ? write.input.body : null
  const reworded = said?.answer === 'accept' && said.body !== null ? completeBody(said.body) : null
  const ownWords = reworded !== null && !isSame(reworded, finding.body) ? reworded : null
  const action: FindingAction =
    write.key === findingKeys.offer
      ? 'offer'
      : write.key === findingKeys.withdraw
        ? 'withdraw'
        : ownWords !== null
          ? 'reword'
          : (said?.answer ?? 'accept')
  const next = answerFinding({ ...finding, madeByRole: roleOfMaker(finding, writer) }, action, writer.as)
  if (!next.ok || (next.state === finding.state && ownWords === null)) return finding
  const answered = { ...finding, state: next.state, reworded: next.reworded, updatedAt: writer.at }
  return ownWords === null ? answered : worded(answered, ownWords, said?.edit)
}

function revised(finding: Finding, body: FindingBody, edit: Wording | undefined, writer: Writer): Finding {
  const maker = roleOfMaker(finding, writer)
  if (!mayRevise(finding, writer) || body.kind !== finding.body.kind || isSame(body, finding.body)) return finding
  const reworded = finding.reworded || (writer.as === 'coachee' && maker === 'coach')
  return worded({ ...finding, reworded, updatedAt: writer.at }, body, edit)
}

/** The next change on this device names the edit of this wording, so that the server does not take it for another device's. */
function worded(finding: Finding, body: FindingBody, edit: Wording | undefined): Finding & Known {
  return { ...finding, body, ...(edit ? { edit: { id: edit.id, step: edit.step } } : {}) }
}

/** Only two people write in a trajectory: what the writer did not make, the other did. */
export function roleOfMaker(finding: Pick<Finding, 'madeBy'>, { personId, as }: Pick<Writer, 'personId' | 'as'>): Speaker {
  if (finding.madeBy === personId) return as
  return as === 'coach' ? 'coachee' : 'coach'
}

type Answerable = Pick<Finding, 'state' | 'reworded' | 'madeBy'>
type Asking = Pick<Writer, 'personId' | 'as'>

/** The coach changes what the coach could still take back; the owner changes what is theirs, complete or not. */
export function mayRevise(finding: Answerable, writer: Asking): boolean {
  if (writer.as === 'coachee') return finding.state === 'accepted' || (finding.state === 'noted' && finding.madeBy === writer.personId)
  return mayDo(finding, 'withdraw', writer)
}

/** Would the rules of the method allow this now? The server asks the same rules again. */
export function mayDo(finding: Answerable, action: FindingAction, writer: Asking): boolean {
  return answerFinding({ ...finding, madeByRole: roleOfMaker(finding, writer) }, action, writer.as).ok
}

/** The same content, whatever the order of the fields. */
function isSame(one: FindingBody, other: FindingBody): boolean {
  const inOrder = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)
}
