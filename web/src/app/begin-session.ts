// Begins a session with one press, also without network: an open one is gone on with, otherwise a new one is made here.
import { uuidv7 } from '#method/id/id.ts'
import type { SessionState } from '#method/session/session-event.ts'
import { call, problemCode } from './api.ts'

const key = 'POST /api/trajectories/:trajectoryId/sessions'

/** Makes an id on this device. */
export function newId(now: number = Date.now()): string {
  return uuidv7(now, crypto.getRandomValues(new Uint8Array(10)))
}

const halfADay = 12 * 3_600_000

/** Can this session be gone on with? Not one that was left open another day: that one has had its time. */
export function isOpen(
  session: { readonly state: SessionState; readonly imported: boolean; readonly createdAt: number; readonly startedAt: number | null },
  now: number,
): boolean {
  return (
    !session.imported &&
    ['prepared', 'running', 'paused'].includes(session.state) &&
    now - (session.startedAt ?? session.createdAt) < halfADay
  )
}

/** The address of the live screen of the session that is now begun or gone on with. */
export async function beginSession(trajectoryId: string): Promise<string> {
  const address = (sessionId: string) => `/trajectories/${trajectoryId}/sessions/${sessionId}/live`
  const input = { params: { trajectoryId }, body: { id: newId(), at: Date.now() } }
  try {
    const { sessions } = await call('GET /api/trajectories/:trajectoryId/sessions', { params: { trajectoryId } })
    const open = sessions.find((session) => isOpen(session, input.body.at))
    if (open) return address(open.id)
    await call(key, input)
  } catch (error) {
    if (problemCode(error) !== 'network.unreachable') throw error
    const { queueWrite } = await import('./offline/outbox.ts')
    await queueWrite({ id: input.body.id, key, input })
  }
  return address(input.body.id)
}
