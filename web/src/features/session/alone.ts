// Whether the user holds this session alone, without a coach. The same screen then uses other words.
import { createContext, useContext } from 'react'
import { useWords } from '../../words/use-words.ts'
import { aloneWords } from './alone.words.ts'
import { sessionWords } from './session.words.ts'

export const AloneContext = createContext(false)

export function useAlone(): boolean {
  return useContext(AloneContext)
}

/** The words of the screen for this user: with a coach, or alone. */
export function useSessionWords(): typeof sessionWords.nl {
  return useWords(useAlone() ? aloneWords : sessionWords)
}
