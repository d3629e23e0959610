// One prompt with its help level. The level stays the one with which the writing began, until the person asks for more or less
// help; that choice is stored as a prompt setting.
import { useState } from 'react'
import type { PromptKey } from '#method/support/prompt.ts'
import { ownQuestionFor } from '#method/support/prompt-setting.ts'
import { prompts } from '#method/support/prompts.data.ts'
import { supportFor, supportHistory } from '#method/support/support.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import { useLocale } from '../../../words/use-words.ts'
import { useOwnSpace } from '../../reading/use-space.ts'
import { usePromptSettings } from './use-prompt-settings.ts'

export type Prompt = {
  readonly key: PromptKey
  readonly level: SupportLevel
  /** The label of the place to write; at blank for screen readers only. */
  readonly ask: string
  readonly hint: string | null
  /** The beginning of a sentence, shown in the place to write while it is empty. */
  readonly example: string | null
  readonly placeholder: string | undefined
  /** The person's own question for this prompt, also at another level. */
  readonly question: string | null
  readonly choose: (level: SupportLevel) => void
  readonly askOwn: (words: string) => void
}

/** `begun`: the level with which this writing began, when the person comes back to it. */
export function usePrompt(key: PromptKey, begun?: SupportLevel): Prompt {
  const own = useOwnSpace()
  const locale = useLocale()
  const { settings, status, keep } = usePromptSettings()
  const question = ownQuestionFor(key, settings)
  const [held, setHeld] = useState<SupportLevel | null>(null)
  const level = held ?? begun ?? supportFor(key, supportHistory(own.findings, settings))
  // Held from the moment at which the history is known, or the person begins to write.
  if (held === null && (begun !== undefined || (status !== 'opening' && own.status !== 'opening'))) setHeld(level)
  // The own question was withdrawn: guidance instead.
  const shown = level === 'own' && question === null ? 'guidance' : level
  const { ask, cue, hint, example } = prompts[key]
  const guided = shown === 'guidance'
  const choose = (next: SupportLevel) => {
    setHeld(next)
    void keep({ kind: 'support', prompt: key, level: next })
  }
  return {
    key,
    level: shown,
    ask: shown === 'own' && question !== null ? question : guided ? ask[locale] : cue[locale],
    hint: guided ? hint[locale] : null,
    example: guided ? example[locale] : null,
    placeholder: guided ? example[locale] : undefined,
    question,
    choose,
    askOwn: (words) => {
      if (words.trim() !== question) void keep({ kind: 'question', prompt: key, words: words.trim() })
      choose('own')
    },
  }
}
