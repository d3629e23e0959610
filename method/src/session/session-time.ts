// Running time: how long a session ran, without the time in which it was paused or closed. Every figure about time uses it.
import type { SessionView } from '#method/session/session-view.ts'

type Timed = Pick<SessionView, 'startedAt' | 'endedAt' | 'stills' | 'pausedSince'>

/** Milliseconds that the session ran until the instant `at`. 0 before it started; no longer than until a pause or the end that holds. */
export function runningTime({ startedAt, endedAt, stills, pausedSince }: Timed, at: number): number {
  if (startedAt === null) return 0
  const until = Math.min(at, pausedSince ?? endedAt ?? at)
  const still = stills.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - Math.max(from, startedAt)), 0)
  return Math.max(0, until - startedAt - still)
}

/** How long an ended session ran; null while it has not ended. */
export function ranOf(view: Timed): number | null {
  return view.endedAt === null ? null : runningTime(view, view.endedAt)
}

/** An instant on the clock of the session: running time, and below zero before the session started, so that the order stays the same. */
export function sessionTime(view: Timed, at: number): number {
  const { startedAt } = view
  if (startedAt === null) return at
  return at < startedAt ? at - startedAt : runningTime(view, at)
}

/** The view with each instant as session time, so that what is derived from it counts no pause. The instants of the events stay. */
export function inSessionTime(view: SessionView): SessionView {
  const timed = <Thing extends { readonly at: number }>(thing: Thing): Thing => ({ ...thing, at: sessionTime(view, thing.at) })
  const timedMap = <Thing extends { readonly at: number }>(things: ReadonlyMap<string, Thing>) =>
    new Map([...things].map(([id, thing]) => [id, timed(thing)]))
  return {
    ...view,
    moments: view.moments.map(timed),
    stepsVisited: view.stepsVisited.map(timed),
    findings: timedMap(view.findings),
    tensions: timedMap(view.tensions),
    waved: view.waved.map(timed),
    used: view.used.map(timed),
  }
}
