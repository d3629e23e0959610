// Moments that went well, as they were told.

import { Link } from 'wouter'
import type { FindingOf } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { FindingDetails } from '../../findings/body/FindingBody.tsx'
import { FindingState } from '../../findings/body/FindingState.tsx'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

export function Successes({ successes }: { successes: readonly FindingOf<'success'>[] }) {
  const words = useWords(strengthWords)
  const { reader, bodyOf } = useSpaceHere()
  if (successes.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.successes}</h2>
      <ul className={styles.list}>
        {successes.map((success) => (
          <li key={success.id} className={styles.plate}>
            <h3 className={styles.name}>{titleOf(success.body, bodyOf)}</h3>
            <details className={styles.fold} data-print>
              <summary>{words.readAll}</summary>
              <FindingDetails body={success.body} reader={reader} />
            </details>
            {reader.as === 'coachee' && <Link href={`/?write=success&further=${success.id}`}>{words.further}</Link>}
            <p>
              <SourceLine at={success.createdAt} trajectoryId={success.trajectoryId} sessionId={success.sessionId} />
            </p>
            <FindingState finding={success} />
            <SeenBy finding={success} />
          </li>
        ))}
      </ul>
    </section>
  )
}
