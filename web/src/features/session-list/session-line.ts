// One line about a session: potentials first, an obstacle only together with its potential (I3), in the words of the findings.
import type { Finding } from '#method/finding/finding.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import { stands } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { potentialWords } from '../../findings/labels/potential-words.ts'
import { tensionFieldsOf } from '../../findings/reading/tension-fields.ts'
import type { Sighting } from '../../findings/reading/use-trajectory.ts'

export type SessionLine = {
  readonly potentials: readonly string[]
  readonly pairs: readonly { readonly potential: string; readonly obstacle: string }[]
  /** Tension fields created or reported on in this session, with both poles. */
  readonly fields: readonly { readonly potential: string; readonly obstacle: string }[]
  readonly intentions: readonly string[]
}

export function describeSession(sessionId: string, findings: readonly Finding[], sightings: readonly Sighting[] = []): SessionLine {
  const own = findings.filter((finding) => finding.sessionId === sessionId && stands(finding))
  const potentials = own.flatMap(({ body }) => (isPotential(body) ? [titleOf(body, () => null)] : []))
  const pairs = own.flatMap(({ body }) => {
    if (!isInnerObstacle(body)) return []
    const potential = potentialWords(body.potentialId, findings)
    return potential === null ? [] : [{ potential, obstacle: body.sentence }]
  })
  return {
    potentials: [...new Set(potentials)],
    pairs,
    fields: tensionFieldsOf(findings, sightings).flatMap((field) =>
      field.sightings.some((one) => one.sessionId === sessionId) ? [{ potential: field.potential, obstacle: field.sentence }] : [],
    ),
    intentions: own.flatMap(({ body }) => (body.kind === 'intention' ? [body.act] : [])),
  }
}

/** Whole minutes that the session ran, at least 1; null when it has not ended, or when the server has not derived it yet. */
export function minutesOf({ endedAt, ranMs }: { readonly endedAt: number | null; readonly ranMs: number | null }): number | null {
  return endedAt === null || ranMs === null ? null : Math.max(1, Math.round(ranMs / 60_000))
}
