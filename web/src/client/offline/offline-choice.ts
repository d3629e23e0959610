// Whether this device keeps a person's own words to read without network: only when they said so, here. It holds until they
// sign out. What is half written is kept sealed as long, with or without this choice; what waits to be sent even longer: until the
// same person is back.
import { useSyncExternalStore } from 'react'
import type { Me } from '../who/me.ts'
import { dropKept, keep } from './device-store.ts'

export type OfflineChoice = 'yes' | 'no'
/** Everything kept under a key that begins so is somebody's own space, read back. */
const ownPrefix = 'own-'
const placeOf = (personId: string) => `offline:${personId}`
const listeners = new Set<() => void>()

/** null: not asked yet. */
export function readOfflineChoice(personId: string): OfflineChoice | null {
  try {
    const said = localStorage.getItem(placeOf(personId))
    return said === 'yes' || said === 'no' ? said : null
  } catch {
    return null
  }
}

/** Saying no also takes away what was kept to read. */
export async function chooseOffline(personId: string, choice: OfflineChoice): Promise<void> {
  try {
    localStorage.setItem(placeOf(personId), choice)
  } catch {
    // Private mode: nothing is kept, and nothing is asked again while this page is open.
  }
  for (const tell of listeners) tell()
  if (choice === 'no') await dropKept(ownPrefix)
}

/** At sign-out, for everybody who was here. */
export function forgetOfflineChoices(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith('offline:')) localStorage.removeItem(name)
  } catch {
    // There was nothing to forget.
  }
}

export function mayKeep(personId: string, key: string): boolean {
  return !key.startsWith(ownPrefix) || readOfflineChoice(personId) === 'yes'
}

/** The key under which something of a trajectory is kept: of one's own space it begins as all of that does. */
export function placeOfTrajectory(
  { spaceId, trajectories }: Pick<Me, 'spaceId' | 'trajectories'>,
  trajectoryId: string,
  key: string,
): string {
  const isOwn = trajectoryId === spaceId || trajectories.some(({ id }) => id === trajectoryId)
  return isOwn ? `${ownPrefix}${key}` : key
}

/** Keeps it on this device if the person wants that; otherwise it lasts as long as the page. */
export async function keepIfChosen(personId: string, key: string, value: unknown): Promise<void> {
  if (mayKeep(personId, key)) await keep(key, value)
}

export function useOfflineChoice(personId: string): OfflineChoice | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => readOfflineChoice(personId),
  )
}
