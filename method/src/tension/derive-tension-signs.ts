// Where a tension field has been in one session, with what showed it. A record of where it was, never a stage to reach.
import type { Moment } from '#method/moment/moment.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { feltBy, heldBy, type TensionState } from '#method/tension/derive-tension.ts'

/** `moments`: those that show it, in order of time; empty when only somebody's word shows it (seen without a moment, moved). */
export type TensionSign = { readonly state: TensionState; readonly at: number; readonly moments: readonly Moment[] }
type Read = Pick<SessionView, 'events' | 'moments' | 'findings' | 'tensions'>
type Opening = { readonly tensionId: string; readonly at: number }

/** Each time a field was opened or reported on, in order; what was taken back is not in `findings` or `tensions`. */
function openingsOf({ events, findings, tensions }: Read): readonly Opening[] {
  return events.flatMap((event): readonly Opening[] => {
    if (event.kind === 'finding-picked-up' && findings.get(event.findingId)?.body.kind === 'tension')
      return [{ tensionId: event.findingId, at: event.at }]
    return 'tensionId' in event && tensions.has(event.tensionId) ? [{ tensionId: event.tensionId, at: event.at }] : []
  })
}

/**
 * Meaning: the moments that may speak for one tension field.
 * Rule: a field of this session, and the only one: all. With more: those from before any was opened, and those while this was
 * the last one that was opened or reported on. A field of before: only from when it was opened here, since nothing said earlier
 * was about it. A moment does not say which field it belongs to; people work at one field at a time.
 * Source: readings we chose [D].
 * @example momentsOfTension(viewWithOneField, 't').length === viewWithOneField.moments.length // true
 */
export function momentsOfTension(view: Read, tensionId: string): readonly Moment[] {
  const openings = openingsOf(view)
  const isOfNow = view.findings.has(tensionId)
  if (isOfNow && new Set(openings.map((opening) => opening.tensionId)).size <= 1) return view.moments
  return view.moments.filter((moment) => {
    const last = openings.findLast((opening) => opening.at <= moment.at)
    return last === undefined ? isOfNow : last.tensionId === tensionId
  })
}

/**
 * Meaning: where this field was in this session, and what showed it; empty when it was not there.
 * Rule: seen = it was opened or reported on; felt = the first felt or wanted moment of each pole; held = the two moments that
 * held both; moved = the coachee's own answer "shift", nothing else. "No shift" is no sign of less.
 * Source: section 2.3; S49, S50, S62, M13.
 * @example deriveTensionSigns(view, 't').map((sign) => sign.state) // ['seen', 'felt', 'held']
 */
export function deriveTensionSigns(view: Read, tensionId: string): readonly TensionSign[] {
  const opened = openingsOf(view).find((opening) => opening.tensionId === tensionId)
  if (opened === undefined) return []
  const moments = momentsOfTension(view, tensionId)
  const from = view.moments.find((moment) => moment.id === view.findings.get(tensionId)?.momentId)
  const signs: TensionSign[] = [{ state: 'seen', at: opened.at, moments: from ? [from] : [] }]
  const felt = feltBy(moments)
  if (felt) signs.push({ state: 'felt', at: felt[1].at, moments: felt })
  const held = heldBy(moments)
  if (held) signs.push({ state: 'held', at: held[1].at, moments: held })
  const report = view.tensions.get(tensionId)
  if (report?.answer === 'shift') signs.push({ state: 'moved', at: report.at, moments: [] })
  return signs
}
