// Is somebody alone with this session? Then the same screen speaks to them, and nobody else is in it (M20; S17, S56).
import { createContext, useContext } from 'react'
import { useWords } from '../../words/use-words.ts'
import { aloneWords } from './alone.words.ts'
import { sessionWords } from './session.words.ts'

export const AloneContext = createContext(false)

export function useAlone(): boolean {
  return useContext(AloneContext)
}

/** The words of the screen, as they are said to whoever is here. */
export function useSessionWords(): typeof sessionWords.nl {
  return useWords(useAlone() ? aloneWords : sessionWords)
}
