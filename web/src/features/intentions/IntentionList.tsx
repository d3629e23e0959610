// Intentions still to come, and those that were looked back on: done, partly, not, other. All four are welcome.
import { Link } from 'wouter'
import type { Beginning, Finding } from '#method/finding/finding.ts'
import { type Intention, isDue } from '#method/intention/derive-intentions.ts'
import { FindingBody, FindingDetails } from '../../findings/body/FindingBody.tsx'
import { FindingState } from '../../findings/body/FindingState.tsx'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { dayStamp } from '../../words/day-words.ts'
import { formatRelativeDay } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Intentions.module.css'
import { intentionsWords } from './intentions.words.ts'
import { LookBackDialog } from './LookBackDialog.tsx'
import { ReminderLine } from './ReminderLine.tsx'

type Props = {
  open: readonly Intention[]
  past: readonly Intention[]
  /** What made the reader come here: it is kept with what they write. */
  began: Beginning
  /** The intention that is being looked back on; null: none. */
  looked: string | null
  onLook: (findingId: string | null) => void
}

export function IntentionList({ open, past, began, looked, onLook }: Props) {
  const words = useWords(intentionsWords)
  const space = useSpaceHere()
  const lookedAt = [...open, ...past].find(({ finding }) => finding.id === looked)
  return (
    <>
      {open.length > 0 ? (
        <ul className={styles.list}>
          {open.map((intention) => (
            <OpenIntention key={intention.finding.id} intention={intention} onLook={() => onLook(intention.finding.id)} />
          ))}
        </ul>
      ) : (
        <p className={styles.calm}>{words.allLooked}</p>
      )}
      {past.length > 0 && (
        <section className={styles.past}>
          <h2>{words.past}</h2>
          <ul className={styles.list}>
            {past.map((intention) => (
              <PastIntention key={intention.finding.id} intention={intention} onLook={() => onLook(intention.finding.id)} />
            ))}
          </ul>
        </section>
      )}
      {lookedAt && <LookBackDialog intention={lookedAt} own={space} began={began} onClose={() => onLook(null)} />}
    </>
  )
}

function OpenIntention({ intention, onLook }: { intention: Intention; onLook: () => void }) {
  const words = useWords(intentionsWords)
  const { reader, bodyOf } = useSpaceHere()
  const { finding } = intention
  const { act } = finding.body
  const due = isDue(intention, dayStamp(Date.now()))
  return (
    <li className={styles.card}>
      <Shape shape="triangle" size={22} />
      <div className={styles.inside}>
        <FindingBody body={finding.body} reader={reader} bodyOf={bodyOf} titleAs="h2" />
        {due && reader.as === 'coachee' && <p className={styles.due}>{words.due}</p>}
        <Button variant={due ? 'petrol' : 'quiet'} onClick={onLook} aria-label={`${words.look}: ${act}`}>
          {words.look}
        </Button>
        {reader.as === 'coachee' && <ReminderLine about={finding.id} named={act} />}
        <Foot finding={finding} />
      </div>
    </li>
  )
}

function PastIntention({ intention, onLook }: { intention: Intention; onLook: () => void }) {
  const words = useWords(intentionsWords)
  const locale = useLocale()
  const space = useSpaceHere()
  const { finding, looks } = intention
  const today = dayStamp(Date.now())
  const wentWell = looks.some(({ body, createdAt }) => body.result === 'done' && dayStamp(createdAt) === today)
  return (
    <li className={styles.pastItem}>
      {/* The day to look back on has been. */}
      <FindingBody body={{ ...finding.body, lookBackOn: null }} reader={space.reader} bodyOf={space.bodyOf} titleAs="h3" compact />
      {looks.map((look) => (
        <div key={look.id} className={styles.look}>
          <p className={styles.meta}>
            {space.makerOf(look) ?? words.you},{' '}
            <time dateTime={new Date(look.createdAt).toISOString()}>{formatRelativeDay(look.createdAt, locale)}</time>
          </p>
          <FindingDetails body={look.body} reader={space.reader} />
          <FindingState finding={look} />
          <SeenBy finding={look} />
        </div>
      ))}
      {wentWell && space.reader.as === 'coachee' && (
        <p>
          {words.success} <Link href="/?write=success">{words.toSuccess}</Link>
        </p>
      )}
      <Button variant="ghost" size="s" onClick={onLook} aria-label={`${words.again}: ${finding.body.act}`}>
        {words.again}
      </Button>
      <Foot finding={finding} />
    </li>
  )
}

function Foot({ finding }: { finding: Finding }) {
  return (
    <>
      <FindingState finding={finding} />
      <p className={styles.meta}>
        <SourceLine at={finding.createdAt} trajectoryId={finding.trajectoryId} sessionId={finding.sessionId} />
      </p>
      <SeenBy finding={finding} />
    </>
  )
}
