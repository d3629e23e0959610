// A server in memory for tests of the owner's own writing: it asks the rules of the method that the real one asks, in the same order.
// It does not check access: everything is sent by the owner.
import type { Basis } from '#contract/version.ts'
import { answerFinding, startingState } from '#method/finding/answer-finding.ts'
import { checkFinding } from '#method/finding/check-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { changeShare } from '#method/sharing/share.ts'
import type { OutboxStorage, SendResult, StoredWrite } from '../../../client/outbox/outbox-queue.ts'
import { type FindingWrite, findingKeys } from '../finding-writes.ts'

export const me = 'noor'
const at = 5
export type OwnServer = {
  readonly hear: (write: FindingWrite) => SendResult
  readonly list: () => readonly Finding[]
  /** Every wording there ever was, as text. */
  readonly wordings: () => readonly string[]
}
const refuse = (status: number, code: string): SendResult => ({ status, code })
const same = (one: FindingBody, other: FindingBody) => JSON.stringify(one) === JSON.stringify(other)

export function anOwnServer(there: readonly Finding[], ownPlace: string): OwnServer {
  const rows = new Map(there.map((finding) => [finding.id, finding]))
  const first = new Map(there.map((finding) => [finding.id, finding.body]))
  const wordings = there.map(({ body }) => JSON.stringify(body))
  /** Of each finding: the version in which its wording last changed, and by which edit. */
  const written = new Map<string, { readonly version: number; readonly edit: string | undefined }>()
  const put = (next: Finding, edit?: string): SendResult => {
    const before = rows.get(next.id)
    const finding = { ...next, version: (before?.version ?? 0) + 1 }
    if (before === undefined || !same(before.body, next.body)) written.set(next.id, { version: finding.version, edit })
    rows.set(finding.id, finding)
    wordings.push(JSON.stringify(finding.body))
    return null
  }
  /** As the real server weighs a write (server/src/weigh-write.ts), where each edit has one wording. */
  const isNewer = ({ id, version }: Finding, { basedOn, edit }: Basis): boolean => {
    const last = written.get(id) ?? { version: 1, edit: undefined }
    if (last.edit !== undefined && (last.edit === edit?.id || last.edit === edit?.after?.id)) return false
    return typeof basedOn !== 'number' || last.version > basedOn || basedOn > version
  }
  const missing = (findingId: string, body: FindingBody) => checkFinding(body, { findingId, bodyOf: bodyOfStanding(rows.values()) })[0]

  function create({ params, body: made }: Extract<FindingWrite, { key: typeof findingKeys.create }>['input']): SendResult {
    const { id, sessionId, momentId } = made
    const body = completeBody(made.body)
    const known = rows.get(id)
    const before = first.get(id)
    if (known) return before && known.madeBy === me && same(before, body) ? null : refuse(422, 'finding.differs')
    const refusal = missing(id, body)
    if (refusal) return refuse(422, refusal)
    first.set(id, body)
    const where = { id, trajectoryId: params.trajectoryId, sessionId, momentId }
    const when = { createdAt: at, updatedAt: at }
    return put({
      ...where,
      state: startingState('coachee'),
      body,
      reworded: false,
      madeBy: me,
      ...when,
      sharedWith: [],
      version: 1,
    })
  }

  function share(finding: Finding, trajectoryId: string, leftOut: readonly string[] | null): SendResult {
    if (leftOut !== null && trajectoryId === ownPlace) return refuse(422, 'share.no-coach')
    return put({ ...finding, sharedWith: changeShare(finding.sharedWith, trajectoryId, leftOut) })
  }

  function revise(finding: Finding, body: FindingBody, basis: Basis): SendResult {
    if (finding.state !== 'accepted') return refuse(409, 'finding.not-yours-yet')
    if (body.kind !== finding.body.kind) return refuse(422, 'finding.kind-differs')
    if (same(body, finding.body)) return null
    if (isNewer(finding, basis)) return refuse(409, 'finding.changed')
    const refusal = missing(finding.id, body)
    if (refusal) return refuse(422, refusal)
    return put({ ...finding, body, reworded: finding.reworded || finding.madeBy !== me, updatedAt: at }, basis.edit?.id)
  }

  type Action = 'accept' | 'reword' | 'refuse' | 'withdraw'
  function settle(finding: Finding, action: Action, own: FindingBody | null, edit?: string): SendResult {
    const next = answerFinding({ ...finding, madeByRole: finding.madeBy === me ? 'coachee' : 'coach' }, action, 'coachee')
    if (!next.ok) return refuse(409, next.code)
    if (next.state === finding.state && own === null) return null
    return put({ ...finding, state: next.state, reworded: next.reworded, body: own ?? finding.body, updatedAt: at }, edit)
  }

  function answer(finding: Finding, said: Extract<FindingWrite, { key: typeof findingKeys.answer }>['input']['body']): SendResult {
    const sent = said.answer === 'accept' && said.body !== null ? completeBody(said.body) : null
    const own = sent === null || same(sent, finding.body) ? null : sent
    const isSeen = said.seen !== undefined && same(completeBody(said.seen), finding.body)
    if ((own !== null || finding.state === 'offered') && !isSeen && isNewer(finding, { edit: said.edit }))
      return refuse(409, 'finding.changed')
    if (own === null) return settle(finding, said.answer, null)
    if (own.kind !== finding.body.kind) return refuse(422, 'finding.kind-differs')
    const refusal = missing(finding.id, own)
    return refusal ? refuse(422, refusal) : settle(finding, 'reword', own, said.edit?.id)
  }

  function hear(write: FindingWrite): SendResult {
    if (write.key === findingKeys.create) return create(write.input)
    const { trajectoryId, findingId } = write.input.params
    const finding = rows.get(findingId)
    if (!finding) return refuse(404, 'finding.unknown')
    if (write.key === findingKeys.share) return share(finding, trajectoryId, write.input.body.leftOut)
    if (finding.trajectoryId !== trajectoryId) return refuse(404, 'finding.unknown')
    if (write.key === findingKeys.revise) return revise(finding, completeBody(write.input.body.body), write.input.body)
    if (write.key === findingKeys.answer) return answer(finding, write.input.body)
    if (finding.madeBy !== me) return refuse(403, 'finding.not-yours-to-withdraw')
    return finding.state === 'withdrawn' ? null : settle(finding, 'withdraw', null)
  }
  return { hear, list: () => [...rows.values()], wordings: () => wordings }
}

/** The outbox on a disk that is a list. */
export function aWaitingList(): OutboxStorage {
  let seq = 0
  const rows: StoredWrite[] = []
  return {
    async put(write) {
      const there = rows.findIndex((row) => row.id === write.id)
      if (there >= 0) rows[there] = { ...write, seq: rows[there]?.seq ?? 0, refused: null }
      else rows.push({ ...write, seq: ++seq, refused: null })
    },
    all: async () => [...rows],
    async remove(writes) {
      for (const write of writes) {
        const there = rows.indexOf(write)
        if (there >= 0) rows.splice(there, 1)
      }
    },
    async setRefused(write, code) {
      const there = rows.findIndex((row) => row.seq === write.seq)
      if (there >= 0) rows[there] = { ...write, refused: code }
    },
  }
}
