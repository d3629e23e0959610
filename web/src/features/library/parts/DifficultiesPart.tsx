// Difficult situations: a search field, and per situation a sentence to say and advice.
import { useState } from 'react'
import { difficulties } from '#method/difficulty/difficulties.data.ts'
import { stepCards } from '#method/step/step-cards.data.ts'
import { TextField } from '../../../ui/form/TextField.tsx'
import { formatList } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { findDifficulties } from '../find-difficulties.ts'
import library from '../library.module.css'
import { libraryWords } from '../library.words.ts'
import { Points } from './StepsPart.tsx'
import styles from './search.module.css'

export default function DifficultiesPart() {
  const words = useWords(libraryWords)
  const locale = useLocale()
  const [query, setQuery] = useState('')
  const found = findDifficulties(query, difficulties, locale)
  return (
    <>
      <p className={library.lead}>{words.difficultiesLead}</p>
      <div className={styles.search}>
        <TextField type="search" label={words.searchDifficulties} hint={words.searchDifficultiesHint} value={query} onChange={setQuery} />
        <p role="status" className={library.quiet}>
          {found.length === 0 ? words.nothing(query) : words.found(found.length)}
        </p>
      </div>
      <ul className={styles.difficulties}>
        {found.map((one) => (
          <li key={one.key}>
            <details data-print>
              <summary>
                <span>
                  <strong>{one.title[locale]}</strong>
                  {one.limit && <em>{words.limit}</em>}
                </span>
                <span className={library.quiet}>{one.looksLike[locale]}</span>
              </summary>
              <div className={styles.help}>
                <figure>
                  <figcaption>{words.say}</figcaption>
                  <blockquote>“{one.say[locale]}”</blockquote>
                </figure>
                <Points heading="h2" title={words.advice} points={one.advice} />
                {one.limit ? null : (
                  <p className={library.quiet}>
                    {words.atSteps(
                      formatList(
                        one.steps.map((step) => stepCards.find((card) => card.step === step)?.name[locale] ?? step),
                        locale,
                      ),
                    )}
                  </p>
                )}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
