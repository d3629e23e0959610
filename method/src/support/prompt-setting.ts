// A prompt setting (hulp bij schrijven): what a person chose for one prompt or for all of them. Either how much help they want, or
// a question of their own. It is not a finding: it is never offered, shared or searched. What it does to a prompt: support.ts.
import { isBlank, longestLine } from '#method/finding/field.ts'
import { allPrompts, isPromptKey } from '#method/support/prompt.ts'
import type { SupportLevel } from '#method/support/support-level.ts'

/** `prompt`: a prompt key; for support also `allPrompts`. `level` null: follow what the person fills in (see `supportFor`). */
export type PromptSettingBody =
  | { readonly kind: 'support'; readonly prompt: string; readonly level: SupportLevel | null }
  | { readonly kind: 'question'; readonly prompt: string; readonly words: string }

/** A setting never changes: a new choice is a new setting. `withdrawnAt`: the instant from which it no longer applies. */
export type PromptSetting = {
  readonly id: string
  readonly createdAt: number
  readonly withdrawnAt: number | null
  readonly body: PromptSettingBody
}

/** In UTF-16 units. */
export const longestQuestion = longestLine

export const promptSettingRefusals = ['prompt.unknown', 'question.no-words', 'question.too-long'] as const
export type PromptSettingRefusal = (typeof promptSettingRefusals)[number]

/**
 * The first reason why this setting is invalid; null when it is valid. The prompt must exist, and only a help level can be for all
 * prompts. A question must have words, at most `longestQuestion`.
 */
export function checkPromptSetting(body: PromptSettingBody): PromptSettingRefusal | null {
  const isForAll = body.kind === 'support' && body.prompt === allPrompts
  if (!isForAll && !isPromptKey(body.prompt)) return 'prompt.unknown'
  if (body.kind !== 'question') return null
  if (isBlank(body.words)) return 'question.no-words'
  return body.words.length > longestQuestion ? 'question.too-long' : null
}

export type OwnQuestion = { readonly id: string; readonly prompt: string; readonly words: string }

/**
 * The person's own questions that were not withdrawn, newest first; at the same instant the higher id comes first. The first one for a
 * prompt is the one that is asked.
 */
export function ownQuestions(settings: readonly PromptSetting[]): readonly OwnQuestion[] {
  return settings
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .flatMap(({ id, withdrawnAt, body }) =>
      body.kind === 'question' && withdrawnAt === null ? [{ id, prompt: body.prompt, words: body.words }] : [],
    )
}

/** The person's own question for this prompt; null when there is none. */
export function ownQuestionFor(prompt: string, settings: readonly PromptSetting[]): string | null {
  return ownQuestions(settings).find((question) => question.prompt === prompt)?.words ?? null
}
