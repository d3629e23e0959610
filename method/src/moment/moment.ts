// A moment: where the coachee's attention was, as recorded by a person. What it means is for people to say (invariant I7).
/** The three dimensions that attention moves between. On screen: denken, voelen, willen. */
export const dimensions = ['thinking', 'feeling', 'wanting'] as const
export type Dimension = (typeof dimensions)[number]

/** The seven layers of the onion model (ui-model), from the outermost inward. */
export const layers = ['environment', 'behaviour', 'competencies', 'beliefs', 'identity', 'mission', 'core'] as const
export type Layer = (typeof layers)[number]

/** The two poles of the tension field. On screen: potentieel, belemmering. The core has only potential. */
export const poles = ['potential', 'obstacle'] as const
export type Pole = (typeof poles)[number]

/** Whose words the moment holds. A moment of the coach is a prompt: a question, or naming something. */
export const speakers = ['coachee', 'coach'] as const
export type Speaker = (typeof speakers)[number]

/** Whether the answer came in the dimension that was asked. A person judges it; null: not judged. */
export const landings = ['yes', 'partly', 'no'] as const
export type Landing = (typeof landings)[number]

/** The eight steps, in any order (invariant I5). */
export const steps = ['contact', 'situation', 'ideal', 'obstacle', 'tension', 'shift', 'tryout', 'selfdirection'] as const
export type Step = (typeof steps)[number]

/**
 * One tap in the onion, with what may be added to it later. `text` is literal (invariant I12). A moment may have gaps: null means that it
 * was not said. It counts where it says something.
 */
export type Moment = {
  readonly id: string
  /** Epoch milliseconds, by the clock of the device that recorded it. */
  readonly at: number
  /** What that clock said, when it cannot be; `at` is then when the server received the moment. */
  readonly clockAt?: number | undefined
  readonly dimension: Dimension | null
  readonly layer: Layer | null
  readonly pole: Pole | null
  readonly step: Step | null
  readonly speaker: Speaker
  /** Who brought attention here, when a person said so. A lift by the coachee is a self-lift. */
  readonly initiative: Speaker | null
  readonly landed: Landing | null
  readonly text: string
  /** Where the mark is drawn in its half ring: 0 (top) to 1 (bottom). It has no meaning. */
  readonly place: number
}

/** The last millisecond of the year 9999: the latest instant that the trace format can express. */
export const latestInstant = 253_402_300_799_999
/** In characters. */
export const longestMomentText = 8000
