// Stores the latest help level with the text when the writer asks for more or less help afterwards.
import { useEffect } from 'react'
import { levelBefore, withAnswer } from '../../findings/form/prompt/answered.ts'
import type { Prompt } from '../../findings/form/prompt/use-prompt.ts'
import type { NoticingDraft } from './noticing-draft.ts'

export function useLevelKept(prompt: Prompt, text: string, draft: NoticingDraft, onChange: (draft: NoticingDraft) => void): void {
  const { key, level } = prompt
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the help changed
  useEffect(() => {
    if (text.trim() === '' || levelBefore(draft.making, key) === level) return
    onChange({ ...draft, making: withAnswer(draft.making, key, level, text) })
  }, [level])
}
