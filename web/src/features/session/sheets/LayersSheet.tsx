// The layers: a question for each from the core outwards, and the questions of one layer on both poles.
import { useState } from 'react'
import { isBlank } from '#method/finding/field.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { type Layer, poles } from '#method/moment/moment.ts'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { loadLayers, useContent } from '../content.ts'
import { noOthers } from '../finding-bodies.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'
import { Questions } from './StepSheet.tsx'

export function LayersSheet({ context: { commands, view } }: { readonly context: SheetContext }) {
  const words = useSheetsWords()
  const names = useWords(onionWords)
  const locale = useLocale()
  const content = useContent(loadLayers)
  const [chosen, setChosen] = useState<Layer | null>(null)
  const strength = [...view.findings.values()]
    .flatMap(({ body }) => (isPotential(body) ? [titleOf(body, noOthers)] : []))
    .findLast((title) => !isBlank(title))
  const card = content?.cards.find(({ layer }) => layer === chosen)
  if (card) {
    return (
      <Sheet
        key={card.layer}
        title={card.name[locale]}
        onClose={commands.close}
        actions={
          <Button variant="quiet" onClick={() => setChosen(null)}>
            {words.back}
          </Button>
        }
      >
        <p>{card.question[locale]}</p>
        <p className={styles.lead}>{card.cue[locale]}</p>
        {poles
          .map((pole) => ({ pole, questions: card.questions.filter((question) => question.pole === pole) }))
          .filter(({ questions }) => questions.length > 0)
          .map(({ pole, questions }) => (
            <div key={pole} className={styles.part}>
              <h3>{names.poles[pole]}</h3>
              <Questions of={questions} />
            </div>
          ))}
      </Sheet>
    )
  }
  return (
    <Sheet key="walk" title={words.titles.layers} onClose={commands.close}>
      <p className={styles.lead}>{words.walk}</p>
      {strength ? <p className={styles.say}>{strength}</p> : null}
      {content ? null : <p role="status">{words.loading}</p>}
      <ol className={styles.rows}>
        {content?.walk.map(({ layer, question }) => (
          <li key={layer}>
            <button type="button" className={styles.rowButton} onClick={() => setChosen(layer)}>
              <span>{question[locale]}</span>
              <small>{names.layers[layer]}</small>
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
