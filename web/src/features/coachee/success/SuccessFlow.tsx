// Writing down a success experience: the whole screen asks one thing at a time. What is written stays on this device until it is kept.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import { dropKept, keep, readKept } from '../../../app/offline/device-store.ts'
import { classNames } from '../../../ui/class-names.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { CloseIcon } from '../../../ui/icons.tsx'
import { Shape, type ShapeName } from '../../../ui/Shape.tsx'
import { useWords } from '../../../words/use-words.ts'
import type { Own } from '../own/use-own.ts'
import { draftKey } from './draft-key.ts'
import { KeepStep } from './KeepStep.tsx'
import styles from './SuccessFlow.module.css'
import { successWords } from './success.words.ts'
import { emptyDraft, isUntouched, type SuccessDraft, successSteps } from './success-steps.ts'

const shapes = { thinking: 'square', feeling: 'circle', wanting: 'triangle' } as const satisfies Record<string, ShapeName>
const last = successSteps.length

export default function SuccessFlow({ own, onClose }: { own: Own; onClose: () => void }) {
  const words = useWords(successWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [draft, setDraft] = useDraft()
  const [done, setDone] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  // Before the question asks for the focus: opening a dialog takes it.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])

  const doneButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done) doneButton.current?.focus()
  }, [done])

  const step = successSteps[draft.step]
  const trajectoryId = draft.trajectoryId ?? own.me.trajectories.at(-1)?.id ?? ''
  const go = (to: number) => {
    setRefusal(null)
    setDraft({ ...draft, step: to })
  }
  async function finish(shared: boolean) {
    const [refused] = checkFinding(draft.body, { bodyOf: own.bodyOf })
    if (refused) return setRefusal(refused === 'text.too-long' ? words.tooLong : words.needsMoment)
    await own.keepNew(draft.body, shared ? [trajectoryId] : [])
    await dropKept(draftKey).catch(() => undefined)
    setDone(true)
  }

  return (
    <dialog
      ref={dialog}
      className={styles.flow}
      data-dimension={done ? undefined : (step?.dimension ?? undefined)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.inside}>
        <div className={styles.top}>
          <p className={styles.progress}>{step && !done ? words.progress(draft.step + 1, last) : ''}</p>
          <IconButton label={words.close} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
        {done ? (
          <div className={styles.done}>
            <svg width="72" height="72" viewBox="-36 -36 72 72" aria-hidden="true" className={styles.sun}>
              <circle r="34" />
            </svg>
            <h2 id={titleId}>{words.done.title}</h2>
            <p>{words.done.lead}</p>
            <button type="button" className={styles.next} onClick={onClose} ref={doneButton}>
              {words.done.close}
            </button>
          </div>
        ) : step ? (
          <Question key={step.name} draft={draft} titleId={titleId} onChange={setDraft} onGo={go} />
        ) : (
          <KeepStep
            titleId={titleId}
            own={own}
            trajectoryId={trajectoryId}
            shared={draft.shared}
            refusal={refusal}
            onChoose={(part) => setDraft({ ...draft, ...part })}
            onBack={() => go(last - 1)}
            onFirst={() => go(0)}
            onKeep={() => void finish(draft.shared)}
          />
        )}
      </div>
    </dialog>
  )
}

type QuestionProps = { draft: SuccessDraft; titleId: string; onChange: (draft: SuccessDraft) => void; onGo: (step: number) => void }

function Question({ draft, titleId, onChange, onGo }: QuestionProps) {
  const words = useWords(successWords)
  const fieldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const step = successSteps[draft.step]
  if (!step) return null
  const { ask, hint } = words.questions[step.name]
  const text = draft.body[step.name]
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault()
        onGo(draft.step + 1)
      }}
    >
      <div className={styles.shapes}>
        {(['thinking', 'feeling', 'wanting'] as const).map((dimension) => (
          <Shape
            key={dimension}
            shape={shapes[dimension]}
            size={step.dimension === dimension ? 30 : 18}
            faded={step.dimension !== dimension}
          />
        ))}
        {step.dimension && <span className={styles.dimension}>{words.dimensions[step.dimension]}</span>}
      </div>
      <h2 id={titleId}>
        <label htmlFor={fieldId}>{ask}</label>
      </h2>
      <p id={`${fieldId}-hint`} className={styles.hint}>
        {hint}
      </p>
      <textarea
        ref={field}
        id={fieldId}
        className={styles.field}
        rows={3}
        maxLength={4000}
        aria-describedby={`${fieldId}-hint`}
        value={text}
        onChange={(event) => onChange({ ...draft, body: { ...draft.body, [step.name]: event.target.value } })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onGo(draft.step + 1)
        }}
      />
      <div className={styles.actions}>
        {draft.step > 0 && (
          <button type="button" className={styles.plain} onClick={() => onGo(draft.step - 1)}>
            {words.back}
          </button>
        )}
        {draft.step < last - 1 && !isUntouched(draft) && (
          <button type="button" className={styles.plain} onClick={() => onGo(last)}>
            {words.enough}
          </button>
        )}
        <button type="submit" className={classNames(styles.next, !text.trim() && styles.empty)}>
          {text.trim() ? words.next : words.skip}
        </button>
      </div>
    </form>
  )
}

/** The draft, kept on this device as it grows. */
function useDraft(): [SuccessDraft, (draft: SuccessDraft) => void] {
  const [draft, setDraft] = useState(emptyDraft)
  const touched = useRef(false)
  useEffect(() => {
    readKept<SuccessDraft>(draftKey).then(
      (kept) => {
        if (kept && !touched.current) setDraft(kept)
      },
      () => undefined,
    )
  }, [])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  return [
    draft,
    (next) => {
      touched.current = true
      setDraft(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        if (!isUntouched(next)) keep(draftKey, next).catch(() => undefined)
      }, 300)
    },
  ]
}
