// Writes a finding: its row with the latest body, and one revision per change. Runs inside the caller's transaction.
import type { Basis } from '#contract/version.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody, FindingState, SentBody } from '#method/finding/finding.ts'
import type { FindingRevisionRow, FindingRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { revisionRecord } from '../../vault/record-names.ts'
import { firstVersion, stampWrite, type Verdict, weighWrite } from '../../weigh-write.ts'
import { type FindingRowWithShares, insertFinding, insertRevision, insertShare, updateFinding } from './finding.repository.ts'

/** `visibility`: only in revisions from before shares had rows of their own. A coach does not read a revision that was private. */
type RevisionBody = { readonly body: FindingBody; readonly visibility?: 'private' | 'shared' }
export type OpenFinding = { readonly row: FindingRowWithShares; readonly body: FindingBody }
type Kept = Pick<Dependencies, 'database' | 'vault'>

export async function openFinding(row: FindingRowWithShares, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenFinding> {
  return { row, body: completeBody(await vault.open<SentBody>(row.space_id, row.id, row.body)) }
}

export async function openRevision(row: FindingRevisionRow, { vault }: Pick<Dependencies, 'vault'>): Promise<RevisionBody> {
  const record = revisionRecord(row.finding_id, row.revision)
  const { body, visibility } = await vault.open<Omit<RevisionBody, 'body'> & { readonly body: SentBody }>(row.space_id, record, row.body)
  return { body: completeBody(body), ...(visibility ? { visibility } : {}) }
}

type NewFinding = Omit<FindingRow, 'body' | 'kind' | 'reworded' | 'revision' | 'written'> & {
  readonly body: FindingBody
  /** The trajectory whose coach reads it from the start; null: private. */
  readonly sharedWith: string | null
}

/** Null when a concurrent request inserted the same id. */
export async function addFinding(input: NewFinding, dependencies: Kept): Promise<OpenFinding | null> {
  const { sharedWith, body, ...columns } = input
  const row: FindingRow = {
    ...columns,
    kind: body.kind,
    reworded: 0,
    revision: 1,
    written: firstVersion.written,
    body: await dependencies.vault.seal(input.space_id, input.id, body),
  }
  if (!(await insertFinding(dependencies.database, row))) return null
  await addRevision(row, body, row.made_by, dependencies)
  if (sharedWith === null) return { row: { ...row, sharedWith: [] }, body }
  const { space_id, id: finding_id, updated_at: shared_at } = row
  await insertShare(dependencies.database, { space_id, finding_id, trajectory_id: sharedWith, shared_at, leftOut: [] })
  return { row: { ...row, sharedWith: [{ trajectoryId: sharedWith, leftOut: [] }] }, body }
}

type Change = {
  readonly body?: FindingBody
  readonly state?: FindingState
  readonly reworded?: boolean
  /** Of a new `body`: the wording of which edit it is. */
  readonly basis?: Basis
  readonly byId: string
  readonly at: number
}

/** Whether another wording may replace this one. Sharing, offering and answering make a new version too, and leave the wording. */
export function weighWording({ row }: OpenFinding, basis: Basis): Verdict {
  return weighWrite({ version: row.revision, written: row.written }, basis, ['wording'])
}

export async function changeFinding({ row, body }: OpenFinding, change: Change, dependencies: Kept): Promise<OpenFinding> {
  const wording = change.body ?? body
  const stamped = stampWrite({ version: row.revision, written: row.written }, change.body === undefined ? [] : ['wording'], change.basis)
  const next: FindingRowWithShares = {
    ...row,
    state: change.state ?? row.state,
    reworded: change.reworded === undefined ? row.reworded : change.reworded ? 1 : 0,
    revision: stamped.version,
    written: stamped.written,
    body: change.body === undefined ? row.body : await dependencies.vault.seal(row.space_id, row.id, wording),
    updated_at: change.at,
  }
  await updateFinding(dependencies.database, next)
  await addRevision(next, wording, change.byId, dependencies)
  return { row: next, body: wording }
}

async function addRevision(row: FindingRow, body: FindingBody, byId: string, { database, vault }: Kept): Promise<void> {
  const sealed = await vault.seal(row.space_id, revisionRecord(row.id, row.revision), { body } satisfies RevisionBody)
  await insertRevision(database, {
    space_id: row.space_id,
    finding_id: row.id,
    revision: row.revision,
    at: row.updated_at,
    by_id: byId,
    state: row.state,
    body: sealed,
  })
}
