// Voornemens: what somebody means to do, and looking back without judgement.
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { beginningOf } from '../../findings/form/prompt/answered.ts'
import { fieldWords } from '../../findings/labels/field.words.ts'
import { ifThen } from '../../findings/labels/if-then.ts'
import { ReminderLine } from '../../findings/ReminderLine.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Intention, isDue, sortIntentions } from '../../findings/reading/open-intentions.ts'
import { useOwnSpace } from '../../findings/reading/use-space.ts'
import { Button } from '../../ui/form/Button.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { dayStamp } from '../../words/day-words.ts'
import { formatDate, formatRelativeDay } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './own/Intentions.module.css'
import { intentionsWords } from './own/intentions.words.ts'
import { LookBackDialog } from './own/LookBackDialog.tsx'
import { NewIntentionDialog } from './own/NewIntentionDialog.tsx'

export default function IntentionsScreen() {
  const own = useOwnSpace()
  const words = useWords(intentionsWords)
  const [search, setSearch] = useSearchParams()
  const [creating, setCreating] = useState(false)
  const [began] = useState(() => beginningOf(search.get('began')))
  const { open, past } = sortIntentions(own.findings)
  const looked = [...open, ...past].find(({ finding }) => finding.id === search.get('look'))
  const look = (intention: Intention) => setSearch({ look: intention.finding.id })
  const isEmpty = open.length + past.length === 0
  const create = (
    <Button variant="sun" icon={<PlusIcon size={20} />} onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  )
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} action={isEmpty ? undefined : create} />
      <Opening of={own}>
        {isEmpty && (
          <EmptyState title={words.empty.title} action={create}>
            {words.empty.words}
          </EmptyState>
        )}
        {open.length > 0 ? (
          <ul className={styles.list}>
            {open.map((intention) => (
              <OpenIntention key={intention.finding.id} intention={intention} onLook={() => look(intention)} />
            ))}
          </ul>
        ) : (
          !isEmpty && <p className={styles.calm}>{words.allLooked}</p>
        )}
        {past.length > 0 && (
          <section className={styles.past}>
            <h2>{words.past}</h2>
            <ul className={styles.list}>
              {past.map((intention) => (
                <PastIntention key={intention.finding.id} intention={intention} onLook={() => look(intention)} />
              ))}
            </ul>
          </section>
        )}
        <p className={styles.calm}>
          <Link href="/reminders">{words.toReminders}</Link>
        </p>
      </Opening>
      {looked && <LookBackDialog intention={looked} own={own} began={began} onClose={() => setSearch({}, { replace: true })} />}
      {creating && <NewIntentionDialog own={own} began={began} onClose={() => setCreating(false)} />}
    </>
  )
}

function OpenIntention({ intention, onLook }: { intention: Intention; onLook: () => void }) {
  const words = useWords(intentionsWords)
  const locale = useLocale()
  const { act, when, quality, ifBrake, thenI, noticedBy, lookBackOn } = intention.finding.body
  const now = Date.now()
  const due = isDue(intention, dayStamp(now))
  return (
    <li className={styles.card}>
      <Shape shape="triangle" size={22} />
      <div className={styles.inside}>
        <h2 className={styles.act}>{act}</h2>
        {(when || quality) && <p className={styles.meta}>{[when, quality && words.with(quality)].filter(Boolean).join('. ')}</p>}
        {(ifBrake || thenI) && <p>{ifThen(ifBrake, thenI, locale)}</p>}
        {noticedBy && <p className={styles.meta}>{words.noticed(noticedBy)}</p>}
        {due ? (
          <p className={styles.due}>{words.due}</p>
        ) : (
          lookBackOn && (
            <p className={styles.meta}>{words.lookOn(formatRelativeDay(new Date(`${lookBackOn}T12:00`).getTime(), locale, now))}</p>
          )
        )}
        <Button variant={due ? 'petrol' : 'quiet'} onClick={onLook} aria-label={`${words.look}: ${act}`}>
          {words.look}
        </Button>
        <ReminderLine about={intention.finding.id} named={act} />
      </div>
    </li>
  )
}

function PastIntention({ intention, onLook }: { intention: Intention; onLook: () => void }) {
  const words = useWords(intentionsWords)
  const { results } = useWords(fieldWords)
  const locale = useLocale()
  const { act } = intention.finding.body
  return (
    <li className={styles.pastItem}>
      <h3>{act}</h3>
      {intention.looks.map(({ id, body, createdAt }) => (
        <div key={id}>
          <p>
            <span className={styles.result}>{results[body.result]}</span>,{' '}
            <time dateTime={new Date(createdAt).toISOString()}>{formatDate(createdAt, locale)}</time>
          </p>
          {body.words && <p>{body.words}</p>}
          {body.othersNoticed && <p className={styles.meta}>{words.others(body.othersNoticed)}</p>}
        </div>
      ))}
      <Button variant="ghost" size="s" onClick={onLook} aria-label={`${words.again}: ${act}`}>
        {words.again}
      </Button>
    </li>
  )
}
