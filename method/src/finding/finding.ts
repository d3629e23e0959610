// A finding (vondst): something that came up and is worth keeping. What is in it, and what may become of it.
import type { Layer } from '#method/moment/moment.ts'

export const findingKinds = ['success', 'ideal', 'quality', 'obstacle', 'tension', 'anchor', 'intention', 'recall', 'observation'] as const
export type FindingKind = (typeof findingKinds)[number]

export const obstacleForms = ['thought', 'belief', 'self-image', 'pattern', 'environment'] as const
export type ObstacleForm = (typeof obstacleForms)[number]
export const anchorModes = ['posture', 'breath', 'gesture', 'body-place', 'image', 'word', 'object'] as const
export type AnchorMode = (typeof anchorModes)[number]
export const observationResults = ['done', 'partly', 'not', 'other'] as const
export type ObservationResult = (typeof observationResults)[number]

/** The content per kind, always in the words of the person it is about (I12). */
export type FindingBody =
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
  /** private: only the owner of the space; shared: the trajectory's coach too. */
  readonly visibility: 'private' | 'shared'
}
