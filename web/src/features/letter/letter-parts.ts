// What a letter of somebody's strength can hold. Only accepted findings; never an obstacle. Pure.
import type { Finding } from '#method/finding/finding.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { deriveIntentions } from '#method/intention/derive-intentions.ts'
import { deriveQualities } from '#method/quality/derive-qualities.ts'

/** In the order of the letter. */
export const letterParts = ['ideals', 'qualities', 'anchors', 'protocol', 'intentions'] as const
export type LetterPart = (typeof letterParts)[number]

/** Ideals that the coachee called a should are left out: they are not what they long for. */
export function partsOfLetter(findings: readonly Finding[]) {
  const ideals = deriveIdealLadder(findings).filter(([nearest]) => nearest?.body.kind === 'ideal' && nearest.body.wantedBy !== 'should')
  return {
    ideals: ideals.map((chain) => chain.flatMap(({ id, body }) => (body.kind === 'ideal' ? [{ id, words: body.words }] : []))),
    qualities: deriveQualities(findings),
    anchors: acceptedOf(findings, 'anchor'),
    protocol: acceptedOf(findings, 'protocol').slice(0, 1),
    intentions: deriveIntentions(findings).open.map(({ finding }) => finding),
  } satisfies Record<LetterPart, readonly unknown[]>
}
