// The number of breaths that the circle makes at each question of a check.

export const breathMinutes = [1, 2, 3] as const
export type BreathMinutes = (typeof breathMinutes)[number]

/** Seconds of one breath. Breath.module.css has the same duration; a test compares them. */
export const secondsOfBreath = 10
/** The three questions: feeling, thinking, wanting. */
const questions = 3

/** Whole breaths per question, so that the three together last the chosen number of minutes. */
export function breathsPerSide(minutes: BreathMinutes): number {
  return (minutes * 60) / secondsOfBreath / questions
}
