// What others saw in me, one at a time and without haste. What was parked or let go may be taken up again.
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { qualityOf, waitingOf } from '#method/witness/received.ts'
import { useSaySaved } from '../../../client/outbox/use-say-saved.tsx'
import { Opening } from '../../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../../findings/reading/use-space.ts'
import type { Received } from '../../../findings/received/settle-write.ts'
import { useReceived } from '../../../findings/received/use-received.ts'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { EmptyState } from '../../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { softHyphens } from '../../../words/soft-hyphens.ts'
import { useWords } from '../../../words/use-words.ts'
import { Landing, type LandingDraft } from './Landing.tsx'
import styles from './Received.module.css'
import { receivedWords } from './received.words.ts'

export default function ReceivedScreen() {
  const own = useOwnSpace()
  const inbox = useReceived()
  const words = useWords(receivedWords)
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} back={{ href: '/', label: words.back }} />
      <Opening of={own}>
        <Opening of={inbox}>
          <Inbox own={own} inbox={inbox} />
        </Opening>
      </Opening>
    </>
  )
}

type Inbox = ReturnType<typeof useReceived>

function Inbox({ own, inbox: { received, settle } }: { own: Space; inbox: Inbox }) {
  const words = useWords(receivedWords)
  const saySaved = useSaySaved()
  const [search, setSearch] = useSearchParams()
  const [justKept, setJustKept] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const waiting = waitingOf(received)
  const asked = received.find(({ id, state }) => id === search.get('open') && state !== 'kept')
  const shown = asked ?? (justKept ? undefined : waiting[0])

  const open = (one: Received) => {
    setJustKept(false)
    setSearch({ open: one.id })
    if (one.state !== 'new') void settle(one.id, 'new')
  }
  const away = () => {
    setSearch({}, { replace: true })
    place.current?.focus()
  }
  async function keep(one: Received, draft: LandingDraft) {
    // The quality bears the id of what was seen, so that keeping it twice is keeping it once.
    await own.create(qualityOf(one, draft), draft.shareWith, one.id)
    await settle(one.id, 'kept')
    setJustKept(true)
    away()
  }
  const settleWithUndo = (one: Received, state: 'parked' | 'let-go') => () => {
    const undo = () => void settle(one.id, 'new')
    void saySaved(settle(one.id, state), state === 'parked' ? words.parkedNow : words.letGoNow, { undo })
    away()
  }
  return (
    <>
      <div ref={place} tabIndex={-1} className={styles.place}>
        {shown ? (
          <Landing
            key={shown.id}
            own={own}
            seen={shown}
            onKept={(draft) => void keep(shown, draft)}
            onPark={settleWithUndo(shown, 'parked')}
            onLetGo={settleWithUndo(shown, 'let-go')}
          />
        ) : justKept ? (
          <Kept next={waiting[0]} onNext={open} />
        ) : (
          <EmptyState
            title={words.none.title}
            action={
              <ButtonLink variant="quiet" href="/strength/witnesses">
                {words.none.ask}
              </ButtonLink>
            }
          >
            {words.none.words}
          </EmptyState>
        )}
      </div>
      <Again title={words.parked} received={received.filter(({ state, id }) => state === 'parked' && id !== shown?.id)} onOpen={open} />
      <Again
        folded
        title={words.letGo}
        received={received.filter(({ state, id }) => state === 'let-go' && id !== shown?.id)}
        onOpen={open}
      />
    </>
  )
}

function Kept({ next, onNext }: { next: Received | undefined; onNext: (one: Received) => void }) {
  const { kept } = useWords(receivedWords)
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div ref={heading} tabIndex={-1} role="status" className={styles.place}>
      <EmptyState
        title={kept.title}
        action={
          <div className={styles.actions}>
            <ButtonLink href="/strength">{kept.toStrength}</ButtonLink>
            {next && (
              <Button variant="quiet" onClick={() => onNext(next)}>
                {kept.next}
              </Button>
            )}
          </div>
        }
      >
        {kept.lead}
      </EmptyState>
    </div>
  )
}

type AgainProps = { title: string; received: readonly Received[]; folded?: boolean; onOpen: (one: Received) => void }

function Again({ title, received, folded = false, onOpen }: AgainProps) {
  const words = useWords(receivedWords)
  if (received.length === 0) return null
  const list = (
    <ul className={styles.list}>
      {received.map((one) => {
        const what = one.word || one.saw
        return (
          <li key={one.id}>
            <div>
              <p className={styles.what}>{softHyphens(what)}</p>
              <p className={styles.small}>{words.saw(words.who(one.fromName))}</p>
            </div>
            <Button variant="ghost" size="s" aria-label={words.openOf(what)} onClick={() => onOpen(one)}>
              {words.open}
            </Button>
          </li>
        )
      })}
    </ul>
  )
  if (folded)
    return (
      <details className={styles.more}>
        <summary>{title}</summary>
        {list}
      </details>
    )
  return (
    <section className={styles.more}>
      <h2>{title}</h2>
      {list}
    </section>
  )
}
