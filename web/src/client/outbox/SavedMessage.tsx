// A message that something is kept, as long as that is true. Without a connection it adds that it waits; when only this page has it, or
// the server refuses it, that takes the place of the message.
import type { ReactNode } from 'react'
import { uiWords } from '../../ui/ui.words.ts'
import { useWords } from '../../words/use-words.ts'
import { useSaving } from './use-saving.ts'

export function SavedMessage({ children }: { children: ReactNode }) {
  const words = useWords(uiWords)
  const saving = useSaving()
  if (saving === 'refused') return words.notSaved
  if (saving === 'only-here') return words.onlyHere
  if (saving === 'waiting') return [children, '. ', words.waitingLong]
  return children
}
