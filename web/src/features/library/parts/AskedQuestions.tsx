// Questions grouped by dimension, in the order in which the card asks them, each group with its shape: square for thinking, circle for feeling, triangle for wanting.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension } from '#method/moment/moment.ts'
import { Shape, type ShapeName } from '../../../ui/Shape.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { libraryWords } from '../library.words.ts'
import styles from './steps.module.css'

type Question = { readonly dimension: Dimension; readonly text: Bilingual }
const shapes: Readonly<Record<Dimension, ShapeName>> = { thinking: 'square', feeling: 'circle', wanting: 'triangle' }

export function QuestionsByDimension({ questions }: { questions: readonly Question[] }) {
  const words = useWords(libraryWords)
  const locale = useLocale()
  return (
    <div className={styles.dimensions}>
      {[...new Set(questions.map((question) => question.dimension))].map((dimension) => (
        <section key={dimension}>
          <h4 className={styles.dimension}>
            <Shape shape={shapes[dimension]} size={16} />
            {words.dimensions[dimension]}
          </h4>
          <ul className={styles.plain}>
            {questions
              .filter((question) => question.dimension === dimension)
              .map((question) => (
                <li key={question.text.en}>{question.text[locale]}</li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The questions in one list, each with the shape of its dimension. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const words = useWords(libraryWords)
  const locale = useLocale()
  return (
    <ul className={styles.shaped}>
      {questions.map((question) => (
        <li key={question.text.en}>
          <Shape shape={shapes[question.dimension]} size={15} label={words.dimensions[question.dimension]} />
          <span>{question.text[locale]}</span>
        </li>
      ))}
    </ul>
  )
}
