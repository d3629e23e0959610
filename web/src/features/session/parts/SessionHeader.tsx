// The header of the session: its number, the coachee, the clock, whether it is saved, and the buttons undo, more and finish.
import { memo, useEffect, useState } from 'react'
import { runningTime } from '#method/session/session-time.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { serverNow } from '../../../client/clock.ts'
import { signInAndFlush, useOutbox } from '../../../client/outbox/outbox.ts'
import { openRefused } from '../../../client/outbox/refused-sheet.ts'
import { savingOf } from '../../../client/outbox/use-saving.ts'
import { Saved } from '../../../ui/answer/Saved.tsx'
import { useAlone, useSessionWords } from '../alone.ts'
import type { LogSaving, LogState } from '../session-log.ts'
import type { Commands } from '../use-commands.ts'
import styles from './SessionHeader.module.css'

export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const pad = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  return `${hours > 0 ? `${hours}:` : ''}${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
}

function Clock({ view }: { readonly view: SessionView }) {
  const words = useSessionWords()
  const [hidden, setHidden] = useState(() => localStorage.getItem('session-clock') === 'hidden')
  const [now, setNow] = useState(() => serverNow())
  useEffect(() => {
    if (hidden) return
    const timer = setInterval(() => setNow(serverNow()), 1000)
    return () => clearInterval(timer)
  }, [hidden])
  function toggle() {
    localStorage.setItem('session-clock', hidden ? 'shown' : 'hidden')
    setHidden(!hidden)
  }
  const time = clockText(runningTime(view, now))
  return (
    <button
      type="button"
      className={styles.clock}
      data-hidden={hidden || undefined}
      onClick={toggle}
      aria-label={hidden ? words.clockHidden : words.clock(time)}
    >
      {hidden ? '··:··' : time}
    </button>
  )
}

function SavedState({ saving }: { readonly saving: LogSaving }) {
  const words = useSessionWords()
  const outbox = useOutbox()
  const stored = savingOf(outbox)
  if (saving === 'unsaved' || stored === 'only-here') return <span role="alert">{words.onlyHere}</span>
  if (outbox.refused > 0) {
    return (
      <button type="button" className={styles.tell} onClick={() => openRefused()}>
        {words.refused}
      </button>
    )
  }
  if (stored === 'signed-out') {
    return (
      <button type="button" className={styles.tell} onClick={() => void signInAndFlush()}>
        {words.signInAgain}
      </button>
    )
  }
  return <Saved state={saving === 'saving' ? 'saving' : stored} />
}

function PauseIcon() {
  return (
    <svg className={styles.icon} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M7 4.5v11M13 4.5v11" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  )
}

function TurnIcon({ again = false }: { readonly again?: boolean }) {
  return (
    <svg
      className={styles.icon}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      style={again ? { transform: 'scaleX(-1)' } : undefined}
    >
      <path
        d="M7.5 4L3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

type Props = {
  readonly number: number | null
  readonly name: string
  readonly ideal: string
  readonly state: LogState
  readonly commands: Commands
}

export const SessionHeader = memo(function SessionHeader({ number, name, ideal, state, commands }: Props) {
  const words = useSessionWords()
  const alone = useAlone()
  const ended = state.view.endedAt !== null
  const about = ideal ? (name ? words.withIdeal(name, ideal) : words.ideal(ideal)) : name
  return (
    <header className={styles.header} data-alone={alone || undefined}>
      <h1 className={styles.title}>{words.session(number)}</h1>
      <p className={styles.about} title={about}>
        {about}
      </p>
      <div className={styles.right}>
        <span className={styles.saved}>
          <SavedState saving={state.saving} />
        </span>
        {alone ? null : <Clock view={state.view} />}
        {ended ? null : (
          <>
            <button type="button" className={styles.button} onClick={commands.undo} disabled={state.view.undoable === null}>
              <TurnIcon />
              <span className={styles.label}>{words.undo}</span>
            </button>
            {state.redoable ? (
              <button type="button" className={styles.button} onClick={commands.redo}>
                <TurnIcon again />
                <span className={styles.label}>{words.redo}</span>
              </button>
            ) : null}
            {alone ? (
              <button type="button" className={styles.button} onClick={commands.stopForNow}>
                <PauseIcon />
                <span className={styles.label}>{words.pause}</span>
              </button>
            ) : null}
            <button type="button" className={styles.more} onClick={() => commands.open({ name: 'more' })}>
              {words.more}
            </button>
            <button type="button" className={styles.finish} onClick={commands.finish}>
              {words.finish}
            </button>
          </>
        )}
      </div>
    </header>
  )
})
