// What coaches offered, one at a time. Every answer is equally easy, can be undone, and can be changed later.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Finding } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { ShiftAnswer } from '#method/session/session-event.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { type Change, dropFindingDraft } from '../../findings/form/FindingForm.tsx'
import { coacheeWords } from '../../findings/reading/coachee.words.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { answerReported, type ReportedShift, takeAnswerBack, useReportedShifts } from '../../findings/reading/use-reported-shifts.ts'
import { useOwnSpace } from '../../findings/reading/use-space.ts'
import { answerWrite, type FindingWrite } from '../../findings/writes/finding-writes.ts'
import { dropAnswer, keepAnswer } from '../../findings/writes/left-answer.ts'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { createHolder } from './held-answer.ts'
import { OfferCard } from './OfferCard.tsx'
import styles from './OfferedScreen.module.css'
import { offeredWords } from './offered.words.ts'
import { ShiftCard } from './ShiftCard.tsx'

export default function OfferedScreen() {
  const space = useOwnSpace()
  const words = useWords(offeredWords)
  const { home } = useWords(coacheeWords)
  const saySaved = useSaySaved()
  const [search, setSearch] = useSearchParams()
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const holder = useHolder(space.write)
  const heading = useRef<HTMLDivElement>(null)

  const offers = space.findings.filter(({ state }) => state === 'offered').sort((a, b) => a.createdAt - b.createdAt)
  const open = offers.filter(({ id }) => !answered.has(id))
  const asked = space.findings.find(
    ({ id, state, madeBy }) => id === search.get('finding') && state !== 'noted' && state !== 'withdrawn' && madeBy !== space.me.personId,
  )
  const shown = asked ?? open[0]
  const reports = useReportedShifts(space).filter((one) => !answered.has(keyOf(one)))
  const [report] = reports
  const earlier = space.findings.filter(
    ({ id, state, madeBy }) => madeBy !== space.me.personId && (state === 'accepted' || state === 'refused' || answered.has(id)),
  )

  function answer(finding: Finding, said: 'accept' | 'refuse', reworded: Change | null) {
    if (finding.trajectoryId === null) return
    const { id } = finding
    const write = answerWrite(
      { trajectoryId: finding.trajectoryId, findingId: id },
      said,
      reworded?.body ?? null,
      reworded?.seen ?? finding,
    )
    holder.hold(id, { findingId: id, write })
    setAnswered((before) => new Set([...before, id]))
    setSearch({}, { replace: true })
    heading.current?.focus()
    const undo = () => {
      const inTime = holder.undo(id)
      void dropAnswer(id)
      setAnswered((before) => new Set([...before].filter((other) => other !== id)))
      // Already sent: the card comes back, and the next answer replaces this one.
      if (!inTime) setSearch({ finding: id })
    }
    void saySaved(keepAnswer(id, write), said === 'refuse' ? words.said.refuse : reworded ? words.said.reword : words.said.accept, { undo })
  }

  function answerShift(one: ReportedShift, said: ShiftAnswer) {
    const key = keyOf(one)
    const sent = answerReported(one, said)
    setAnswered((before) => new Set([...before, key]))
    heading.current?.focus()
    const undo = () => {
      void sent.then((answerId) => takeAnswerBack(one, answerId))
      setAnswered((before) => new Set([...before].filter((other) => other !== key)))
    }
    void saySaved(sent, words.shift.said[said], { undo })
  }

  return (
    <>
      <PageTitle title={words.title} lead={words.lead} back={{ href: '/', label: home }} />
      <Opening of={space}>
        <div ref={heading} tabIndex={-1} className={styles.place}>
          {shown ? (
            <>
              {!asked && offers.length > 1 && <p className={styles.count}>{words.count(offers.length - open.length + 1, offers.length)}</p>}
              <OfferCard key={shown.id} finding={shown} space={space} onAnswer={(said, reworded) => answer(shown, said, reworded)} />
            </>
          ) : report ? (
            <ShiftCard key={keyOf(report)} report={report} space={space} onAnswer={(said) => answerShift(report, said)} />
          ) : answered.size > 0 ? (
            <EmptyState title={words.done.title} action={<ButtonLink href="/strength">{words.done.toStrength}</ButtonLink>}>
              {words.done.words}
            </EmptyState>
          ) : (
            <EmptyState title={words.none.title}>{words.none.words}</EmptyState>
          )}
        </div>
        {!shown && !report && earlier.length > 0 && (
          <details className={styles.earlier}>
            <summary>{words.answered}</summary>
            <ul>
              {earlier.map((finding) => (
                <li key={finding.id}>
                  <span>{titleOf(finding.body, space.bodyOf)}</span>
                  <Button
                    variant="ghost"
                    size="s"
                    aria-label={`${words.again}: ${titleOf(finding.body, space.bodyOf)}`}
                    onClick={() => {
                      holder.flush()
                      setSearch({ finding: finding.id })
                    }}
                  >
                    {words.again}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Opening>
    </>
  )
}

const keyOf = ({ sessionId, findingId }: ReportedShift) => `${sessionId} ${findingId}`

type Held = { readonly findingId: string; readonly write: FindingWrite }

/** An answer waits a few seconds before it is sent; leaving this screen or the app sends it at once. */
function useHolder(write: (write: FindingWrite) => Promise<void>) {
  const send = useRef(write)
  useEffect(() => {
    send.current = write
  })
  const holder = useMemo(
    () =>
      createHolder<Held>(
        ({ findingId, write }) => void send.current(write).then(() => Promise.all([dropAnswer(findingId), dropFindingDraft(findingId)])),
        {
          start: (work, ms) => setTimeout(work, ms),
          stop: (timer) => clearTimeout(timer as number),
        },
      ),
    [],
  )
  useEffect(() => {
    const leave = () => {
      if (document.hidden) holder.flush()
    }
    addEventListener('pagehide', holder.flush)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', holder.flush)
      document.removeEventListener('visibilitychange', leave)
      holder.flush()
    }
  }, [holder])
  return holder
}
