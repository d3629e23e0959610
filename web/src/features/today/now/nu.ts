// What stands on Nu today: the one thing in front, and what its rows need to know. Pure; the present moment comes in.
import type { Finding } from '#method/finding/finding.ts'
import { deriveIntentions, isDue } from '#method/intention/derive-intentions.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import { dayStamp } from '../../../words/day-words.ts'
import type { Drafts, Writing } from './drafts.ts'

/** first: nothing was written yet; check: a moment of Nu, as on most days. */
export type Main = 'offers' | 'due' | 'first' | 'check'
type OpenIntention = ReturnType<typeof deriveIntentions>['open'][number]

export type Nu = {
  readonly own: Space
  readonly now: number
  readonly main: Main
  readonly offers: readonly Finding[]
  /** How many shifts were reported in the room and wait for the coachee's own word. */
  readonly shifts: number
  /** The intention that comes first; null when none is open. */
  readonly next: OpenIntention | null
  /** The same, when its day has come. */
  readonly due: OpenIntention | null
  readonly drafts: Drafts
  readonly open: (writing: Writing) => void
}

/** Nothing was written or offered yet. What a coach noted and did not offer does not count. */
export function isNewHere(findings: readonly Finding[]): boolean {
  return findings.every(({ state }) => state === 'noted')
}

export function whatIsNow(given: Pick<Nu, 'own' | 'now' | 'drafts' | 'open' | 'shifts'>): Nu {
  const { findings } = given.own
  const offers = findings.filter(({ state }) => state === 'offered')
  const next = deriveIntentions(findings).open[0] ?? null
  const due = next && isDue(next, dayStamp(given.now)) ? next : null
  const main = offers.length + given.shifts > 0 ? 'offers' : due ? 'due' : isNewHere(findings) ? 'first' : 'check'
  return { ...given, main, offers, next, due }
}
