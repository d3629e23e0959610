// Who is signed in on this device, and which sides of the work they have. Kept small on the device for a start without network.

import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { adoptLocale } from '../../words/use-words.ts'
import { ApiProblem, callQuietly, setSignedIn } from '../api.ts'
import { meKey, queryClient } from '../query-client.ts'
import { keepMe, type Me, readKeptMe } from './kept-me.ts'
import { deriveSides, readSide, type Side } from './sides.ts'

export type { Me, Side }

/** Loaded only when it is needed: the first screen does without. */
async function forgetKept(): Promise<void> {
  const { forgetDevice } = await import('../offline/device-store.ts')
  await forgetDevice()
}

/**
 * Who is signed in: from the server, or without network the one who was here last. null: nobody, and then nothing readable
 * stays on this device; somebody may have ended the sign-in of a tablet that was lost.
 */
export async function findMe(signal?: AbortSignal, forget: () => Promise<void> = forgetKept): Promise<Me | null> {
  try {
    const me = await callQuietly('GET /api/me', {}, signal)
    keepMe(me)
    setSignedIn(true)
    adoptLocale(me.locale)
    return me
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    if (error.problem.status === 401) {
      const present = queryClient.getQueryData<Me | null>(meKey)
      // Somebody is at work: leave the screen as it is; the next call asks them to sign in again.
      if (present) return present
      keepMe(null)
      await forget().catch(() => undefined)
      return null
    }
    const kept = readKeptMe()
    if (!kept) throw error
    setSignedIn(true)
    return kept
  }
}

/** Asks the server only, and changes nothing here: who would be signed in. null: nobody, or no answer. */
export async function probeMe(): Promise<Me | null> {
  return callQuietly('GET /api/me', {}).catch(() => null)
}

/** Forgets who was here: after signing out. */
export function forgetMe(): void {
  keepMe(null)
  setSignedIn(false)
  queryClient.clear()
}

/** After signing in: nothing of whoever was here before stays, and the new person is known. */
export async function arrive(): Promise<Me | null> {
  queryClient.clear()
  return refreshMe()
}

/** Asks the server anew; after signing in, or after a change to one's own account. */
export async function refreshMe(): Promise<Me | null> {
  return queryClient.fetchQuery({ queryKey: meKey, queryFn: ({ signal }) => findMe(signal), staleTime: 0 })
}

export function useMeQuery() {
  return useQuery({ queryKey: meKey, queryFn: ({ signal }) => findMe(signal), staleTime: 300_000 })
}

export const MeContext = createContext<Me | null>(null)

/** The signed-in person. Only inside signed-in screens. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside a signed-in screen')
  return me
}

/** Has this person a role in any practice? */
export function hasRole(me: Pick<Me, 'memberships'>, role: Me['memberships'][number]['role']): boolean {
  return me.memberships.some((membership) => membership.role === role)
}

const sideListeners = new Set<() => void>()
let chosenSide: Side | null = readSide()

export function setSide(side: Side): void {
  chosenSide = side
  try {
    localStorage.setItem('side', side)
  } catch {
    // Lasts as long as the page.
  }
  for (const listener of sideListeners) listener()
}

/** The side on screen: the chosen one when the person has it. */
export function useSide(): { readonly side: Side; readonly sides: readonly Side[] } {
  const me = useMe()
  const chosen = useSyncExternalStore(
    (listener) => {
      sideListeners.add(listener)
      return () => sideListeners.delete(listener)
    },
    () => chosenSide,
  )
  const sides = deriveSides(me)
  return { side: chosen && sides.includes(chosen) ? chosen : (sides[0] ?? 'coachee'), sides }
}
