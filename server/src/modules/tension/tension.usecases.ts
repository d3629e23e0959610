// The states of the tension fields of a trajectory, derived from its sessions at each request. A later report does not replace an earlier
// one, and does not change an accepted finding.
import type { Actor } from '#method/access/actor.ts'
import { isOwner } from '#method/access/space.access.ts'
import { stands } from '#method/finding/stands.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { TensionView } from '#method/session/session-view.ts'
import { viewForCoach } from '#method/sharing/report-for-coach.ts'
import { shareFor } from '#method/sharing/share.ts'
import { bodyForCoach } from '#method/sharing/share-parts.ts'
import { type FieldFinding, type StandingShift, shiftOf } from '#method/shift/derive-shift.ts'
import { deriveTensionSigns, type TensionSign } from '#method/tension/derive-tension-signs.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal, type Refusal } from '../../http/refusal.ts'
import { listFindings } from '../finding/finding.usecases.ts'
import { placeOf } from '../finding/finding-context.usecases.ts'
import { getSession, listSessions } from '../session/session.usecases.ts'

type Asked = { readonly actor: Actor; readonly trajectoryId: string }
export type TensionSighting = {
  readonly findingId: string
  readonly sessionId: string
  readonly at: number
  readonly signs: readonly TensionSign[]
  readonly shift: StandingShift | null
  readonly report: TensionView | null
}

type Field = Extract<Awaited<ReturnType<typeof listFindings>>, readonly unknown[]>[number]

/** The answer in a finding belongs to the session that the finding was made in. `leftOut`: fields that this reader does not get. */
function fieldFinding({ row, body: whole }: Field, leftOut: readonly string[]): FieldFinding | null {
  const { state } = placeOf(row)
  const body = bodyForCoach(whole, leftOut)
  return body.kind === 'tension' ? { state, shift: body.shift, updatedAt: row.updated_at } : null
}

/**
 * The lists of findings and sessions check access; what they leave out is not read here. A coach does not get the parts that the owner left
 * out of the share, also not from the session that the field was made in.
 */
export async function listTensions(asked: Asked, dependencies: Dependencies): Promise<TensionSighting[] | Refusal> {
  const found = await listFindings(asked, dependencies)
  if (isRefusal(found)) return found
  const fields = found.filter(({ row, body }) => body.kind === 'tension' && stands(placeOf(row)))
  if (fields.length === 0) return []
  const sessions = await listSessions(asked, dependencies)
  if (isRefusal(sessions)) return sessions
  const sightings: TensionSighting[] = []
  for (const { row } of sessions) {
    const session = await getSession({ ...asked, sessionId: row.id }, dependencies)
    if (isRefusal(session)) continue
    const derived = deriveSession(session.events)
    for (const field of fields) {
      const findingId = field.row.id
      const isHere = field.row.session_id === row.id
      const leftOut = isOwner(asked.actor, field.row.space_id) ? [] : (shareFor(field.row, asked.trajectoryId)?.leftOut ?? [])
      const view = isHere ? viewForCoach(derived, findingId, leftOut) : derived
      const finding = isHere ? fieldFinding(field, leftOut) : null
      const signs = deriveTensionSigns(view, findingId, finding)
      const at = view.startedAt ?? signs[0]?.at
      const report = view.tensions.get(findingId) ?? null
      if (at !== undefined && signs.length > 0)
        sightings.push({ findingId, sessionId: row.id, at, signs, shift: shiftOf(report, finding), report })
    }
  }
  return sightings.sort((a, b) => a.at - b.at)
}
