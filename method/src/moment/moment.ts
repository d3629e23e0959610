// What a moment is: where the coachee's attention was, as somebody in the room saw it.
// Not: what it means. Meaning is for people (S35, I7).

/** The three sources attention moves between (S33): denken, voelen, willen. */
export const dimensions = ['thinking', 'feeling', 'wanting'] as const
export type Dimension = (typeof dimensions)[number]

/** The seven places of the onion model (ui-model), from the outside in (S57). */
export const layers = ['environment', 'behaviour', 'competencies', 'beliefs', 'identity', 'mission', 'core'] as const
export type Layer = (typeof layers)[number]

/** The two poles of the tension field (S50): potentieel and belemmering. The core has only potential. */
export const poles = ['potential', 'obstacle'] as const
export type Pole = (typeof poles)[number]

/** Whose words the moment carries. A moment of the coach is a prompt (a question or naming). */
export const speakers = ['coachee', 'coach'] as const
export type Speaker = (typeof speakers)[number]

/** Did the answer arrive in the dimension that was asked? Judged by a human; null = not said. */
export const landings = ['yes', 'partly', 'no'] as const
export type Landing = (typeof landings)[number]

/** The eight steps; in any order (S66, I5). */
export const steps = ['contact', 'situation', 'ideal', 'obstacle', 'tension', 'shift', 'tryout', 'selfdirection'] as const
export type Step = (typeof steps)[number]

/** One tap in the split onion, with what may be added to it later. `text` is kept literally (I12). */
export type Moment = {
  readonly id: string
  /** Instant in ms since 1970 on the device that recorded it. */
  readonly at: number
  readonly dimension: Dimension
  readonly layer: Layer
  readonly pole: Pole
  readonly step: Step
  readonly speaker: Speaker
  /** Who brought attention here. A lift started by the coachee is a self-lift. */
  readonly initiative: Speaker
  readonly landed: Landing | null
  readonly text: string
  /** Where in the ring the mark was put: fraction 0..1 of the half ring, from top to bottom. For drawing only. */
  readonly place: number
}

/** The last instant of the year 9999: what every calendar and every trace can write. */
export const latestInstant = 253_402_300_799_999
/** Characters of words with one moment, at most. */
export const longestMomentText = 8000
