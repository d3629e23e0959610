// Who is signed in on this device, and which sides of the work they have. Kept small on the device for a start without network.

import { QueryClient, useQuery } from '@tanstack/react-query'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { CallResult } from '#contract/client.ts'
import { adoptLocale } from '../../words/use-words.ts'
import { ApiProblem, callQuietly, setSignedIn } from '../api.ts'

export type Me = CallResult<'GET /api/me'>
export type Side = 'coach' | 'coachee'

export const queryClient = new QueryClient({
  defaultOptions: {
    // 'always': a call without network fails at once and says so; a paused query would wait in silence.
    queries: { networkMode: 'always', staleTime: 15_000, retry: (count, error) => count < 1 && !(error instanceof ApiProblem) },
    mutations: { networkMode: 'always', retry: false },
  },
})

const storageKey = 'me'
/** As long as the device key (offline/device-store.ts). */
const keptFor = 7 * 86_400_000
export const meKey = ['me'] as const

function readKept(): Me | null {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as (Me & { readonly keptAt?: number }) | null
    if (kept && !(Date.now() - (kept.keptAt ?? 0) < keptFor)) {
      keep(null)
      return null
    }
    return kept
  } catch {
    return null
  }
}

function keep(me: Me | null): void {
  try {
    if (me) localStorage.setItem(storageKey, JSON.stringify({ ...me, email: null, keptAt: Date.now() }))
    else localStorage.removeItem(storageKey)
  } catch {
    // Private mode: without network the person signs in again.
  }
}

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
    keep(me)
    setSignedIn(true)
    adoptLocale(me.locale)
    return me
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    if (error.problem.status === 401) {
      const present = queryClient.getQueryData<Me | null>(meKey)
      // Somebody is at work: leave the screen as it is; the next call asks them to sign in again.
      if (present) return present
      keep(null)
      await forget().catch(() => undefined)
      return null
    }
    const kept = readKept()
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
  keep(null)
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

/** The sides of the work a person has, the first one first shown. */
export function deriveSides(me: Pick<Me, 'memberships' | 'trajectories'>): readonly Side[] {
  const roles = new Set(me.memberships.map((membership) => membership.role))
  const sides: Side[] = []
  if (roles.has('coach') || roles.has('host')) sides.push('coach')
  // Whoever coaches has a space of their own as well, and lives by the same method.
  if (roles.has('coachee') || roles.has('coach') || me.trajectories.length > 0 || sides.length === 0) sides.push('coachee')
  return sides
}

/** Has this person a role in any practice? */
export function hasRole(me: Pick<Me, 'memberships'>, role: Me['memberships'][number]['role']): boolean {
  return me.memberships.some((membership) => membership.role === role)
}

const sideListeners = new Set<() => void>()
function readSide(): Side | null {
  try {
    const kept = localStorage.getItem('side')
    return kept === 'coach' || kept === 'coachee' ? kept : null
  } catch {
    return null
  }
}
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
