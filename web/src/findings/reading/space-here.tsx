// The space that the present page shows, for every component on it. The page reads it once and provides it here.
import { createContext, type ReactNode, useContext } from 'react'
import type { Space } from './use-space.ts'
import type { Session } from './use-trajectory.ts'

type Here = { readonly space: Space; readonly sessions: readonly Session[] }
const HereContext = createContext<Here | null>(null)
const noSessions: readonly Session[] = []

/** `sessions`: those of the trajectory whose page this is; their numbers are said where a finding comes from one. */
export function SpaceHere({
  space,
  sessions = noSessions,
  children,
}: {
  space: Space
  sessions?: readonly Session[]
  children: ReactNode
}) {
  return <HereContext value={{ space, sessions }}>{children}</HereContext>
}

function useHere(): Here {
  const here = useContext(HereContext)
  if (!here) throw new Error('Used outside a page that shows a space (SpaceHere)')
  return here
}

/** Only inside `SpaceHere`. */
export function useSpaceHere(): Space {
  return useHere().space
}

/** Only inside `SpaceHere`. */
export function useSessionsHere(): readonly Session[] {
  return useHere().sessions
}
