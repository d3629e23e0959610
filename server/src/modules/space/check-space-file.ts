// Whether a file that has the right shape also hangs together: everything lies in a trajectory of the file, nothing twice. Pure.
import type { SpaceFile } from '#contract/space.ts'

/** The first thing that does not fit, in words for who reads the file; null when all fits. */
export function findDamage(file: SpaceFile): string | null {
  const own = file.trajectories.filter((trajectory) => trajectory.own)
  if (own.length !== 1) return 'trajectories: exactly one is the own place'
  const trajectories = new Set(file.trajectories.map(({ id }) => id))
  const sessions = new Set(file.sessions.map(({ id }) => id))
  const parts = [file.findings, file.sessions, file.alignments, file.notes] as const
  const names = ['findings', 'sessions', 'alignments', 'notes'] as const
  const seen = new Set<string>(trajectories)
  if (seen.size !== file.trajectories.length) return 'trajectories: an id stands there twice'
  for (const [part, items] of parts.entries()) {
    for (const [index, item] of items.entries()) {
      const place = `${names[part]}[${index}]`
      if (seen.has(item.id)) return `${place}: this id stands there twice`
      seen.add(item.id)
      if (!trajectories.has(item.trajectoryId)) return `${place}: its trajectory is not in the file`
      const sessionId = 'sessionId' in item ? item.sessionId : null
      if (sessionId !== null && !sessions.has(sessionId)) return `${place}: its session is not in the file`
    }
  }
  return null
}
