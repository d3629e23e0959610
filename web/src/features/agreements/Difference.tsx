// Two wordings of one text as one, with what went and what came.
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWords } from '../../words/use-words.ts'
import { agreementsWords } from './agreements.words.ts'
import { differencesOf } from './differences.ts'

/** Shown by underline and strike-through besides colour, and as hidden text for screen readers. */
export function Difference({ earlier, later }: { earlier: string; later: string }) {
  const words = useWords(agreementsWords)
  return differencesOf(earlier, later).map((piece, index) => {
    const key = `${index} ${piece.as}`
    if (piece.as === 'kept') return <span key={key}>{piece.text}</span>
    const said = piece.as === 'gone' ? words.gone : words.added
    const inside = (
      <>
        <VisuallyHidden>{said} </VisuallyHidden>
        {piece.text.trimEnd()}
        <VisuallyHidden>{words.endOfChange}</VisuallyHidden>
      </>
    )
    const space = piece.text.slice(piece.text.trimEnd().length)
    return (
      <span key={key}>
        {piece.as === 'gone' ? <del>{inside}</del> : <ins>{inside}</ins>}
        {space}
      </span>
    )
  })
}
