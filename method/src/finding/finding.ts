// A finding (vondst): something that came up and is worth keeping. kinds/ describes each kind; this file has what all kinds share.
import type { Flat, SentValuesOf, ValuesOf } from '#method/finding/field.ts'
import type { KindFields, kinds } from '#method/finding/kinds.ts'
import type { Dimension } from '#method/moment/moment.ts'
import type { Share } from '#method/sharing/share.ts'
import type { SupportLevel } from '#method/support/support-level.ts'

export type FindingKind = keyof typeof kinds

/** Why a person wrote it: on their own initiative, at a reminder they set, or at a question of the coach. */
export const beginnings = ['self', 'reminder', 'coach'] as const
export type Beginning = (typeof beginnings)[number]

/** One prompt that was answered, and the help level it had. `prompt`: its key in support/prompt.ts. */
export type AnsweredPrompt = { readonly prompt: string; readonly level: SupportLevel }
/** How the finding was made. It says nothing about its value. */
export type Making = { readonly began: Beginning; readonly answered: readonly AnsweredPrompt[] }
/**
 * A side mark: a stretch of one's own text that the writer marked as thinking, feeling or wanting. [from, to) in UTF-16 units of
 * that field (I7).
 */
export type SideMark = { readonly field: string; readonly from: number; readonly to: number; readonly dimension: Dimension }

/** Fields that every kind may have besides its own. */
export type FindingExtras = { readonly making?: Making | undefined; readonly marks?: readonly SideMark[] | undefined }
export const mostAnswered = 30
export const mostMarks = 200

/** The content of a finding of this kind, in the words of the person it is about (I12). */
export type Body<K extends FindingKind> = { [N in K]: Flat<{ readonly kind: N } & ValuesOf<KindFields<N>> & FindingExtras> }[K]
export type FindingBody = Body<FindingKind>

/** A body as sent or stored: fields with a blank value may be missing. complete-body.ts fills them in. */
export type SentBody<K extends FindingKind = FindingKind> = {
  [N in K]: Flat<{ readonly kind: N } & SentValuesOf<KindFields<N>> & FindingExtras>
}[K]

/**
 * noted: in the session record of the coach only; offered: the coach offers it to the coachee; accepted / refused: the coachee's
 * answer; withdrawn: taken back by its maker. History is always kept.
 */
export const findingStates = ['noted', 'offered', 'accepted', 'refused', 'withdrawn'] as const
export type FindingState = (typeof findingStates)[number]

/** A finding in a space. `body` is the current wording; earlier wordings are in its history. */
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
  /** The trajectories whose coach can read it now. Empty: only the owner reads it, wherever it was made. */
  readonly sharedWith: readonly Share[]
  readonly version: number
}
export type FindingOf<K extends FindingKind> = Finding & { readonly body: Body<K> }
