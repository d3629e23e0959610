// Which states a tension field was in during one session, with the moments that show it. The states are no stages: none has to be reached.
import type { Moment } from '#method/moment/moment.ts'
import { effectiveEvents } from '#method/session/effective-events.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { type FieldFinding, shiftOf } from '#method/shift/derive-shift.ts'
import { feltBy, type TensionState } from '#method/tension/derive-tension.ts'

/** `moments`: those that show the state, in order of time; empty when a person's word shows it (seen without a moment, held, moved). */
export type TensionSign = { readonly state: TensionState; readonly at: number; readonly moments: readonly Moment[] }
type Read = Pick<SessionView, 'events' | 'moments' | 'findings' | 'tensions'>

/** The events about this field that were not undone, in order: it was picked up, its poles changed, or something was reported in it. */
function eventsOf({ events, findings }: Read, tensionId: string): readonly SessionEvent[] {
  return effectiveEvents(events).filter((event) =>
    'findingId' in event
      ? event.findingId === tensionId && findings.get(tensionId)?.body.kind === 'tension'
      : 'tensionId' in event && event.tensionId === tensionId,
  )
}

/**
 * The moments that count for one tension field: those until the last event about this field. A field of an earlier session: from the first
 * event about it in this session. Other fields change nothing. A moment does not say which field it belongs to, so this rule is our own
 * choice: it leaves out a moment rather than giving it to the wrong field.
 */
export function momentsOfTension(view: Read, tensionId: string): readonly Moment[] {
  const own = eventsOf(view, tensionId)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return []
  const from = view.findings.has(tensionId) ? Number.NEGATIVE_INFINITY : first.at
  return view.moments.filter((moment) => moment.at >= from && moment.at <= last.at)
}

/**
 * Empty when the field was not part of this session. seen: it was opened or reported on. felt: the first felt or wanted moment of each
 * pole. held: a person said so. moved: the coachee confirmed a shift; an answer that was reported in the room is no sign.
 * `finding`: the field as a finding, in the session that it was made in; null: none, or another session.
 */
export function deriveTensionSigns(view: Read, tensionId: string, finding: FieldFinding | null = null): readonly TensionSign[] {
  const own = eventsOf(view, tensionId)
  const [opened] = own
  if (opened === undefined) return []
  const from = view.moments.find((moment) => moment.id === view.findings.get(tensionId)?.momentId)
  const signs: TensionSign[] = [{ state: 'seen', at: opened.at, moments: from ? [from] : [] }]
  const felt = feltBy(momentsOfTension(view, tensionId))
  if (felt) signs.push({ state: 'felt', at: felt[1].at, moments: felt })
  const report = view.tensions.get(tensionId) ?? null
  const heldAt = own.findLast((event) => event.kind === 'tension-held' && event.held)?.at
  if (report?.held === true) signs.push({ state: 'held', at: heldAt ?? report.at, moments: [] })
  const shift = shiftOf(report, finding)
  if (shift?.answer === 'shift' && shift.standing === 'confirmed') signs.push({ state: 'moved', at: shift.at, moments: [] })
  return signs
}
