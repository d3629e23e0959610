// The steps of an ending, and what is written in them. Without a coach there is only the protocol. Pure.
import type { ProposedPart, ProtocolPart } from '#method/graduation/gather-protocol.ts'

export type GraduationStep = 'begin' | 'look-back' | 'protocol' | 'title' | 'word' | 'until'
export type Until = 'today' | 'two-weeks' | 'four-weeks' | 'three-months'

export type GraduationDraft = {
  readonly step: number
  /** What was proposed and taken along, by the finding it came from. */
  readonly taken: readonly string[]
  readonly own: readonly ProtocolPart[]
  readonly title: string
  readonly word: string
  readonly until: Until
  /** The protocol was kept already; only the end itself did not get through. */
  readonly kept: boolean
}
export const emptyPart: ProtocolPart = { when: '', thenI: '' }
export const emptyGraduation: GraduationDraft = {
  step: 0,
  taken: [],
  own: [emptyPart],
  title: '',
  word: '',
  until: 'four-weeks',
  kept: false,
}

/** `dayOnly`: all was finished before, and only another day is chosen. */
export function stepsOf(withCoach: boolean, dayOnly = false): readonly GraduationStep[] {
  if (dayOnly) return ['until']
  return withCoach ? ['begin', 'look-back', 'protocol', 'title', 'word', 'until'] : ['protocol', 'title']
}

const days: Readonly<Record<Until, number>> = { today: 0, 'two-weeks': 14, 'four-weeks': 28, 'three-months': 91 }
const day = 86_400_000

/** The end of the chosen day on this person's own clock; null: today, at once. */
export function untilInstant(until: Until, now: number): number | null {
  if (until === 'today') return null
  return new Date(now + days[until] * day).setHours(24, 0, 0, 0)
}

/** The protocol as it will be kept: what was taken along, then one's own. Empty lines are left out. */
export function partsOf(draft: GraduationDraft, proposed: readonly ProposedPart[]): readonly ProtocolPart[] {
  const taken = proposed.filter(({ fromId }) => draft.taken.includes(fromId)).map(({ when, thenI }) => ({ when, thenI }))
  return [...taken, ...draft.own.filter((part) => part.when.trim() !== '' || part.thenI.trim() !== '')]
}
