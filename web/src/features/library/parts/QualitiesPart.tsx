// The lexicon of qualities, by letter or by search: word, meaning, synonyms, and an act that shows the quality.
import { useMemo, useState } from 'react'
import { findInLexicon } from '#method/quality/find-in-lexicon.ts'
import { lexicon } from '#method/quality/lexicon.data.ts'
import type { LexiconEntry } from '#method/quality/lexicon.ts'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import library from '../library.module.css'
import { libraryWords } from '../library.words.ts'
import styles from './search.module.css'

export default function QualitiesPart() {
  const words = useWords(libraryWords)
  const locale = useLocale()
  const [query, setQuery] = useState('')
  const searching = query.trim() !== ''
  const found = findInLexicon(query, lexicon, locale)
  const byLetter = useMemo(() => {
    const sorted = lexicon.toSorted((a, b) => a.word[locale].localeCompare(b.word[locale], locale))
    return [...Map.groupBy(sorted, (entry) => entry.word[locale].normalize('NFD').charAt(0).toUpperCase())]
  }, [locale])
  return (
    <>
      <p className={library.lead}>{words.qualitiesLead}</p>
      <div className={styles.search}>
        <TextField type="search" label={words.searchQualities} hint={words.searchQualitiesHint} value={query} onChange={setQuery} />
        <p role="status" className={library.quiet}>
          {found.length === 0 ? words.nothing(query) : words.words(found.length)}
        </p>
      </div>
      {searching ? (
        <Entries entries={found} />
      ) : (
        <>
          <nav aria-label={words.letters} className={styles.letters}>
            {byLetter.map(([letter]) => (
              <a key={letter} href={`#letter-${letter}`}>
                {letter}
              </a>
            ))}
          </nav>
          {byLetter.map(([letter, entries]) => (
            <section key={letter} className={styles.letter}>
              <h2 id={`letter-${letter}`}>{letter}</h2>
              <Entries entries={entries} />
            </section>
          ))}
        </>
      )}
    </>
  )
}

function Entries({ entries }: { entries: readonly LexiconEntry[] }) {
  const words = useWords(libraryWords)
  const locale = useLocale()
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <details data-print>
            <summary>
              <strong>{entry.word[locale]}</strong>
              <span>{entry.meaning[locale]}</span>
            </summary>
            <dl>
              <dt>{words.example}</dt>
              <dd>{entry.example[locale]}</dd>
              <dt>{words.synonyms}</dt>
              <dd>{entry.synonyms[locale].join(', ')}</dd>
            </dl>
          </details>
        </li>
      ))}
    </ul>
  )
}
