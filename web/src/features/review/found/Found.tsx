// The findings of a session with a coach, by kind. The coach offers them; the owner reads those accepted and those to answer.
import type { Finding } from '#method/finding/finding.ts'
import { findingKinds } from '#method/finding/kinds.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useSaySaved } from '../../../client/outbox/use-say-saved.tsx'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Review } from '../use-review.ts'
import { FieldsAgain } from './FieldsAgain.tsx'
import styles from './Found.module.css'
import { FoundItem } from './FoundItem.tsx'
import { foundWords } from './found.words.ts'
import { isReady } from './offering.ts'

const byKind = (findings: readonly Finding[]) => findingKinds.flatMap((kind) => findings.filter(({ body }) => body.kind === kind))

export function Found({ review }: { review: Review }) {
  const words = useWords(foundWords)
  const saySaved = useSaySaved()
  const { space, found } = review
  const { reader, otherName } = space
  const present = byKind(found.filter(({ state }) => state !== 'withdrawn' && (reader.as === 'coach' || state !== 'refused')))
  const ready = present.filter((finding) => isReady(finding, reader, space.bodyOf))
  const lead = reader.as === 'coach' ? words.lead(otherName) : words.ownLead
  const empty = reader.as === 'coach' ? words.empty : words.ownEmpty
  const offerAll = () => saySaved(Promise.all(ready.map(space.offer)), words.offeredAll(ready.length))
  return (
    <section className={styles.found}>
      <div className={styles.head}>
        <div>
          <h2>{words.title}</h2>
          <p className={styles.soft}>{present.length > 0 ? lead : empty}</p>
        </div>
        {ready.length > 0 && (
          <Button variant="sun" onClick={() => void offerAll()}>
            {words.offerAll(ready.length)}
          </Button>
        )}
      </div>
      <Items findings={present.filter(({ state }) => state === 'noted')} review={review} />
      <Items findings={present.filter(({ state }) => state !== 'noted')} review={review} />
      <FieldsAgain review={review} />
      {reader.as === 'coach' && (
        <Aside findings={found.filter(({ state, madeBy }) => state === 'withdrawn' && madeBy === reader.personId)} review={review} />
      )}
    </section>
  )
}

type Props = { findings: readonly Finding[]; review: Review }

function Items({ findings, review }: Props) {
  if (findings.length === 0) return null
  return (
    <ul className={styles.items}>
      {findings.map((finding) => (
        <FoundItem key={finding.id} finding={finding} review={review} />
      ))}
    </ul>
  )
}

/** The findings that this coach took back or chose not to offer. */
function Aside({ findings, review: { space } }: Props) {
  const words = useWords(foundWords)
  const labels = useLabels(space.reader)
  if (findings.length === 0) return null
  return (
    <details className={styles.aside}>
      <summary>
        {words.notOffered} ({findings.length})
      </summary>
      <ul>
        {findings.map((finding) => {
          const title = titleOf(finding.body, space.bodyOf) || labels.untitled
          return (
            <li key={finding.id}>
              <span>
                {labels.kinds[finding.body.kind].one}: {title}
              </span>
              <Button variant="ghost" size="s" aria-label={`${words.again}: ${title}`} onClick={() => void space.restore(finding)}>
                {words.again}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
