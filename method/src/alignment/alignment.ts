// A krachtlijn (alignment): whether the power of an ideal and qualities flows outward through the layers (S60).
// A state is named by a person, with what showed it. Never a percentage.
import type { Layer } from '#method/moment/moment.ts'

/** stroomt, deels, stokt, onbekend. */
export const flows = ['flows', 'partly', 'stalls', 'unknown'] as const
export type Flow = (typeof flows)[number]

export type Alignment = {
  readonly id: string
  readonly trajectoryId: string
  readonly title: string
  readonly idealId: string | null
  readonly qualities: readonly string[]
  readonly createdAt: number
  readonly version: number
}

/** One statement about one layer of one krachtlijn. Append-only; the latest per layer is the present one. */
export type AlignmentState = {
  readonly id: string
  readonly alignmentId: string
  readonly layer: Layer
  readonly flow: Flow
  readonly at: number
  readonly setBy: string
  readonly words: string
  readonly sessionId: string | null
  readonly momentId: string | null
  /** The obstacle that lies here when it stalls. */
  readonly obstacleId: string | null
}
