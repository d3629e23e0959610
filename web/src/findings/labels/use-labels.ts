// The names of everything about a finding, as they are said to this reader.
import { useWords } from '../../words/use-words.ts'
import type { Reader } from '../reading/use-space.ts'
import { type FindingWords, findingWords } from './finding.words.ts'
import { ownWords } from './own.words.ts'

export type Voice = Pick<Reader, 'as'>
/** For screens that only the owner of a space ever sees. */
export const toOwner: Voice = { as: 'coachee' }

export function useLabels(reader: Voice): FindingWords {
  return useWords(reader.as === 'coach' ? findingWords : ownWords)
}
