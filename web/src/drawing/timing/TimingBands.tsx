// Noticings as dots on four bands, by how soon each was noticed. No line connects them, because no direction is claimed.
import type { NoticingLine } from '#method/noticing/derive-noticing-lines.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { placeDots } from './place-dots.ts'
import styles from './TimingBands.module.css'
import { timingWords } from './timing.words.ts'

/** `now`: the present instant; dates of this year are shown without the year. */
export function TimingBands({ line, now }: { line: NoticingLine; now: number }) {
  const words = useWords(timingWords)
  const locale = useLocale()
  return (
    <div className={styles.timing}>
      <div className={styles.bands} aria-hidden="true">
        {placeDots(line).map(({ timing, dots }) => (
          <div key={timing} className={styles.band}>
            <span className={styles.name}>{words.bands[timing]}</span>
            <svg className={styles.dots} width="100%" height="28" aria-hidden="true">
              {dots.map(({ id, across }) => (
                <circle key={id} cx={`${across * 100}%`} cy="14" r="5.5" />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <details className={styles.list}>
        <summary>{words.list(line.length)}</summary>
        <ol>
          {line.map(({ id, at, timing }) => (
            <li key={id}>
              {formatDate(at, locale, now)}: {words.bands[timing].toLowerCase()}
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}
