// Ends a trajectory in steps: a look back, the user's protocol, a message to the coach, and the day on which the coach's access ends.
// Without a coach only the protocol steps are shown. The text stays on this device until it is saved.

import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { gatherProtocol } from '#method/graduation/gather-protocol.ts'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { keptKey } from '../../client/offline/use-kept.ts'
import { refusal } from '../../client/refusal.ts'
import { useAttempt } from '../../client/use-attempt.ts'
import { refreshMe } from '../../client/who/me.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { Flow } from '../../findings/form/prompt/Flow.tsx'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { graduationWords } from './graduation.words.ts'
import { emptyGraduation, type GraduationDraft, partsOf, stepsOf, untilInstant } from './graduation-steps.ts'
import { Begin, LookBack, Name, Protocol, UntilWhen, Word } from './Steps.tsx'

type Props = { own: Space; coach: { readonly id: string; readonly coachName: string } | null; dayOnly: boolean; onClose: () => void }

export function GraduationFlow({ own, coach, dayOnly, onClose }: Props) {
  const words = useWords(graduationWords)
  const locale = useLocale()
  const titleId = useId()
  const client = useQueryClient()
  const {
    value: draft,
    set: setDraft,
    clear,
  } = useDeviceDraft(`graduation-draft/${coach?.id ?? 'own'}${dayOnly ? '/day' : ''}`, emptyGraduation)
  const { run, busy, problem, reset } = useAttempt(words.problems)
  const [endsOn, setEndsOn] = useState<number | null | undefined>(undefined)
  const steps = stepsOf(coach !== null, dayOnly)
  const step = steps[Math.min(draft.step, steps.length - 1)] ?? 'protocol'
  const isLast = draft.step >= steps.length - 1
  const name = firstName(coach?.coachName ?? '')
  const proposed = gatherProtocol(own.findings)
  const body: FindingBody = { kind: 'protocol', title: draft.title.trim(), parts: partsOf(draft, proposed) }
  const set = (part: Partial<GraduationDraft>) => {
    reset()
    setDraft(part)
  }

  const next = () =>
    run(async () => {
      const [refused] = step === 'protocol' || (isLast && !dayOnly) ? checkFinding(body, { bodyOf: own.bodyOf }) : []
      if (refused) throw refusal(refused)
      if (isLast) await finish()
      else setDraft({ step: draft.step + 1 })
    })

  async function finish() {
    if (!draft.kept && !dayOnly) await own.create(body)
    setDraft({ kept: true })
    if (coach !== null) {
      const params = { trajectoryId: coach.id }
      const now = Date.now()
      if (draft.word.trim() !== '')
        await call('PUT /api/trajectories/:trajectoryId/notes/:noteId', {
          params: { ...params, noteId: makeId() },
          body: { sessionId: null, kind: 'shared', phase: null, at: now, text: draft.word.trim(), own: '', basedOn: null },
        })
      const accessUntil = untilInstant(draft.until, now)
      await call('POST /api/trajectories/:trajectoryId/graduation', { params, body: { accessUntil } })
      await refreshMe()
      // The list of coaches with access on the screen Wie ziet wat is stale now.
      await client.invalidateQueries({ queryKey: keptKey(own.me.personId, `own-sharing/${coach.id}`) })
      setEndsOn(accessUntil)
    } else setEndsOn(null)
    clear()
  }

  const shared = { titleId, words, draft, onChange: set }
  return (
    <Flow
      titleId={titleId}
      progress={endsOn === undefined ? words.progress(draft.step + 1, steps.length) : ''}
      closeLabel={words.close}
      onClose={onClose}
    >
      {endsOn !== undefined ? (
        <Done titleId={titleId} onClose={onClose}>
          {coach !== null && (endsOn === null ? words.done.ended(name) : words.done.withCoach(name, formatDate(endsOn - 1, locale)))}
        </Done>
      ) : (
        <form
          key={step}
          className={flow.question}
          onSubmit={(event) => {
            event.preventDefault()
            void next()
          }}
        >
          {step === 'begin' && <Begin {...shared} coach={name} />}
          {step === 'look-back' && <LookBack {...shared} own={own} />}
          {step === 'protocol' && <Protocol {...shared} proposed={proposed} />}
          {step === 'title' && <Name {...shared} />}
          {step === 'word' && <Word {...shared} coach={name} />}
          {step === 'until' && <UntilWhen {...shared} coach={name} />}
          <div role="status">{problem && <p className={flow.refusal}>{problem}</p>}</div>
          <FlowActions
            back={words.back}
            onBack={draft.step > 0 ? () => set({ step: draft.step - 1 }) : undefined}
            next={isLast ? (coach === null ? words.keep : words.until.finish) : words.next}
            busy={busy}
          />
        </form>
      )}
    </Flow>
  )
}

function Done({ titleId, children, onClose }: { titleId: string; children: string | false; onClose: () => void }) {
  const { done } = useWords(graduationWords)
  useHeadingFocus(titleId)
  return (
    <div className={flow.done}>
      <svg width="72" height="72" viewBox="-36 -36 72 72" aria-hidden="true" className={flow.sun}>
        <circle r="34" />
      </svg>
      <h2 id={titleId} tabIndex={-1} className={flow.still}>
        {done.title}
      </h2>
      {children && <p>{children}</p>}
      <div className={flow.actions}>
        <Link href="/protocol" className={flow.plain} onClick={onClose}>
          {done.see}
        </Link>
        <button type="button" className={flow.next} onClick={onClose}>
          {done.close}
        </button>
      </div>
    </div>
  )
}
