// Invitations about potential: ideals and qualities that are felt, wanted and anchored.
import { isBlank } from '#method/finding/field.ts'
import { type InvitationCheck, onPole, raisedByMoments, thresholds } from '#method/invitation/invitation-context.ts'
import { foldText } from '#method/text/fold-text.ts'

/** The core was touched, every time that a dimension was said in thinking. */
export const coreNamedNotFelt: InvitationCheck = ({ counting }) => {
  const core = counting.filter((moment) => moment.layer === 'core' && moment.dimension !== null)
  return core.every((moment) => moment.dimension === 'thinking') ? raisedByMoments(core) : null
}

/** Feeling on the potential pole at least a minute ago, and no wanting there since. */
export const feltNotWanted: InvitationCheck = (context) => {
  const potential = onPole(context, 'potential')
  const index = potential.findLastIndex((moment) => moment.dimension === 'feeling')
  const felt = potential[index]
  if (!felt || context.now - felt.at < thresholds.stayWithFeeling) return null
  return potential.slice(index).some((moment) => moment.dimension === 'wanting') ? null : raisedByMoments([felt])
}

/** Wanting on the potential pole, and never feeling there. */
export const wantedNotFelt: InvitationCheck = (context) => {
  const potential = onPole(context, 'potential')
  if (potential.some((moment) => moment.dimension === 'feeling')) return null
  return raisedByMoments(potential.filter((moment) => moment.dimension === 'wanting').slice(-1))
}

/** A quality was picked up without a concrete act. Invariant I2. */
export const qualityWithoutAct: InvitationCheck = ({ findings }) => {
  const bare = findings.findLast(({ body }) => body.kind === 'quality' && isBlank(body.act))
  return bare ? { at: bare.at, raisedBy: [bare.findingId] } : null
}

/**
 * A quality was felt (its finding says so, or a moment of feeling in the core came at or after it) and has no anchor: none that names its
 * id or word, and none picked up after it.
 */
export const qualityNotAnchored: InvitationCheck = ({ findings, counting }) => {
  const isFelt = (at: number) => counting.some((moment) => moment.layer === 'core' && moment.dimension === 'feeling' && moment.at >= at)
  const isAnchored = (id: string, word: string, since: number) =>
    findings.some(({ body, at }) => body.kind === 'anchor' && (body.of === id || foldText(body.of) === foldText(word) || at >= since))
  const loose = findings.findLast(
    ({ body, at, findingId }) => body.kind === 'quality' && (body.felt || isFelt(at)) && !isAnchored(findingId, body.word, at),
  )
  return loose ? { at: loose.at, raisedBy: [loose.findingId] } : null
}
