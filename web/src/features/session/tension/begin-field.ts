// A new tension field: the brakes it can begin with, and the strength that belongs to each.
import type { FindingBody } from '#method/finding/finding.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { latestOf, noOthers } from '../finding-bodies.ts'
import type { TensionField } from './tension-fields.ts'

/** A finding of this session, or an earlier one. */
export type Known = { readonly id: string; readonly body: FindingBody }
/** A brake with its strength: a brake alone is never shown (I3). */
export type Beside = { readonly brakeId: string; readonly strengthId: string; readonly brake: string; readonly strength: string }

/**
 * The brake with the strength for a new field (I3): the potential of the obstacle if it is known here, otherwise the last strength of
 * this session, otherwise the first known strength. null: there is no strength.
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

/** Earlier brakes without a field, newest first. A brake that has a field is continued in that field. */
export function loneBrakes(known: readonly Known[], here: SessionView['findings'], fields: readonly TensionField[]): readonly Beside[] {
  const inField = new Set(fields.map(({ body }) => body.obstacleId))
  return known
    .filter(({ id, body }) => isInnerObstacle(body) && !here.has(id) && !inField.has(id))
    .toReversed()
    .flatMap((brake) => besideOf(brake, known, here) ?? [])
}
