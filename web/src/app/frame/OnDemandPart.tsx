// Renders a component that is loaded on demand; one that has loaded already renders at once, without suspending.
import { type ComponentType, lazy, useState } from 'react'
import type { OnDemand } from '../first/on-demand.ts'

/** One lazy component per part: React drops the state of a suspended component, and a new one each time would never show a failure. */
const lazyParts = new WeakMap<OnDemand, ComponentType>()

function lazyOf(part: OnDemand): ComponentType {
  const found = lazyParts.get(part) ?? lazy(part.load)
  lazyParts.set(part, found)
  return found
}

/** Give it a key when `part` may change. */
export function OnDemandPart({ part }: { part: OnDemand }) {
  // Chosen once: switching from the lazy component to the loaded one would remount the screen and lose its state.
  const [Part] = useState(() => part.ready() ?? lazyOf(part))
  return <Part />
}
