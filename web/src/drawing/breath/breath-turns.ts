// How long the figure moves with somebody at one question, in whole breaths. It comes to rest by itself; nobody has to go on then.

export const breathMinutes = [1, 2, 3] as const
export type BreathMinutes = (typeof breathMinutes)[number]

/** Seconds of one slow breath, the longer part of it out. The style sheet beats the same time. */
export const secondsOfBreath = 10
/** Feeling, thinking, wanting. */
const sides = 3

/** Whole breaths at each of the three sides, so that all together last as long as was chosen. */
export function breathsPerSide(minutes: BreathMinutes): number {
  return (minutes * 60) / secondsOfBreath / sides
}
