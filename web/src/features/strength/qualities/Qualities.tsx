// The qualities of a space: a sky of suns, the same as a list, and on a tap the moments in which one showed.
import { useState } from 'react'
import type { QualityView } from '#method/quality/derive-qualities.ts'
import { useSpaceHere } from '../../../findings/reading/space-here.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../strength.module.css'
import { strengthWords } from '../strength.words.ts'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { Suns, timesSeen } from './Suns.tsx'

export function Qualities({ qualities }: { qualities: readonly QualityView[] }) {
  const words = useWords(strengthWords)
  const space = useSpaceHere()
  const [opened, setOpened] = useState<string | null>(null)
  const open = qualities.find(({ key }) => key === opened)
  if (qualities.length === 0) return space.reader.as === 'coach' ? <p className={styles.quiet}>{words.noQualities}</p> : null
  return (
    <section aria-label={words.qualities}>
      <Suns qualities={qualities} onOpen={setOpened} />
      <details className={styles.asList} data-print>
        <summary>{words.asList}</summary>
        <ul className={styles.list}>
          {qualities.map((quality) => (
            <li key={quality.key}>
              <button type="button" className={styles.word} onClick={() => setOpened(quality.key)}>
                {quality.word}
              </button>
              <span>
                {words.status[quality.status]}
                {timesSeen(quality) > 0 && `, ${words.times(timesSeen(quality))}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {open && <EvidenceDialog quality={open} qualities={qualities} own={space} onClose={() => setOpened(null)} />}
    </section>
  )
}
