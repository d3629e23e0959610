// The eight step cards: a list of the steps, and the card of the chosen step.
import { Link, useSearch } from 'wouter'
import type { Bilingual } from '#method/locale/locale.ts'
import { stepCards } from '#method/step/step-cards.data.ts'
import { HelpText } from '../../../ui/HelpText.tsx'
import { Card } from '../../../ui/page/Card.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import library from '../library.module.css'
import { libraryWords } from '../library.words.ts'
import { QuestionsByDimension } from './AskedQuestions.tsx'
import styles from './steps.module.css'

export default function StepsPart() {
  const words = useWords(libraryWords)
  const locale = useLocale()
  const asked = new URLSearchParams(useSearch()).get('step')
  const card = stepCards.find((one) => one.step === asked) ?? stepCards[0]
  if (!card) return null
  return (
    <>
      <p className={library.lead}>{words.stepsLead}</p>
      <div className={styles.book}>
        <nav aria-label={words.stepsNav} className={styles.index}>
          <ol>
            {stepCards.map((one) => (
              <li key={one.step}>
                <Link href={`/library?part=steps&step=${one.step}`} aria-current={one === card ? 'true' : undefined}>
                  <strong>{one.name[locale]}</strong>
                  <span>{one.hint[locale]}</span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <Card as="article" padding="l" className={styles.page}>
          <header>
            <h2>{card.name[locale]}</h2>
            <p className={library.purpose}>{card.purpose[locale]}</p>
          </header>
          <section>
            <h3>{words.questions}</h3>
            <QuestionsByDimension questions={card.questions} />
          </section>
          <div className={styles.two}>
            <Points title={words.guidelines} points={card.guidelines} />
            <Points title={words.signs} points={card.signs} />
            <Points title={words.pitfalls} points={card.pitfalls} />
          </div>
        </Card>
      </div>
    </>
  )
}

export function Points({ title, points, heading: Heading = 'h3' }: { title: string; points: readonly Bilingual[]; heading?: 'h2' | 'h3' }) {
  const locale = useLocale()
  return (
    <section>
      <Heading>{title}</Heading>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point.en}>
            <HelpText text={point[locale]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
