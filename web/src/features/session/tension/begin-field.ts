// A new tension field: which brakes can be laid on the table, and beside which strength each would lie.
import type { FindingBody } from '#method/finding/finding.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { latestOf, noOthers } from '../finding-bodies.ts'
import type { TensionField } from './tension-fields.ts'

/** Something picked up in this session, or found before it. */
export type Known = { readonly id: string; readonly body: FindingBody }
/** A brake with the strength it would lie beside: a brake alone is never shown (I3). */
export type Beside = { readonly brakeId: string; readonly strengthId: string; readonly brake: string; readonly strength: string }

/**
 * Meaning: the strength a brake would lie beside when a field is begun with it; null while there is none.
 * Rule: the one it was picked up beside, if that is known here; otherwise the latest of this session; otherwise the first known.
 * Source: I3; S50.
 */
export function besideOf(brake: Known, known: readonly Known[], here: SessionView['findings']): Beside | null {
  const strengths = known.filter(({ body }) => isPotential(body))
  const find = (id: string | null | undefined) => strengths.find((each) => each.id === id)
  const own = brake.body.kind === 'obstacle' ? brake.body.potentialId : null
  const strength = find(own) ?? find(latestOf(here.values(), isPotential)?.findingId) ?? strengths[0]
  return strength
    ? { brakeId: brake.id, strengthId: strength.id, brake: titleOf(brake.body, noOthers), strength: titleOf(strength.body, noOthers) }
    : null
}

/** The newest brake of this session, with its strength. */
export function newestBeside(known: readonly Known[], here: SessionView['findings']): Beside | null {
  const brake = latestOf(here.values(), isInnerObstacle)
  return brake ? besideOf({ id: brake.findingId, body: brake.body }, known, here) : null
}

/** Brakes of before that lie in no field yet, the latest first: those of a field are taken up again there. */
export function loneBrakes(known: readonly Known[], here: SessionView['findings'], fields: readonly TensionField[]): readonly Beside[] {
  const inField = new Set(fields.map(({ body }) => body.obstacleId))
  return known
    .filter(({ id, body }) => isInnerObstacle(body) && !here.has(id) && !inField.has(id))
    .toReversed()
    .flatMap((brake) => besideOf(brake, known, here) ?? [])
}
