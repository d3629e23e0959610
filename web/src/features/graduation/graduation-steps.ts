// The steps of ending a trajectory, and the draft of their text. Without a coach only the protocol steps. Pure.
import type { ProposedPart, ProtocolPart } from '#method/graduation/gather-protocol.ts'

export type GraduationStep = 'begin' | 'look-back' | 'protocol' | 'title' | 'word' | 'until'
export type Until = 'today' | 'two-weeks' | 'four-weeks' | 'three-months'

export type GraduationDraft = {
  readonly step: number
  /** Ids of the findings whose proposed line the user took along. */
  readonly taken: readonly string[]
  readonly own: readonly ProtocolPart[]
  readonly title: string
  readonly word: string
  readonly until: Until
  /** The protocol is saved already, but the end of the trajectory was refused. */
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

/** `dayOnly`: the trajectory has ended already, and the user only changes the day. */
export function stepsOf(withCoach: boolean, dayOnly = false): readonly GraduationStep[] {
  if (dayOnly) return ['until']
  return withCoach ? ['begin', 'look-back', 'protocol', 'title', 'word', 'until'] : ['protocol', 'title']
}

const days: Readonly<Record<Until, number>> = { today: 0, 'two-weeks': 14, 'four-weeks': 28, 'three-months': 91 }
const day = 86_400_000

/** The end of the chosen day in the time zone of this device, in milliseconds; null: at once. */
export function untilInstant(until: Until, now: number): number | null {
  if (until === 'today') return null
  return new Date(now + days[until] * day).setHours(24, 0, 0, 0)
}

/** The lines of the protocol to save: first those taken along, then the user's own. Empty lines are left out. */
export function partsOf(draft: GraduationDraft, proposed: readonly ProposedPart[]): readonly ProtocolPart[] {
  const taken = proposed.filter(({ fromId }) => draft.taken.includes(fromId)).map(({ when, thenI }) => ({ when, thenI }))
  return [...taken, ...draft.own.filter((part) => part.when.trim() !== '' || part.thenI.trim() !== '')]
}
