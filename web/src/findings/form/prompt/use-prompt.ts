// One place to write, with as much help above it as the person needs now. The level stays as it was when the writing began,
// until the person asks for more or less; what they choose is kept as their own.
import { useState } from 'react'
import { acceptedOf } from '#method/finding/stands.ts'
import type { PromptKey } from '#method/support/prompt.ts'
import { prompts } from '#method/support/prompts.data.ts'
import { supportFor, supportHistory } from '#method/support/support.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import { useLocale } from '../../../words/use-words.ts'
import { useOwnSpace } from '../../reading/use-space.ts'

export type Prompt = {
  readonly key: PromptKey
  readonly level: SupportLevel
  /** What stands above the place to write; at blank only for a screen reader. */
  readonly ask: string
  readonly hint: string | null
  /** How one might begin: shown in the place to write, until something stands there. */
  readonly example: string | null
  readonly placeholder: string | undefined
  /** The person's own question for this place, also while another level is shown. */
  readonly question: string | null
  readonly choose: (level: SupportLevel) => void
  readonly askOwn: (words: string) => void
}

/** `begun`: the level this writing began with, when somebody comes back to it. */
export function usePrompt(key: PromptKey, begun?: SupportLevel): Prompt {
  const own = useOwnSpace()
  const locale = useLocale()
  const [asked] = acceptedOf(own.findings, 'question').filter(({ body }) => body.prompt === key)
  const question = asked?.body.words ?? null
  const [level, setLevel] = useState<SupportLevel>(() => begun ?? supportFor(key, supportHistory(own.findings)))
  // An own question that was withdrawn is gone: then the help of before is better than nothing.
  const shown = level === 'own' && question === null ? 'guidance' : level
  const { ask, cue, hint, example } = prompts[key]
  const guided = shown === 'guidance'
  const choose = (next: SupportLevel) => {
    setLevel(next)
    void own.create({ kind: 'support', prompt: key, level: next })
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
      if (words.trim() !== question) void own.create({ kind: 'question', prompt: key, words: words.trim() })
      choose('own')
    },
  }
}
