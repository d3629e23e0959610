// How much help was shown above what was written; it is stored with the finding and says nothing about its worth.
import type { AnsweredPrompt, Beginning, Making } from '#method/finding/finding.ts'
import { beginnings } from '#method/finding/finding.ts'
import type { SupportLevel } from '#method/support/support-level.ts'

/** The `making` after the field of one prompt was filled or emptied, with the level that was shown then. */
export function withAnswer(making: Making | undefined, prompt: string, level: SupportLevel, text: string): Making {
  const { began, answered } = making ?? { began: 'self', answered: [] }
  const others = answered.filter((one) => one.prompt !== prompt)
  return { began, answered: text.trim() === '' ? others : [...others, { prompt, level }] }
}

/** The level at which this prompt was answered earlier in the same draft. */
export function levelBefore(making: Making | undefined, prompt: string): AnsweredPrompt['level'] | undefined {
  return making?.answered.find((one) => one.prompt === prompt)?.level
}

/** What made the person write, from the address of the page; `self` unless it says otherwise. */
export function beginningOf(said: string | null): Beginning {
  return beginnings.find((one) => one === said) ?? 'self'
}
