// One place to write, with as much help above it as the person needs now. The level stays as it was when the writing began,
// until the person asks for more or less; what they choose is kept as their own.
import { useState } from 'react'
import type { SupportLevel } from '#method/support/support-level.ts'
import { acceptedOf } from '../../../words/finding-words.ts'
import { useLocale } from '../../../words/use-words.ts'
import { useOwn } from '../own/use-own.ts'
import { levelFor, textOf } from './prompt-source.ts'

export type Prompt = {
  readonly key: string
  readonly level: SupportLevel
  /** What stands above the place to write; at blank only for a screen reader. */
  readonly ask: string
  readonly hint: string | null
  readonly example: string | null
  readonly placeholder: string | undefined
  /** The person's own question for this place, also while another level is shown. */
  readonly question: string | null
  readonly choose: (level: SupportLevel) => void
  readonly askOwn: (words: string) => void
}

/** `begun`: the level this writing began with, when somebody comes back to it. */
export function usePrompt(key: string, begun?: SupportLevel): Prompt {
  const own = useOwn()
  const locale = useLocale()
  const [asked] = acceptedOf(own.findings, 'question').filter(({ body }) => body.prompt === key)
  const question = asked?.body.words ?? null
  const [level, setLevel] = useState<SupportLevel>(() => begun ?? levelFor(key, own.findings, own.me))
  // The words of an own question that was withdrawn are gone: then the help of before is better than nothing.
  const shown = level === 'own' && question === null ? 'guidance' : level
  const text = textOf(key, locale)
  const choose = (next: SupportLevel) => {
    setLevel(next)
    void own.keepNew({ kind: 'support', prompt: key, level: next })
  }
  return {
    key,
    level: shown,
    ask: shown === 'own' && question !== null ? question : shown === 'guidance' ? text.ask : text.cue,
    hint: shown === 'guidance' ? text.hint : null,
    example: shown === 'guidance' ? text.example : null,
    placeholder: shown === 'blank' ? '…' : undefined,
    question,
    choose,
    askOwn: (words) => {
      if (words.trim() !== (question ?? '')) void own.keepNew({ kind: 'question', prompt: key, words: words.trim() })
      choose('own')
    },
  }
}
