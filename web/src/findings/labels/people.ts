// First names of the two people of a trajectory, as this reader says them in a sentence.
import { firstName } from '#method/text/first-name.ts'
import type { Trajectory } from '../reading/use-trajectory.ts'

type People = Pick<Trajectory, 'as' | 'coachId' | 'coachName' | 'coacheeId' | 'coacheeName'>

/** The other person of the two. */
export function otherName(trajectory: People): string {
  return firstName(trajectory.as === 'coach' ? trajectory.coacheeName : trajectory.coachName)
}

export function myId(trajectory: People): string {
  return trajectory.as === 'coach' ? trajectory.coachId : trajectory.coacheeId
}

/** "jij" for the reader; otherwise the name. */
export function nameOf(personId: string, trajectory: People, you: string): string {
  if (personId === myId(trajectory)) return you
  if (personId === trajectory.coachId) return firstName(trajectory.coachName)
  return personId === trajectory.coacheeId ? firstName(trajectory.coacheeName) : ''
}
