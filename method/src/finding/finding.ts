// A finding (vondst): something that came up and is worth keeping. What is in it, and what may become of it.
import type { Dimension, Layer } from '#method/moment/moment.ts'
import type { SupportLevel } from '#method/support/support-level.ts'

export const findingKinds = [
  'success',
  'ideal',
  'quality',
  'obstacle',
  'tension',
  'anchor',
  'intention',
  'recall',
  'observation',
  'check',
  'noticing',
  'question',
  'support',
  'protocol',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** What only the person themselves can say: never made by a coach. Source: I8, I12; M11, M20, M21, M23. */
export const ownKinds = ['check', 'noticing', 'question', 'support', 'protocol'] as const satisfies readonly FindingKind[]
export type OwnKind = (typeof ownKinds)[number]

export function isOwnKind(kind: FindingKind): kind is OwnKind {
  return (ownKinds as readonly FindingKind[]).includes(kind)
}

export const obstacleForms = ['thought', 'belief', 'self-image', 'pattern', 'environment'] as const
export type ObstacleForm = (typeof obstacleForms)[number]
export const anchorModes = ['posture', 'breath', 'gesture', 'body-place', 'image', 'word', 'object'] as const
export type AnchorMode = (typeof anchorModes)[number]
export const observationResults = ['done', 'partly', 'not', 'other'] as const
export type ObservationResult = (typeof observationResults)[number]

/** When the brake was noticed, seen from the moment in which it worked. Source: S48. */
export const noticingTimings = ['days-later', 'afterwards', 'during', 'just-before'] as const
export type NoticingTiming = (typeof noticingTimings)[number]

/** What made somebody write: of themselves, after a reminder they set, or because the coach asked. Source: M21 (direction). */
export const beginnings = ['self', 'reminder', 'coach'] as const
export type Beginning = (typeof beginnings)[number]

/** One place for writing that was filled, and how much help stood above it. `prompt`: its key in support/prompts. */
export type AnsweredPrompt = { readonly prompt: string; readonly level: SupportLevel }
/** How it came about. Says nothing of what it is worth. */
export type Making = { readonly began: Beginning; readonly answered: readonly AnsweredPrompt[] }
/** A stretch of one's own text that the writer marked as thinking, feeling or wanting: [from, to) in UTF-16 units of that field. Source: M9, I7. */
export type SideMark = { readonly field: string; readonly from: number; readonly to: number; readonly dimension: Dimension }

/** What may stand with every kind. */
export type FindingExtras = { readonly making?: Making | undefined; readonly marks?: readonly SideMark[] | undefined }

/** The content of a finding, always in the words of the person it is about (I12). */
export type FindingBody = KindBody & FindingExtras

type KindBody =
  | {
      readonly kind: 'success'
      readonly moment: string
      readonly did: string
      readonly thought: string
      readonly felt: string
      readonly wanted: string
      readonly longing: string
    }
  /** wantedBy: is it mine or a should; felt: 0..10 own report or null; parentId: the larger ideal behind it (S25). */
  | {
      readonly kind: 'ideal'
      readonly words: string
      readonly wantedBy: 'me' | 'should' | null
      readonly felt: number | null
      readonly parentId: string | null
      /** The success it was found in. */
      readonly fromId?: string | null | undefined
      /** What bothered, in own words, when the ideal was found from there; the ideal itself is the wish (S27). */
      readonly problem?: string | undefined
    }
  /** One sighting of a core quality. `act` is the concrete evidence: never empty once offered (I2). Sightings of one word form its evidence chain. */
  | {
      readonly kind: 'quality'
      readonly word: string
      readonly lexiconKey: string | null
      readonly act: string
      readonly seenBy: 'coachee' | 'coach' | 'other'
      readonly felt: boolean
      readonly used: boolean
      /** Who saw it, by name, when seenBy is other. */
      readonly seenByName?: string | undefined
      /** Where it showed: a part of life in own words (at home, at work …). Source: S32, S53; M5. */
      readonly context?: string | undefined
      /** The finding whose own text shows it: a success, an observation. */
      readonly fromId?: string | null | undefined
      /** How strongly it was felt when it was let in: 0..10, own report. */
      readonly strength?: number | null | undefined
    }
  /** side external: linked to its internal answer by `internalId`; potentialId: the ideal or quality it stands beside, never absent once shown (I3). */
  | {
      readonly kind: 'obstacle'
      readonly side: 'internal' | 'external'
      readonly form: ObstacleForm
      readonly layer: Layer
      readonly sentence: string
      readonly feltNow: string
      readonly potentialId: string | null
      readonly internalId: string | null
      readonly action: string
    }
  /** Both poles always (I3). The ratings live in session events and are copied here when confirmed. */
  | {
      readonly kind: 'tension'
      readonly potentialId: string
      readonly obstacleId: string
      readonly words: string
      readonly bodyNote: string
      readonly before: { readonly brake: number; readonly strength: number } | null
      readonly after: { readonly brake: number; readonly strength: number } | null
      readonly shift: 'shift' | 'no-shift' | null
    }
  | { readonly kind: 'anchor'; readonly of: string; readonly mode: AnchorMode; readonly how: string; readonly cue: string }
  | {
      readonly kind: 'intention'
      readonly act: string
      readonly when: string
      readonly quality: string
      readonly ifBrake: string
      readonly thenI: string
      readonly noticedBy: string
      readonly lookBackOn: string | null
    }
  | { readonly kind: 'recall'; readonly anchorId: string; readonly worked: 'yes' | 'a-little' | 'no' | null }
  | {
      readonly kind: 'observation'
      readonly intentionId: string
      readonly result: ObservationResult
      readonly words: string
      readonly othersNoticed: string
    }
  /** Nu: what I think, feel and want, here and now. Any side may be left out, not all. Source: S33 to S38; M6, M7. */
  | { readonly kind: 'check'; readonly thought: string; readonly felt: string; readonly wanted: string; readonly bodyPlace: string }
  /** An obstacle that was noticed, beside the potential of that obstacle; null: not named as an obstacle yet. Source: S46 to S48; M11. */
  | {
      readonly kind: 'noticing'
      readonly obstacleId: string | null
      readonly timing: NoticingTiming
      readonly words: string
      readonly thought: string
      readonly felt: string
      readonly wanted: string
    }
  /** A question of one's own, in the place of ours. Source: M21. */
  | { readonly kind: 'question'; readonly prompt: string; readonly words: string }
  /** The person's own choice of how much help they want; level null: follow what I do. Source: M21. */
  | { readonly kind: 'support'; readonly prompt: string; readonly level: SupportLevel | null }
  /** One's own protocol, from what worked: when …, then I … Source: S17, S56; M23. */
  | { readonly kind: 'protocol'; readonly title: string; readonly parts: readonly { readonly when: string; readonly thenI: string }[] }

/**
 * noted: the coach kept it in the session record; offered: the coach confirmed it and offers it to the coachee;
 * accepted / refused: the coachee's answer; withdrawn: taken back by who made it. History is always kept.
 */
export const findingStates = ['noted', 'offered', 'accepted', 'refused', 'withdrawn'] as const
export type FindingState = (typeof findingStates)[number]

/** A finding as it lives in a space. `body` is the current wording; earlier ones stay in its history. */
export type Finding = {
  readonly id: string
  readonly trajectoryId: string | null
  readonly sessionId: string | null
  readonly momentId: string | null
  readonly state: FindingState
  readonly body: FindingBody
  /** Wording by which the coachee accepted it, when it differs from what was offered. */
  readonly reworded: boolean
  readonly madeBy: string
  readonly createdAt: number
  readonly updatedAt: number
  /** private: only the owner of the space; shared: the coach of the trajectory it was made in too. */
  readonly visibility: 'private' | 'shared'
  /** Trajectories it was shared with besides the one it was made in: their coach reads it too, until it is taken back. */
  readonly sharedWith: readonly string[]
}
