// Shows a part of the app that is fetched when needed. What is here already shows at once, without a moment of waiting.
import { type ComponentType, lazy, useState } from 'react'
import type { OnDemand } from '../first/on-demand.ts'

/** One each: while a screen waits React may forget its state, and a new one every time would never say that it failed. */
const waitedFor = new WeakMap<OnDemand, ComponentType>()

function waitFor(part: OnDemand): ComponentType {
  const found = waitedFor.get(part) ?? lazy(part.load)
  waitedFor.set(part, found)
  return found
}

/** Give it a key when `part` may change. */
export function OnDemandPart({ part }: { part: OnDemand }) {
  // Chosen once: another component in its place would begin anew and lose what was typed.
  const [Part] = useState(() => part.ready() ?? waitFor(part))
  return <Part />
}
