// A krachtlijn (alignment): how strength flows from an ideal and qualities outward through the layers. A person says per layer how it
// flows, with what showed it. Never a percentage.
import type { Layer } from '#method/moment/moment.ts'

/** On screen: stroomt, deels, stokt, onbekend. */
export const flows = ['flows', 'partly', 'stalls', 'unknown'] as const
export type Flow = (typeof flows)[number]

export type Alignment = {
  readonly id: string
  readonly trajectoryId: string
  readonly title: string
  readonly idealId: string | null
  readonly qualities: readonly string[]
  readonly createdAt: number
  readonly madeBy: string
  readonly version: number
}

/**
 * One statement about one layer of one krachtlijn. Never changed; the latest statement of a layer is the current one. A slip can be taken back
 * within a day (isSlip in alignment.access.ts).
 */
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
  /** The obstacle at this layer, when it stalls. */
  readonly obstacleId: string | null
}
