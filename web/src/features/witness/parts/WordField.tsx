// The field for a quality, with suggestions from the lexicon on request.
import { longestWord } from '#method/finding/field.ts'
import { useLexicon } from '../../../findings/form/use-lexicon.ts'
import { OfferedField } from '../../../ui/form/OfferedField.tsx'
import { useWords } from '../../../words/use-words.ts'
import { witnessWords } from '../witness.words.ts'

type Props = {
  id?: string
  label: string
  hint: string
  optional?: boolean
  error?: string | null
  word: string
  onChange: (word: string, lexiconKey: string | null) => void
}

export function WordField({ word, onChange, ...field }: Props) {
  const { lexicon: words } = useWords(witnessWords)
  return <OfferedField {...field} {...words} {...useLexicon(word)} value={word} maxLength={longestWord} onChange={onChange} />
}
