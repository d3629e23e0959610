// The prompt of one text field, with as much help as the person needs now. The level stays the same while they write, until they ask
// for more or less; that choice is stored.
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
  /** The label of the field; at level `blank` only for a screen reader. */
  readonly ask: string
  readonly hint: string | null
  /** How one might begin; also the placeholder of the field. */
  readonly example: string | null
  readonly placeholder: string | undefined
  /** The person's own question for this field, also while another level is shown. */
  readonly question: string | null
  readonly choose: (level: SupportLevel) => void
  readonly askOwn: (words: string) => void
}

/** `begun`: the level this draft began with, when the person comes back to it. */
export function usePrompt(key: PromptKey, begun?: SupportLevel): Prompt {
  const own = useOwnSpace()
  const locale = useLocale()
  const [asked] = acceptedOf(own.findings, 'question').filter(({ body }) => body.prompt === key)
  const question = asked?.body.words ?? null
  const [level, setLevel] = useState<SupportLevel>(() => begun ?? supportFor(key, supportHistory(own.findings)))
  // Their own question may have been withdrawn: then the full help is shown.
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
