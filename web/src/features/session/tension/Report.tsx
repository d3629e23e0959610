// A report in a tension field: two sliders, before and after, and the words for both at once.
import { useEffect, useRef, useState } from 'react'
import { longest } from '#method/finding/longest.ts'
import type { TensionRating } from '#method/session/session-event.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { Slider } from '../../../ui/form/Slider.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import type { SessionLog } from '../session-log.ts'
import styles from './TensionPage.module.css'
import { useTensionWords } from './use-tension-words.ts'

/** Two sliders. Reports when both have a value and the user has not moved them for half a second. */
export function Rating({
  title,
  value,
  fixed,
  onRate,
}: {
  readonly title: string
  readonly value: TensionRating | null
  /** The coachee gave it, signed in: it cannot be changed here. */
  readonly fixed: boolean
  readonly onRate: (rating: TensionRating) => void
}) {
  const words = useTensionWords()
  const [own, setOwn] = useState<{ brake: number | null; strength: number | null }>({
    brake: value?.brake ?? null,
    strength: value?.strength ?? null,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const open = useRef<TensionRating | null>(null)
  const tell = useRef(onRate)
  tell.current = onRate
  useEffect(() => {
    // An undo or another device changed the stored value.
    if (!open.current) setOwn({ brake: value?.brake ?? null, strength: value?.strength ?? null })
  }, [value])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (open.current) tell.current(open.current)
    },
    [],
  )
  function set(part: Partial<typeof own>) {
    const next = { ...own, ...part }
    setOwn(next)
    if (next.brake === null || next.strength === null) return
    open.current = { brake: next.brake, strength: next.strength }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (open.current) tell.current(open.current)
      open.current = null
    }, 500)
  }
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {fixed ? <p>{words.saidOwn}</p> : null}
      <div className={styles.pair}>
        <Slider
          label={words.brakeNow}
          value={own.brake}
          low={words.low}
          high={words.high}
          tone="dusk"
          disabled={fixed}
          onChange={(brake) => set({ brake })}
        />
        <Slider
          label={words.strengthNow}
          value={own.strength}
          low={words.low}
          high={words.high}
          tone="sun"
          disabled={fixed}
          onChange={(strength) => set({ strength })}
        />
      </div>
    </div>
  )
}

export function Both({
  tensionId,
  sessionId,
  text,
  body,
  fixed,
  log,
}: {
  readonly tensionId: string
  readonly sessionId: string
  readonly text: string
  readonly body: string
  /** The coachee gave them, signed in: they cannot be changed here. */
  readonly fixed: boolean
  readonly log: SessionLog
}) {
  const words = useTensionWords()
  const { value, set, forget } = useDeviceDraft(`draft/${sessionId}/tension/${tensionId}`, { text, body })
  const now = useRef({ value, kept: { text, body } })
  now.current.value = value
  useEffect(() => {
    const held = now.current
    return () => commitBoth(log, tensionId, held)
  }, [log, tensionId])
  function commit() {
    commitBoth(log, tensionId, now.current)
    void forget()
  }
  return (
    <div className={styles.part}>
      <h3>{words.both}</h3>
      {fixed ? <p>{words.saidOwn}</p> : null}
      <div className={styles.pair}>
        <TextArea
          label={words.words}
          value={value.text}
          maxLength={longest('tension', 'words')}
          readOnly={fixed}
          rows={2}
          onChange={(next) => set({ text: next })}
          onBlur={commit}
        />
        <TextArea
          label={words.body}
          value={value.body}
          maxLength={longest('tension', 'bodyNote')}
          readOnly={fixed}
          rows={2}
          onChange={(next) => set({ body: next })}
          onBlur={commit}
        />
      </div>
    </div>
  )
}

function commitBoth(
  log: SessionLog,
  tensionId: string,
  held: { value: { text: string; body: string }; kept: { text: string; body: string } },
): void {
  const { value, kept } = held
  if (value.text === kept.text && value.body === kept.body) return
  held.kept = value
  log.append({ kind: 'tension-noted', tensionId, words: value.text, body: value.body })
}
