// The number of breaths that the circle makes.

export const breathMinutes = [1, 2, 3] as const
export type BreathMinutes = (typeof breathMinutes)[number]

/** Seconds of one breath. Breath.module.css has the same duration; a test compares them. */
export const secondsOfBreath = 10
/** Whole breaths that together last this number of minutes. */
export function breathsIn(minutes: BreathMinutes): number {
  return (minutes * 60) / secondsOfBreath
}
