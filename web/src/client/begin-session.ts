// Begins a session with one press, also without network: continues an open session, otherwise creates a new one here.

import type { SessionState } from '#method/session/session-event.ts'
import { problemCode } from '../words/explain.ts'
import { call } from './api.ts'
import { serverNow } from './clock.ts'
import { makeId } from './make-id.ts'

const path = '/api/trajectories/:trajectoryId/sessions'
const halfADay = 12 * 3_600_000
/** The longest wait for a slow network before the session starts offline. */
const patience = 3_000

/** Whether this session can be continued. A session left open on an earlier day cannot. */
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

/** The address of the live screen of the new or continued session. Without network the session waits in the outbox. */
export async function beginSession(trajectoryId: string): Promise<string> {
  const address = (sessionId: string) => `/trajectories/${trajectoryId}/sessions/${sessionId}/live`
  const at = serverNow()
  const id = makeId(at)
  const params = { trajectoryId }
  try {
    const { sessions } = await call(`GET ${path}`, { params }, AbortSignal.timeout(patience))
    const open = sessions.find((session) => isOpen(session, at))
    if (open) return address(open.id)
    await call(`POST ${path}`, { params, body: { id, at } }, AbortSignal.timeout(patience))
  } catch (error) {
    if (!isUnreachable(error)) throw error
    // Creating a session twice with one id creates one session, so a lost answer does no harm.
    const { createSessionHere } = await import('./offline/kept-session.ts')
    await createSessionHere(trajectoryId, id, at)
  }
  return address(id)
}

function isUnreachable(error: unknown): boolean {
  return problemCode(error) === 'network.unreachable' || (error instanceof DOMException && error.name === 'TimeoutError')
}
