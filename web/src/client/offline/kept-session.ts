// What this device keeps of a session so that it opens without network: its events, its trajectory, its findings.
// Also creates a session here; begin-session.ts decides whether a new one is needed.
import type { CallResult } from '#contract/client.ts'
import { completeFindings } from '#method/finding/complete-body.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { listWaiting, queueWrite } from '../outbox/outbox.ts'
import { recordEventsKey } from '../outbox/outbox-queue.ts'
import { dropKept, dropOne, keep, keepAll, readKept, readKeptAll } from './device-store.ts'

type Trajectory = CallResult<'GET /api/trajectories/:trajectoryId'>
type Findings = CallResult<'GET /api/trajectories/:trajectoryId/findings'>['findings']
const createSessionKey = 'POST /api/trajectories/:trajectoryId/sessions'
type SessionHead = { readonly number: number | null }
export type EventsReading = { readonly events: readonly SessionEvent[]; readonly cursor: number }
export type KeptSession = {
  readonly number: number | null
  readonly trajectory: Trajectory | null
  readonly findings: Findings
  readonly events: readonly SessionEvent[]
}

/** As long as the session itself is kept. */
export async function keepEvents(trajectoryId: string, sessionId: string, events: readonly SessionEvent[]): Promise<void> {
  const about = { of: [trajectoryId], follows: `session/${sessionId}` }
  await keepAll(
    events.map((event) => [`events/${sessionId}/${event.id}`, event] as const),
    about,
  )
}

export async function keepReading(
  trajectoryId: string,
  sessionId: string,
  part: { readonly trajectory?: Trajectory | null; readonly findings?: Findings; readonly number?: number | null },
): Promise<void> {
  const entries: [string, unknown][] = []
  if (part.trajectory) entries.push([`trajectory/${trajectoryId}`, part.trajectory])
  if (part.findings) entries.push([`findings/${trajectoryId}`, part.findings])
  if (part.number !== undefined) entries.push([`session/${sessionId}`, { number: part.number } satisfies SessionHead])
  await keepAll(entries, { of: [trajectoryId] })
}

/** For a session that the server does not know for this person. False: it was begun here and not sent yet, so it stays. */
export async function dropSession(sessionId: string): Promise<boolean> {
  const waiting = await listWaiting()
  if (waiting.some(({ key, input }) => key === createSessionKey && (input as { body: { id: string } }).body.id === sessionId)) return false
  await Promise.all([
    dropOne(`session/${sessionId}`),
    dropOne(`review/${sessionId}`),
    dropOne(`notes/${sessionId}`),
    dropKept(`events/${sessionId}/`),
  ])
  return true
}

/** null: this device knows nothing of the session. Events that wait in the outbox count as known. */
export async function openKept(trajectoryId: string, sessionId: string): Promise<KeptSession | null> {
  const [head, trajectory, findings, events, waiting] = await Promise.all([
    readKept<SessionHead>(`session/${sessionId}`),
    readKept<Trajectory>(`trajectory/${trajectoryId}`),
    readKept<Findings>(`findings/${trajectoryId}`).then((kept) => kept && completeFindings(kept)),
    readKeptAll<SessionEvent>(`events/${sessionId}/`),
    listWaiting(),
  ])
  const unsent = waiting.flatMap((write) => {
    if (write.key !== recordEventsKey) return []
    const input = write.input as { params: { sessionId: string }; body: { events: readonly SessionEvent[] } }
    return input.params.sessionId === sessionId ? input.body.events : []
  })
  const begunHere = waiting.some(
    (write) => write.key === createSessionKey && (write.input as { body: { id: string } }).body.id === sessionId,
  )
  if (!head && !begunHere && unsent.length === 0) return null
  return {
    number: head?.number ?? (begunHere && trajectory ? trajectory.sessionCount + 1 : null),
    trajectory: trajectory ?? null,
    findings: findings ?? [],
    events: [...events, ...unsent],
  }
}

/** Keeps a trajectory that was opened, so that a session can begin there without network. */
export async function keepTrajectory(trajectory: Trajectory): Promise<void> {
  await keep(`trajectory/${trajectory.id}`, trajectory, { of: [trajectory.id] })
}

/** Creates a session on this device; the server gets it as soon as there is a connection. */
export async function createSessionHere(trajectoryId: string, id: string, at: number): Promise<void> {
  const trajectory = await readKept<Trajectory>(`trajectory/${trajectoryId}`)
  const number = trajectory ? trajectory.sessionCount + 1 : null
  await Promise.all([
    keep(`session/${id}`, { number } satisfies SessionHead, { of: [trajectoryId] }),
    queueWrite({ id, key: createSessionKey, input: { params: { trajectoryId }, body: { id, at } } }),
  ])
}
