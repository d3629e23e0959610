// What one event does to a session view under construction. It mutates the draft: only derive-session.ts and extend-session.ts may call it,
// each with containers of its own.
import { completeBody } from '#method/finding/complete-body.ts'
import type { Moment } from '#method/moment/moment.ts'
import { isObstacleInCore, reviseMoment } from '#method/moment/revise-moment.ts'
import type { SessionEvent, SessionState } from '#method/session/session-event.ts'
import type {
  FindingView,
  InvitationMark,
  ReportPart,
  SessionView,
  StepVisit,
  Stillness,
  TensionView,
} from '#method/session/session-view.ts'
import { noReport } from '#method/tension/no-report.ts'

export type SessionDraft = { -readonly [Key in keyof SessionView]: SessionView[Key] } & {
  moments: Moment[]
  stepsVisited: StepVisit[]
  findings: Map<string, FindingView>
  tensions: Map<string, TensionView>
  waved: InvitationMark[]
  used: InvitationMark[]
  stills: Stillness[]
}

const endings: ReadonlySet<SessionState> = new Set(['finished', 'broken-off', 'referred'])

function begin(draft: SessionDraft, at: number): void {
  draft.startedAt ??= at
  if (draft.state === 'prepared') draft.state = 'running'
}

/** A pause lasts until the next other state. The time between an ending and reopening is kept like a pause. */
function setState(draft: SessionDraft, state: SessionState, at: number): void {
  const still = draft.pausedSince ?? draft.endedAt
  if (state === 'paused') {
    draft.pausedSince = still ?? at
    draft.endedAt = null
  } else if (endings.has(state)) {
    if (draft.pausedSince !== null) draft.stills.push({ from: draft.pausedSince, to: at })
    draft.pausedSince = null
    draft.endedAt ??= at
  } else {
    if (still !== null) draft.stills.push({ from: still, to: at })
    draft.pausedSince = null
    draft.endedAt = null
    draft.startedAt ??= at
  }
  draft.state = state
}

/** What the coachee reported, signed in, is never replaced by a report of somebody else, whatever their clocks say. */
function report(draft: SessionDraft, event: Reporting, part: ReportPart, values: Partial<TensionView>): void {
  const { tensionId, at, by } = event
  const known = draft.tensions.get(tensionId) ?? noReport(tensionId, at)
  const isOwn = by === 'coachee'
  if (!isOwn && known.own.includes(part)) return
  const own = isOwn && !known.own.includes(part) ? [...known.own, part] : known.own
  draft.tensions.set(tensionId, { ...known, ...values, own, at })
}
type Reporting = Pick<SessionEvent, 'at' | 'by'> & { readonly tensionId: string }

/** `event`: one that was not undone. A revision of something unknown does nothing. Invariants I5 and I12. */
export function applyFact(draft: SessionDraft, event: SessionEvent): void {
  const { at } = event
  switch (event.kind) {
    case 'moment':
      begin(draft, at)
      if (!isObstacleInCore(event.moment))
        draft.moments.push({ ...event.moment, id: event.id, at, ...(event.clockAt === undefined ? {} : { clockAt: event.clockAt }) })
      break
    case 'moment-revised': {
      const index = draft.moments.findLastIndex((moment) => moment.id === event.momentId)
      if (index >= 0) draft.moments[index] = reviseMoment(draft.moments[index] as Moment, event.change)
      break
    }
    case 'step-entered':
      begin(draft, at)
      draft.step = event.step
      draft.stepsVisited.push({ step: event.step, at })
      break
    case 'state-set':
      setState(draft, event.state, at)
      break
    case 'finding-picked-up':
      if (!draft.findings.has(event.findingId)) {
        draft.findings.set(event.findingId, { findingId: event.findingId, momentId: event.momentId, body: completeBody(event.body), at })
      }
      break
    case 'finding-revised': {
      const known = draft.findings.get(event.findingId)
      if (known?.body.kind === event.body.kind) draft.findings.set(event.findingId, { ...known, body: completeBody(event.body) })
      break
    }
    case 'tension-rated':
      report(draft, event, event.when, { [event.when]: event.rating })
      break
    case 'tension-noted':
      report(draft, event, 'words', { bodyNote: event.body, words: event.words })
      break
    case 'tension-held':
      report(draft, event, 'held', { held: event.held })
      break
    case 'shift-answered':
      report(draft, event, 'answer', { answer: event.answer, answeredAt: at })
      break
    case 'invitation-waved':
      draft.waved.push({ rule: event.rule, wording: event.wording, at })
      break
    case 'invitation-used':
      draft.used.push({ rule: event.rule, wording: event.wording, at })
      break
    case 'quiet-set':
      draft.quiet = event.quiet
      break
    case 'taken-back':
      break
  }
}
