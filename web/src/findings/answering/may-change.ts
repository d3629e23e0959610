// Which of its buttons a finding shows to the reader. The rule is the method's; the server asks it again.
import { answerFinding } from '#method/finding/answer-finding.ts'
import type { Finding, Trajectory } from '../reading/use-trajectory.ts'

type Place = Pick<Trajectory, 'as' | 'coacheeId'>
type Answerable = Pick<Finding, 'state' | 'reworded' | 'madeBy'>

function asked(finding: Answerable, trajectory: Place) {
  return {
    state: finding.state,
    reworded: finding.reworded,
    madeByRole: finding.madeBy === trajectory.coacheeId ? ('coachee' as const) : ('coach' as const),
  }
}

/** The coach changes what the coach could still take back; the coachee changes what is theirs. */
export function mayRevise(finding: Answerable, trajectory: Place): boolean {
  if (trajectory.as === 'coachee') return finding.state === 'accepted'
  return answerFinding(asked(finding, trajectory), 'withdraw', 'coach').ok
}

export function mayOffer(finding: Answerable, trajectory: Place): boolean {
  return trajectory.as === 'coach' && answerFinding(asked(finding, trajectory), 'offer', 'coach').ok
}
