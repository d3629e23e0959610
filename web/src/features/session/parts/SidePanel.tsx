// The panel “Wat nu kan”: at most three questions, derived from the moments so far, which the user can dismiss; and buttons that open
// sheets.
import { memo, useEffect, useMemo, useState } from 'react'
import type { InvitationRule } from '#method/invitation/invitation.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { serverNow } from '../../../client/clock.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import type { Voice } from '../../../findings/labels/use-labels.ts'
import { useLocale } from '../../../words/use-words.ts'
import { useAlone, useSessionWords } from '../alone.ts'
import { loadInvitationCards, useContent } from '../content.ts'
import type { Commands } from '../use-commands.ts'
import styles from './SidePanel.module.css'

const lookEvery = 10_000

export const Invitations = memo(function Invitations({ view, commands }: { readonly view: SessionView; readonly commands: Commands }) {
  const words = useSessionWords()
  const locale = useLocale()
  const content = useContent(loadInvitationCards)
  const [now, setNow] = useState(() => serverNow())
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), lookEvery)
    return () => clearInterval(timer)
  }, [])
  const offered = useMemo(() => {
    if (!content) return []
    const wordings: Partial<Record<InvitationRule, number>> = Object.fromEntries(
      content.cards.map((card) => [card.rule, card.wordings.length]),
    )
    const at = Math.max(now, view.events.at(-1)?.at ?? 0)
    return content.suggestInvitations(view, at, wordings).flatMap(({ rule, wording }) => {
      const card = content.cards.find((each) => each.rule === rule)
      const text = card?.wordings[wording]
      return card && text ? [{ card, text, wording }] : []
    })
  }, [content, view, now])
  // Another device can end the session while this is open; no questions are shown then.
  if (view.endedAt !== null) return <p className={styles.calm}>{words.endedAs[view.state]}</p>
  return (
    <section className={styles.invitations} aria-label={words.now}>
      <div className={styles.head}>
        <h2 className={styles.caption}>{words.now}</h2>
        <button
          type="button"
          role="switch"
          aria-checked={view.quiet}
          className={styles.quiet}
          onClick={() => commands.setQuiet(!view.quiet)}
        >
          <span className={styles.knob} aria-hidden="true" />
          {words.quiet}
        </button>
      </div>
      {view.quiet ? <p className={styles.calm}>{words.quietNow}</p> : null}
      {!view.quiet && offered.length === 0 ? <p className={styles.calm}>{words.nothingNow}</p> : null}
      <ul className={styles.cards}>
        {offered.map(({ card, text, wording }) => (
          <li key={`${card.rule}-${wording}`} className={styles.card}>
            <button type="button" className={styles.question} onClick={() => commands.askInvitation(card.rule, wording)}>
              <span className={styles.text}>{text[locale]}</span>
              <span className={styles.foot}>
                <span className={styles.reason}>
                  {card.dimension ? <MarkShape dimension={card.dimension} size={14} /> : null}
                  <span>{card.reason[locale]}</span>
                </span>
                <span className={styles.asked}>{words.asked}</span>
              </span>
            </button>
            <button
              type="button"
              className={styles.wave}
              aria-label={`${words.wave}: ${text[locale]}`}
              title={words.wave}
              onClick={() => commands.waveInvitation(card.rule, wording)}
            >
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
})

type Props = { readonly view: SessionView; readonly commands: Commands; readonly canOpenTension: boolean; readonly reader: Voice }

export const SidePanel = memo(function SidePanel({ view, commands, canOpenTension, reader }: Props) {
  const words = useSessionWords()
  const alone = useAlone()
  const begun = view.tensions.size > 0 || [...view.findings.values()].some(({ body }) => body.kind === 'tension')
  return (
    <aside className={styles.panel}>
      {alone ? null : <Invitations view={view} commands={commands} />}
      <div className={styles.sheetButtons}>
        {alone ? (
          // A session alone has no suggestions; this opens the questions of the step.
          <button type="button" className={`${styles.andMe} ${styles.questions}`} onClick={() => commands.openCard()}>
            <strong>{words.card}</strong>
            <span>{words.stepNames[view.step ?? 'contact']}</span>
          </button>
        ) : null}
        {canOpenTension ? (
          <button type="button" className={styles.tension} onClick={commands.openTension}>
            <strong>{begun ? words.goOnTension : words.openTension}</strong>
            <span>{words.openTensionHint}</span>
          </button>
        ) : null}
        {reader.as === 'coach' ? (
          <>
            <button type="button" className={styles.andMe} onClick={() => commands.open({ name: 'attunement' })}>
              <strong>{words.andMe}</strong>
              <span>{words.andMeHint}</span>
            </button>
            <button type="button" className={styles.note} onClick={() => commands.open({ name: 'note' })}>
              {words.note}
            </button>
          </>
        ) : null}
        <div className={styles.small}>
          <button type="button" onClick={() => commands.open({ name: 'anchor' })}>
            {words.anchor}
          </button>
          <button type="button" onClick={() => commands.open({ name: 'intention' })}>
            {words.intention}
          </button>
          <button type="button" onClick={() => commands.open({ name: 'layers' })}>
            {words.layers}
          </button>
          <button type="button" onClick={() => commands.open({ name: 'difficult' })}>
            {words.difficult}
          </button>
          {view.findings.size > 0 ? (
            <button type="button" onClick={() => commands.open({ name: 'picked-up' })}>
              {words.pickedUp(view.findings.size)}
            </button>
          ) : null}
        </div>
      </div>
    </aside>
  )
})
