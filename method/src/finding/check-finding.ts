// What a finding must hold before it is offered to the coachee. Not: who may offer it (answer-finding.ts, access).
import type { FindingBody } from '#method/finding/finding.ts'

/** Room for a good page of one's own words; more is a mistake or an attack. */
export const longestText = 4000
/** A quality is a word, or a few. */
export const longestWord = 120

export const findingRefusals = [
  'quality.no-word',
  'quality.no-act', // I2
  'obstacle.no-sentence',
  'obstacle.no-potential', // I3
  'obstacle.in-core', // the core has only potential
  'tension.pole-missing', // I3
  'ideal.no-words',
  'ideal.parent-is-self',
  'success.no-moment',
  'intention.no-act',
  'anchor.no-target',
  'anchor.no-how',
  'recall.no-anchor',
  'observation.no-intention',
  'check.empty',
  'noticing.no-words',
  'noticing.no-obstacle',
  'question.no-words',
  'protocol.empty',
  'text.too-long',
  'rating.out-of-range',
] as const
export type FindingRefusal = (typeof findingRefusals)[number]

export type FindingContext = {
  /** The id of the finding that is checked; null when it has none yet. */
  readonly findingId?: string | null
  /** The body of another finding in the same space, or null when it is not there (or was refused or withdrawn). */
  readonly bodyOf: (findingId: string) => FindingBody | null
}

const isBlank = (text: string) => text.trim() === ''

function isPotential(id: string | null, context: FindingContext): boolean {
  const kind = id === null ? null : context.bodyOf(id)?.kind
  return kind === 'ideal' || kind === 'quality'
}

function isInnerObstacle(id: string, context: FindingContext): boolean {
  const body = context.bodyOf(id)
  return body?.kind === 'obstacle' && body.side === 'internal'
}

function isRating(value: number): boolean {
  return value >= 0 && value <= 10
}

function ratingsOf(body: FindingBody): readonly number[] {
  if (body.kind === 'ideal') return body.felt === null ? [] : [body.felt]
  if (body.kind === 'quality') return body.strength == null ? [] : [body.strength]
  if (body.kind !== 'tension') return []
  return [body.before, body.after].flatMap((report) => (report ? [report.brake, report.strength] : []))
}

function missingIn(body: FindingBody, context: FindingContext): readonly (FindingRefusal | false)[] {
  switch (body.kind) {
    case 'success':
      return [isBlank(body.moment) && isBlank(body.did) && 'success.no-moment']
    case 'ideal':
      return [
        isBlank(body.words) && 'ideal.no-words',
        body.parentId !== null && body.parentId === context.findingId && 'ideal.parent-is-self',
      ]
    case 'quality':
      return [isBlank(body.word) && 'quality.no-word', isBlank(body.act) && 'quality.no-act']
    case 'obstacle':
      return [
        isBlank(body.sentence) && 'obstacle.no-sentence',
        !isPotential(body.potentialId, context) && 'obstacle.no-potential',
        body.layer === 'core' && 'obstacle.in-core',
      ]
    case 'tension':
      return [!(isPotential(body.potentialId, context) && isInnerObstacle(body.obstacleId, context)) && 'tension.pole-missing']
    case 'anchor':
      return [isBlank(body.of) && 'anchor.no-target', isBlank(body.how) && 'anchor.no-how']
    case 'intention':
      return [isBlank(body.act) && 'intention.no-act']
    case 'recall':
      return [context.bodyOf(body.anchorId)?.kind !== 'anchor' && 'recall.no-anchor']
    case 'observation':
      return [context.bodyOf(body.intentionId)?.kind !== 'intention' && 'observation.no-intention']
    case 'check':
      return [[body.thought, body.felt, body.wanted, body.bodyPlace].every(isBlank) && 'check.empty']
    case 'noticing':
      return [
        [body.words, body.thought, body.felt, body.wanted].every(isBlank) && 'noticing.no-words',
        body.obstacleId !== null && context.bodyOf(body.obstacleId)?.kind !== 'obstacle' && 'noticing.no-obstacle',
      ]
    case 'question':
      return [isBlank(body.words) && 'question.no-words']
    case 'support':
      return []
    case 'protocol':
      return [body.parts.every((part) => isBlank(part.when) && isBlank(part.thenI)) && 'protocol.empty']
  }
}

function textsOf(body: FindingBody): readonly string[] {
  const own = Object.values(body).filter((value) => typeof value === 'string')
  return body.kind === 'protocol' ? [...own, ...body.parts.flatMap((part) => [part.when, part.thenI])] : own
}

/**
 * Meaning: the reasons why this finding cannot be offered yet; empty when it can.
 * Rule: no quality without a concrete act (I2); no obstacle without the ideal or quality it stands beside, and a tension
 * field has both poles, the obstacle an inner one (I3, I15); nothing without words of one's own. Never judges what is said.
 * Source: I2, I3, I15; S28, S44, S50.
 * @example checkFinding({ kind: 'quality', act: ' ', word: 'moed', ... }, context) // ['quality.no-act']
 */
export function checkFinding(body: FindingBody, context: FindingContext): readonly FindingRefusal[] {
  const refusals = missingIn(body, context).filter((refusal): refusal is FindingRefusal => refusal !== false)
  const tooLong = textsOf(body).some((text) => text.length > longestText)
  const wordTooLong = body.kind === 'quality' && body.word.length > longestWord
  if (tooLong || wordTooLong) refusals.push('text.too-long')
  if (!ratingsOf(body).every(isRating)) refusals.push('rating.out-of-range')
  return refusals
}
