// Creates a session without a coach on this device, with or without network. The outbox sends it to the server.
import { serverNow } from '../../client/clock.ts'
import { makeId } from '../../client/make-id.ts'
import { openDeviceStore } from '../../client/offline/device-store.ts'
import { createSessionHere } from '../../client/offline/kept-session.ts'

export function liveAddress(spaceId: string, sessionId: string): string {
  return `/trajectories/${spaceId}/sessions/${sessionId}/live`
}

/** Gives the address of the live screen of the new session. */
export async function beginAlone(personId: string, spaceId: string): Promise<string> {
  const at = serverNow()
  const id = makeId(at)
  await openDeviceStore(personId)
  await createSessionHere(spaceId, id, at)
  return liveAddress(spaceId, id)
}
