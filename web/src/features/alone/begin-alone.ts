// Begins a session alone, on this device first: with or without network it is there at once, and goes out when it can.
import { makeId } from '../../client/make-id.ts'
import { openDeviceStore } from '../../client/offline/device-store.ts'
import { createSessionHere } from '../../client/offline/kept-session.ts'

export function liveAddress(spaceId: string, sessionId: string): string {
  return `/trajectories/${spaceId}/sessions/${sessionId}/live`
}

/** The address of its live screen. */
export async function beginAlone(personId: string, spaceId: string): Promise<string> {
  const at = Date.now()
  const id = makeId(at)
  await openDeviceStore(personId)
  await createSessionHere(spaceId, id, at)
  return liveAddress(spaceId, id)
}
