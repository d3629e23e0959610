// The space that the present page shows, for every component on it. The page reads it once and provides it here.
import { createContext, type ReactNode, useContext } from 'react'
import type { Space } from './use-space.ts'

const SpaceContext = createContext<Space | null>(null)

export function SpaceHere({ space, children }: { space: Space; children: ReactNode }) {
  return <SpaceContext value={space}>{children}</SpaceContext>
}

/** Only inside `SpaceHere`. */
export function useSpaceHere(): Space {
  const space = useContext(SpaceContext)
  if (!space) throw new Error('useSpaceHere outside a page that shows a space')
  return space
}
