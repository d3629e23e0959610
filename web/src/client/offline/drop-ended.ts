// Removes from this device what the person may no longer read, as soon as the server says so: each answer about who is signed in lists
// the trajectories that this person reads as a coach.
import { queryClient } from '../query-client.ts'
import type { Me } from '../who/kept-me.ts'
import { dropOne, keep, readKept, removeEnded } from './device-store.ts'

type Reads = Pick<Me, 'personId' | 'spaceId' | 'trajectories' | 'guestOf'>
type Narrowed = Readonly<Record<string, number>>
const narrowedKey = 'narrowed'

/**
 * Removes everything of a trajectory that is closed to this person, and everything of one in which something was taken back since the last
 * answer: what is still open is read again. Screens that show it ask the server again.
 */
export async function dropEnded({ personId, spaceId, trajectories, guestOf }: Reads): Promise<void> {
  const now: Narrowed = Object.fromEntries(guestOf.flatMap((one) => (one.narrowedAt === null ? [] : [[one.trajectoryId, one.narrowedAt]])))
  const before = (await readKept<Narrowed>(narrowedKey)) ?? {}
  const open = new Set([spaceId, ...trajectories.map(({ id }) => id), ...guestOf.map(({ trajectoryId }) => trajectoryId)])
  const removed = await removeEnded(({ of }) => (of ?? []).some((id) => !open.has(id)))
  const narrowed = Object.keys(now).filter((id) => now[id] !== before[id])
  for (const id of narrowed) await dropOne(`findings/${id}`)
  if (guestOf.length > 0) await keep(narrowedKey, now)
  if (removed.length + narrowed.length > 0) await queryClient.invalidateQueries({ queryKey: ['kept', personId] })
}
