// A finding (vondst): something that came up and is worth keeping. What each kind holds is said in kinds/; this is what all have.
import type { Flat, SentValuesOf, ValuesOf } from '#method/finding/field.ts'
import type { KindFields, kinds } from '#method/finding/kinds.ts'
import type { Dimension } from '#method/moment/moment.ts'
import type { Share } from '#method/sharing/share.ts'
import type { SupportLevel } from '#method/support/support-level.ts'

export type FindingKind = keyof typeof kinds

/** What made someone write: they themselves, a reminder they set, or a question of the coach. */
export const beginnings = ['self', 'reminder', 'coach'] as const
export type Beginning = (typeof beginnings)[number]

/** One place for writing that was filled, and how much help was shown above it. `prompt`: its key in support/prompt.ts. */
export type AnsweredPrompt = { readonly prompt: string; readonly level: SupportLevel }
/** How it came about. Says nothing about its worth. */
export type Making = { readonly began: Beginning; readonly answered: readonly AnsweredPrompt[] }
/** A stretch of one's own text that the writer marked as thinking, feeling or wanting: [from, to) in UTF-16 units of that field (I7). */
export type SideMark = { readonly field: string; readonly from: number; readonly to: number; readonly dimension: Dimension }

/** What any kind may have besides its own fields. */
export type FindingExtras = { readonly making?: Making | undefined; readonly marks?: readonly SideMark[] | undefined }
export const mostAnswered = 30
export const mostMarks = 200

/** The content of a finding of this kind, always in the words of the person it is about (I12). */
export type Body<K extends FindingKind> = { [N in K]: Flat<{ readonly kind: N } & ValuesOf<KindFields<N>> & FindingExtras> }[K]
export type FindingBody = Body<FindingKind>

/** A body as it may be sent or was stored: fields without a word may be missing. complete-body.ts fills them in. */
export type SentBody<K extends FindingKind = FindingKind> = {
  [N in K]: Flat<{ readonly kind: N } & SentValuesOf<KindFields<N>> & FindingExtras>
}[K]

/**
 * noted: the coach keeps it in the session record; offered: the coach confirmed it and offers it to the coachee;
 * accepted / refused: the coachee's answer; withdrawn: taken back by its maker. History is always kept.
 */
export const findingStates = ['noted', 'offered', 'accepted', 'refused', 'withdrawn'] as const
export type FindingState = (typeof findingStates)[number]

/** A finding in a space. `body` is the current wording; earlier ones stay in its history. */
export type Finding = {
  readonly id: string
  readonly trajectoryId: string | null
  readonly sessionId: string | null
  readonly momentId: string | null
  readonly state: FindingState
  readonly body: FindingBody
  /** The coachee accepted it in another wording than the one that was offered. */
  readonly reworded: boolean
  readonly madeBy: string
  readonly createdAt: number
  readonly updatedAt: number
  /** The trajectories whose coach reads it now, besides the owner. Without any it is private, wherever it was made. */
  readonly sharedWith: readonly Share[]
}
export type FindingOf<K extends FindingKind> = Finding & { readonly body: Body<K> }
