// What a krachtlijn may start from: an ideal and qualities that the coachee accepted.
import { isBlank } from '#method/finding/field.ts'
import type { FindingBody, FindingState } from '#method/finding/finding.ts'
import { isWhole } from '#method/finding/is-whole.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import type { Layer } from '#method/moment/moment.ts'
import { isObstacleInCore } from '#method/moment/revise-moment.ts'
import { foldText } from '#method/text/fold-text.ts'

export type AlignmentWording = { readonly title: string; readonly idealId: string | null; readonly qualities: readonly string[] }
export type AlignmentRefusal = 'alignment.no-title' | 'alignment.ideal-not-accepted' | 'alignment.quality-not-accepted'
type Said = { readonly id: string; readonly state: FindingState; readonly body: FindingBody }

/** Where a stone can lie: at every layer but the core, which has only potential. */
export function mayHoldObstacle(layer: Layer): boolean {
  return !isObstacleInCore({ layer, pole: 'obstacle' })
}

/** The parts of this wording that the coachee accepted. `findings`: those that the writer may read. */
export function acceptedParts(
  { idealId, qualities }: AlignmentWording,
  findings: readonly Said[],
): Pick<AlignmentWording, 'idealId' | 'qualities'> {
  const bodyOf = bodyOfStanding(findings)
  const accepted = findings.filter(({ state, body }) => state === 'accepted' && isWhole(body, bodyOf))
  const words = new Set(accepted.flatMap(({ body }) => (body.kind === 'quality' ? [foldText(body.word)] : [])))
  const isIdeal = accepted.some(({ id, body }) => id === idealId && body.kind === 'ideal')
  return { idealId: isIdeal ? idealId : null, qualities: qualities.filter((word) => words.has(foldText(word))) }
}

/**
 * The reason why a krachtlijn cannot have this wording; null when it can. A quality without an accepted act stands in no krachtlijn (I2).
 * What it had `before` is not asked about again: a quality may have been reworded since.
 */
export function checkAlignment(
  wording: AlignmentWording,
  findings: readonly Said[],
  before: AlignmentWording | null,
): AlignmentRefusal | null {
  if (isBlank(wording.title)) return 'alignment.no-title'
  const accepted = acceptedParts(wording, findings)
  if (wording.idealId !== accepted.idealId && wording.idealId !== before?.idealId) return 'alignment.ideal-not-accepted'
  const known = new Set([...accepted.qualities, ...(before?.qualities ?? [])])
  return wording.qualities.every((word) => known.has(word)) ? null : 'alignment.quality-not-accepted'
}
