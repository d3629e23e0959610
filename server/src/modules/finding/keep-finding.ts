// Stores and opens findings: the row with the current wording, and one revision per change. Writes run inside a transaction.
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody, FindingState, SentBody } from '#method/finding/finding.ts'
import type { FindingRevisionRow, FindingRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { insertFinding, insertRevision, insertShare, type PlacedRow, updateFinding } from './finding.repository.ts'

/** `visibility`: only in revisions written before shares had rows of their own. What was private then, no coach reads now. */
type RevisionBody = { readonly body: FindingBody; readonly visibility?: 'private' | 'shared' }
export type OpenFinding = { readonly row: PlacedRow; readonly body: FindingBody }
type Kept = Pick<Dependencies, 'database' | 'vault'>

export const revisionSealedAs = (findingId: string, revision: number) => `${findingId}/revision/${revision}`

export async function openFinding(row: PlacedRow, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenFinding> {
  return { row, body: completeBody(await vault.open<SentBody>(row.space_id, row.id, row.body)) }
}

export async function openRevision(row: FindingRevisionRow, { vault }: Pick<Dependencies, 'vault'>): Promise<RevisionBody> {
  const sealedAs = revisionSealedAs(row.finding_id, row.revision)
  const { body, visibility } = await vault.open<Omit<RevisionBody, 'body'> & { readonly body: SentBody }>(row.space_id, sealedAs, row.body)
  return { body: completeBody(body), ...(visibility ? { visibility } : {}) }
}

type NewFinding = Omit<FindingRow, 'body' | 'kind' | 'reworded' | 'revision'> & {
  readonly body: FindingBody
  /** The trajectory whose coach reads it from the start; null: private. */
  readonly sharedWith: string | null
}

/** null when a request that ran at the same time took the id. */
export async function addFinding(input: NewFinding, dependencies: Kept): Promise<OpenFinding | null> {
  const { sharedWith, body, ...columns } = input
  const row: FindingRow = {
    ...columns,
    kind: body.kind,
    reworded: 0,
    revision: 1,
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
  readonly byId: string
  readonly at: number
}

export async function changeFinding({ row, body }: OpenFinding, change: Change, dependencies: Kept): Promise<OpenFinding> {
  const wording = change.body ?? body
  const next: PlacedRow = {
    ...row,
    state: change.state ?? row.state,
    reworded: change.reworded === undefined ? row.reworded : change.reworded ? 1 : 0,
    revision: row.revision + 1,
    body: change.body === undefined ? row.body : await dependencies.vault.seal(row.space_id, row.id, wording),
    updated_at: change.at,
  }
  await updateFinding(dependencies.database, next)
  await addRevision(next, wording, change.byId, dependencies)
  return { row: next, body: wording }
}

async function addRevision(row: FindingRow, body: FindingBody, byId: string, { database, vault }: Kept): Promise<void> {
  const sealed = await vault.seal(row.space_id, revisionSealedAs(row.id, row.revision), { body } satisfies RevisionBody)
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
