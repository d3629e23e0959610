// Invitations about obstacles: never without their potential (invariant I3), mild, and a real obstacle outside stays real (invariant I15).
import { isBlank } from '#method/finding/field.ts'
import { isInnerObstacle } from '#method/finding/potential.ts'
import { type InvitationCheck, onPole, raisedByMoments, thresholds, trailing } from '#method/invitation/invitation-context.ts'
import { isPotentialAlive } from '#method/potential/is-potential-alive.ts'

/** Attention is on the obstacle, with three counting moments there, and no potential is alive. Invariant I3. */
export const obstacleBeforePotential: InvitationCheck = (context) => {
  const obstacle = onPole(context, 'obstacle')
  const last = context.counting.findLast((moment) => moment.pole !== null)
  if (last?.pole !== 'obstacle' || obstacle.length < thresholds.obstacleMoments) return null
  return isPotentialAlive(context.counting) ? null : raisedByMoments(obstacle)
}

/**
 * Three counting moments on the obstacle pole, some of them inside the person, and no sentence yet: no inner obstacle with a sentence, and no
 * words of the coachee at beliefs or identity. An obstacle outside asks for action and the inner reaction (`externalOnly`), not for a
 * sentence. Invariant I15.
 */
export const obstacleWithoutSentence: InvitationCheck = (context) => {
  const obstacle = onPole(context, 'obstacle')
  if (obstacle.length < thresholds.obstacleMoments || obstacle.every(({ layer }) => layer === 'environment')) return null
  const isSaid = context.findings.some(({ body }) => isInnerObstacle(body) && !isBlank(body.sentence))
  const isNoted = obstacle.some(
    ({ layer, speaker, text }) => speaker === 'coachee' && (layer === 'beliefs' || layer === 'identity') && !isBlank(text),
  )
  return isSaid || isNoted ? null : raisedByMoments(obstacle)
}

/** At least two counting moments on the obstacle pole in a dimension, all in thinking. */
export const obstacleThoughtNotFelt: InvitationCheck = (context) => {
  const obstacle = onPole(context, 'obstacle').filter((moment) => moment.dimension !== null)
  const onlyThought = obstacle.every((moment) => moment.dimension === 'thinking')
  return onlyThought && obstacle.length >= thresholds.obstacleThoughtMoments ? raisedByMoments(obstacle) : null
}

/** At least two counting moments on the obstacle pole of a layer, all at environment, and no inner obstacle picked up. Invariant I15. */
export const externalOnly: InvitationCheck = (context) => {
  const obstacle = onPole(context, 'obstacle').filter((moment) => moment.layer !== null)
  if (obstacle.length < thresholds.externalMoments || obstacle.some((moment) => moment.layer !== 'environment')) return null
  return context.findings.some(({ body }) => isInnerObstacle(body)) ? null : raisedByMoments(obstacle)
}

/** Potential is alive, but the last five counting moments (or two, over five minutes) were on the obstacle. */
export const potentialOutOfSight: InvitationCheck = (context) => {
  if (!isPotentialAlive(context.counting)) return null
  const said = context.counting.filter((moment) => moment.pole !== null)
  const run = trailing(said, (moment) => moment.pole === 'obstacle')
  const lasts = run[0] ? context.now - run[0].at : 0
  const long =
    run.length >= thresholds.outOfSightMoments || (run.length >= thresholds.outOfSightLeast && lasts >= thresholds.outOfSightLasts)
  return long ? raisedByMoments(run) : null
}
