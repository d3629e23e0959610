// Whether both poles were put into words. Only then can a question ask about both.
import { isBlank } from '#method/finding/field.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import type { InvitationContext } from '#method/invitation/invitation-context.ts'
import type { Pole } from '#method/moment/moment.ts'

/** The words of an ideal, a quality or an inner obstacle; blank for other findings. */
function wordsOf(body: FindingBody): string {
  if (isPotential(body)) return body.kind === 'ideal' ? body.words : body.word
  return isInnerObstacle(body) ? body.sentence : ''
}

/**
 * Each pole has words: an ideal, quality or inner obstacle that was picked up with words, or a moment of the coachee there with text. At the
 * environment layer, the words are about an obstacle outside. The poles of the open tension field count too: one of an earlier session was
 * put into words then.
 */
export function areBothPolesNamed({ findings, counting, tension, view }: InvitationContext): boolean {
  const field = tension === null ? undefined : view.findings.get(tension.tensionId)?.body
  // A field of an earlier session.
  if (tension !== null && field === undefined) return true
  const isNamed = (pole: Pole) => {
    const picked = findings.some(
      ({ body }) => (pole === 'potential' ? isPotential(body) : isInnerObstacle(body)) && !isBlank(wordsOf(body)),
    )
    const id = field?.kind === 'tension' ? (pole === 'potential' ? field.potentialId : field.obstacleId) : null
    return (
      picked ||
      (id !== null && !view.findings.has(id)) ||
      counting.some(
        (moment) =>
          moment.pole === pole &&
          moment.speaker === 'coachee' &&
          !isBlank(moment.text) &&
          (pole === 'potential' || moment.layer !== 'environment'),
      )
    )
  }
  return isNamed('potential') && isNamed('obstacle')
}
