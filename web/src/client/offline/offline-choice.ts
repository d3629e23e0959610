// Whether this device keeps a person's own words to read without network: only when they chose so, here. The choice holds until sign-out.
// Drafts are kept with or without this choice. Writes that wait are kept until the same person signs in again.
import { useSyncExternalStore } from 'react'
import type { Me } from '../who/me.ts'
import { dropKept, keep } from './device-store.ts'
import { askDurable } from './durable.ts'

export type OfflineChoice = 'yes' | 'no'
/** A key that begins so holds a part of the person's own space, to read. */
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

/** 'no' also removes what was kept to read. */
export async function chooseOffline(personId: string, choice: OfflineChoice): Promise<void> {
  try {
    localStorage.setItem(placeOf(personId), choice)
  } catch {
    // Private mode: nothing is kept.
  }
  for (const tell of listeners) tell()
  if (choice === 'yes') askDurable()
  else await dropKept(ownPrefix)
}

/** At sign-out, for each person who used this device. */
export function forgetOfflineChoices(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith('offline:')) localStorage.removeItem(name)
  } catch {
    // Private mode: no choice was kept.
  }
}

export function mayKeep(personId: string, key: string): boolean {
  return !key.startsWith(ownPrefix) || readOfflineChoice(personId) === 'yes'
}

/** The key under which a part of a trajectory is kept: with the prefix when the trajectory belongs to the person's own space. */
export function placeOfTrajectory(
  { spaceId, trajectories }: Pick<Me, 'spaceId' | 'trajectories'>,
  trajectoryId: string,
  key: string,
): string {
  const isOwn = trajectoryId === spaceId || trajectories.some(({ id }) => id === trajectoryId)
  return isOwn ? `${ownPrefix}${key}` : key
}

/** Keeps it on this device if the person chose that; otherwise it lasts as long as the page. */
export async function keepIfChosen(personId: string, key: string, value: unknown, of: readonly string[] = []): Promise<void> {
  if (mayKeep(personId, key)) await keep(key, value, { of })
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
