// Who is signed in on this device, and which sides of the work they have. A part is kept on the device for a start without network.
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { adoptLocale } from '../../words/use-words.ts'
import { ApiProblem, callQuietly, setSignedIn } from '../api.ts'
import { meKey, queryClient } from '../query-client.ts'
import { keepMe, type Me, readKeptMe } from './kept-me.ts'
import { deriveSides, readSide, type Side } from './sides.ts'

export type { Me, Side }

/** In milliseconds: a server that has not said by then who is signed in does not hold up the screen. */
const patience = 1_000

/** Loaded only when it is needed: the first screen does without. */
async function forgetKept(): Promise<void> {
  const { forgetDevice } = await import('../offline/device-store.ts')
  await forgetDevice()
}

/** Loaded only when it is needed, after the person is known: the store on this device is opened for that person. */
async function dropWhatEnded(me: Me): Promise<void> {
  const [{ openDeviceStore }, { dropEnded }] = await Promise.all([import('../offline/device-store.ts'), import('../offline/drop-ended.ts')])
  await openDeviceStore(me.personId)
  await dropEnded(me)
}

/**
 * Who is signed in: from the server. When it cannot be reached, or has not answered after a second, the person who was here last; the
 * answer replaces that when it comes. null: no user is signed in, and then nothing readable stays on this device: the sign-in may have
 * been ended from elsewhere, because a tablet was lost.
 */
export async function findMe(signal?: AbortSignal, forget = forgetKept, drop = dropWhatEnded): Promise<Me | null> {
  const asked = askMe(signal, forget, drop)
  const kept = readKeptMe()
  if (!kept || queryClient.getQueryData(meKey)) return asked
  const late = Symbol('late')
  const first = await Promise.race([asked, new Promise<typeof late>((resolve) => setTimeout(resolve, patience, late))])
  if (first !== late) return first
  setSignedIn(true)
  asked.then(
    (me) => {
      // Nothing of one person's screen is shown to another.
      if (me && me.personId !== kept.personId) location.assign('/')
      else queryClient.setQueryData(meKey, me)
    },
    () => undefined,
  )
  return kept
}

async function askMe(signal: AbortSignal | undefined, forget: typeof forgetKept, drop: typeof dropWhatEnded): Promise<Me | null> {
  try {
    const me = await callQuietly('GET /api/me', {}, signal)
    keepMe(me)
    setSignedIn(true)
    adoptLocale(me.locale)
    void drop(me).catch(() => undefined)
    return me
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    if (error.problem.status === 401) {
      keepMe(null)
      const present = queryClient.getQueryData<Me | null>(meKey)
      // The person is at work: the screen stays as it is, and the next call asks them to sign in again.
      if (present) return present
      await forget().catch(() => undefined)
      return null
    }
    const kept = readKeptMe()
    if (!kept) throw error
    setSignedIn(true)
    return kept
  }
}

/** Asks the server who is signed in, and changes nothing here. null: no user, or no answer. */
export async function probeMe(): Promise<Me | null> {
  return callQuietly('GET /api/me', {}).catch(() => null)
}

/** After signing out. */
export function forgetMe(): void {
  keepMe(null)
  setSignedIn(false)
  queryClient.clear()
}

/** After signing in: removes what was read for another person, and asks who is here now. */
export async function arrive(): Promise<Me | null> {
  // Otherwise a slow server would show the person who was here before.
  keepMe(null)
  queryClient.clear()
  return refreshMe()
}

/** Asks the server again: after signing in, or after a change of the account. */
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

/** The side that is shown: the chosen one, if the person has it. */
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
