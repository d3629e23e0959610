// How much help stood above what was written, kept beside the writing. Says nothing of what it is worth.
import type { AnsweredPrompt, Beginning, Making } from '#method/finding/finding.ts'
import { beginnings } from '#method/finding/finding.ts'
import type { SupportLevel } from '#method/support/support-level.ts'

/** The making after the place of one prompt was filled or emptied. The latest level above it counts. */
export function withAnswer(making: Making | undefined, prompt: string, level: SupportLevel, text: string): Making {
  const { began, answered } = making ?? { began: 'self', answered: [] }
  const others = answered.filter((one) => one.prompt !== prompt)
  return { began, answered: text.trim() === '' ? others : [...others, { prompt, level }] }
}

/** The level a prompt was answered at before, in the same writing. */
export function levelBefore(making: Making | undefined, prompt: string): AnsweredPrompt['level'] | undefined {
  return making?.answered.find((one) => one.prompt === prompt)?.level
}

/** What made somebody write, as a link may say it; of themselves unless said otherwise. */
export function beginningOf(said: string | null): Beginning {
  return beginnings.find((one) => one === said) ?? 'self'
}
