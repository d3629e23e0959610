// What the coachee says about findings, as writes for the outbox, and what each does to the list on screen. Pure.

import type { CallInput } from '#contract/client.ts'
import { answerFinding, startingState } from '#method/finding/answer-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'

const base = 'POST /api/trajectories/:trajectoryId/findings'
export const ownKeys = {
  create: base,
  revise: 'PUT /api/trajectories/:trajectoryId/findings/:findingId',
  answer: `${base}/:findingId/answer`,
  withdraw: `${base}/:findingId/withdraw`,
  show: `${base}/:findingId/visibility`,
} as const
type OwnKey = (typeof ownKeys)[keyof typeof ownKeys]
type Write<K extends OwnKey> = { readonly id: string; readonly key: K; readonly input: CallInput<K> }
/** Each kind of saying has its own id, so that a later one never replaces another kind that still waits. */
export type OwnWrite = { [K in OwnKey]: Write<K> }[OwnKey]
export type Visibility = Finding['visibility']
type Where = { readonly trajectoryId: string; readonly findingId: string }

export function createWrite(
  id: string,
  trajectoryId: string,
  body: FindingBody,
  visibility: Visibility,
  sessionId: string | null = null,
): OwnWrite {
  return {
    id,
    key: ownKeys.create,
    input: { params: { trajectoryId }, body: { id, sessionId, momentId: null, body: wire(body), visibility } },
  }
}

/**
 * `reworded`: the coachee's own wording, or null when the words were right. `seen`: the words on screen; if they changed since, it does
 * not count. Each answer is a `saying` of its own: it was given to the words as they stood after the one before, which may still wait.
 */
export function answerWrite(
  where: Where,
  answer: 'accept' | 'refuse',
  reworded: FindingBody | null,
  seen?: FindingBody,
  saying: string = crypto.randomUUID(),
): OwnWrite {
  return {
    id: `${where.findingId}:answer:${saying}`,
    key: ownKeys.answer,
    input: { params: where, body: { answer, body: reworded && wire(reworded), ...(seen ? { seen: wire(seen) } : {}) } },
  }
}

/** Each revision is a `saying` of its own: an answer in other words may stand between two of them. */
export function reviseWrite(where: Where, body: FindingBody, saying: string = crypto.randomUUID()): OwnWrite {
  return { id: `${where.findingId}:revise:${saying}`, key: ownKeys.revise, input: { params: where, body: { body: wire(body) } } }
}

export function withdrawWrite(where: Where): OwnWrite {
  return { id: `${where.findingId}:withdraw`, key: ownKeys.withdraw, input: { params: where } }
}

/** `where.trajectoryId` says with whose coach; each coach has an own saying. `at`: when it was said, for it may wait here a week. */
export function showWrite(where: Where, visibility: Visibility, at: number): OwnWrite {
  return { id: `${where.findingId}:show:${where.trajectoryId}`, key: ownKeys.show, input: { params: where, body: { visibility, at } } }
}

/** The wire type is the same shape, only not readonly. */
const wire = (body: FindingBody) => body as CallInput<typeof ownKeys.create>['body']['body']

function shown(finding: Finding, trajectoryId: string, visibility: Visibility): Finding {
  if (finding.trajectoryId === trajectoryId) return { ...finding, visibility }
  const others = finding.sharedWith.filter((id) => id !== trajectoryId)
  return { ...finding, sharedWith: visibility === 'shared' ? [...others, trajectoryId] : others }
}

type Context = { readonly personId: string; readonly at: number }

function changed(finding: Finding, write: Exclude<OwnWrite, Write<typeof ownKeys.create>>, { personId, at }: Context): Finding {
  const madeByRole = finding.madeBy === personId ? 'coachee' : 'coach'
  if (write.key === ownKeys.show) return shown(finding, write.input.params.trajectoryId, write.input.body.visibility)
  if (write.key === ownKeys.revise) {
    const { body } = write.input.body
    if (finding.state !== 'accepted' || body.kind !== finding.body.kind || isSame(body, finding.body)) return finding
    return { ...finding, body, reworded: finding.reworded || madeByRole === 'coach', updatedAt: at }
  }
  const said = write.key === ownKeys.answer ? write.input.body : null
  const own = said?.answer === 'accept' && said.body !== null && !isSame(said.body, finding.body) ? said.body : null
  const action = said === null ? 'withdraw' : own !== null ? 'reword' : said.answer
  const answered = answerFinding({ ...finding, madeByRole }, action, 'coachee')
  if (!answered.ok || (answered.state === finding.state && own === null)) return finding
  return { ...finding, state: answered.state, reworded: answered.reworded, body: own ?? finding.body, updatedAt: at }
}

/** The same words, in whatever order the fields stand: own words count as such only when they differ. */
function isSame(one: FindingBody, other: FindingBody): boolean {
  const inOrder = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)
}

/** The list as it will be once the server has heard the write. Applying one twice changes nothing more. */
export function applyOwnWrite(findings: readonly Finding[], write: OwnWrite, context: Context): readonly Finding[] {
  if (write.key !== ownKeys.create) {
    return findings.map((finding) => (finding.id === write.input.params.findingId ? changed(finding, write, context) : finding))
  }
  const { id, sessionId, momentId, body, visibility } = write.input.body
  if (findings.some((finding) => finding.id === id)) return findings
  const { trajectoryId } = write.input.params
  const state = startingState('coachee')
  const times = { createdAt: context.at, updatedAt: context.at }
  return [
    ...findings,
    { id, trajectoryId, sessionId, momentId, state, body, reworded: false, madeBy: context.personId, ...times, visibility, sharedWith: [] },
  ]
}

const known: ReadonlySet<string> = new Set(Object.values(ownKeys))

/** Is this waiting write one of ours? */
export function isOwnWrite<W extends { readonly id: string; readonly key: string; readonly input: unknown }>(
  write: W,
): write is W & OwnWrite {
  return known.has(write.key)
}
