// The bar of the moment in hand, the newest unless the user chose another: its words, its speaker, whether the question landed, and buttons
// to change it and to pick up a finding.
// It covers nothing of the onion.
import { type Ref, useEffect, useMemo, useRef, useState } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import { landings } from '#method/moment/moment.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import { placeName } from '../../../drawing/onion/moment-names.ts'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { formatTime } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { useAlone, useSessionWords } from '../alone.ts'
import type { PickUpKind } from '../finding-bodies.ts'
import { momentsUpToHeld, type TakenMoment, useHeldMoment } from '../held-moment.ts'
import { createMomentDraft, type MomentDraft } from '../moment-draft.ts'
import { type Commands, nextInitiative, promptToJudge } from '../use-commands.ts'
import styles from './MomentBar.module.css'

const kinds: readonly PickUpKind[] = ['quality', 'ideal', 'obstacle', 'success']

type Props = {
  readonly sessionId: string
  readonly moments: readonly Moment[]
  /** Chosen by the user from the list of moments. */
  readonly taken: TakenMoment | null
  readonly commands: Commands
  readonly fieldRef: Ref<HTMLInputElement>
}

export function MomentBar({ sessionId, moments: all, taken, commands, fieldRef }: Props) {
  const alone = useAlone()
  const words = useSessionWords()
  const names = useWords(onionWords)
  const locale = useLocale()
  const draft = useMemo(() => createMomentDraft(sessionId), [sessionId])
  const { heldId, ...hold } = useHeldMoment(all, taken, commands.hand, commands.moving)
  useEffect(() => commands.onion.current?.point(heldId), [commands.onion, heldId])
  const moments = momentsUpToHeld(all, heldId)
  const moment = moments.at(-1)
  if (!moment) {
    return (
      <p className={styles.hint}>
        <span>
          <strong>{words.hintStrong}</strong> {words.hintRest}
        </span>
      </p>
    )
  }
  const prompt = promptToJudge(moments)
  const other = moment.speaker === 'coach' ? 'coachee' : 'coach'
  const isNewest = moment === all.at(-1)
  const where = placeName(names, moment) ?? names.noPlace
  return (
    <section className={styles.bar} aria-label={isNewest ? words.moment : words.momentOf(formatTime(moment.at, locale))} {...hold}>
      <button
        type="button"
        className={styles.where}
        aria-label={words.changeMoment(where)}
        title={words.changeMoment(where)}
        onClick={() => commands.openMoment(moment.id)}
      >
        <MarkShape dimension={moment.dimension} hollow={moment.speaker === 'coach'} />
        <span>
          {isNewest ? '' : `${formatTime(moment.at, locale)} `}
          {where}
        </span>
      </button>
      <MomentWords key={moment.id} moment={moment} draft={draft} onWords={commands.setWords} fieldRef={fieldRef} />
      <div className={styles.chips}>
        {alone ? null : (
          <>
            <button type="button" className={styles.chip} onClick={() => commands.setWho(moment.id, other)}>
              {words.saidBy(words.speakers[moment.speaker])}
            </button>
            <button type="button" className={styles.chip} onClick={() => commands.setBegan(moment.id, nextInitiative(moment.initiative))}>
              {words.beganBy(moment.initiative === null ? null : words.speakers[moment.initiative])}
            </button>
          </>
        )}
        {prompt && !alone ? (
          <fieldset className={styles.group} aria-label={words.landed}>
            <span className={styles.label}>{words.landedShort}</span>
            {landings.map((landing) => (
              <button
                key={landing}
                type="button"
                className={styles.chip}
                aria-pressed={prompt.landed === landing}
                onClick={() => commands.setLanded(prompt.id, prompt.landed === landing ? null : landing)}
              >
                {words.landings[landing]}
              </button>
            ))}
          </fieldset>
        ) : null}
        <fieldset className={styles.group} aria-label={words.pickUpAs}>
          <span className={`${styles.label} ${styles.pickLabel}`}>{words.pickUpAs}</span>
          {kinds.map((kind) => (
            <button key={kind} type="button" className={styles.pick} data-kind={kind} onClick={() => commands.openPickUp(kind, moment.id)}>
              {words.kinds[kind]}
            </button>
          ))}
        </fieldset>
      </div>
    </section>
  )
}

type WordsProps = {
  readonly moment: Moment
  readonly draft: MomentDraft
  readonly onWords: (momentId: string, text: string) => void
  readonly fieldRef: Ref<HTMLInputElement>
}

/** Literal words. Each key press stores a draft; the words become part of the moment on Enter, on blur, or at the next tap. */
function MomentWords({ moment, draft, onWords, fieldRef }: WordsProps) {
  const words = useSessionWords()
  const [text, setText] = useState(moment.text)
  const said = useRef({ text: moment.text, kept: moment.text })
  useEffect(() => {
    // Another device or an undo changed the words, and the user has typed nothing that is unsaved.
    if (said.current.text === said.current.kept && moment.text !== said.current.kept) {
      said.current = { text: moment.text, kept: moment.text }
      setText(moment.text)
    }
  }, [moment.text])

  useEffect(() => {
    const commit = () => {
      if (said.current.text === said.current.kept) return
      said.current.kept = said.current.text
      onWords(moment.id, said.current.text)
      draft.joined(moment.id)
    }
    const onHide = () => document.hidden && commit()
    commitNow.current = commit
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', commit)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', commit)
      commit()
    }
  }, [moment.id, onWords, draft])
  const commitNow = useRef(() => {})

  return (
    <label className={styles.words}>
      <VisuallyHidden>{words.words}</VisuallyHidden>
      <input
        ref={fieldRef}
        className={styles.field}
        value={text}
        placeholder={words.wordsHint}
        maxLength={8000}
        autoComplete="off"
        enterKeyHint="done"
        onChange={(event) => {
          const next = event.target.value
          setText(next)
          said.current.text = next
          draft.save({ momentId: moment.id, text: next, before: said.current.kept })
        }}
        onBlur={() => commitNow.current()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
    </label>
  )
}
