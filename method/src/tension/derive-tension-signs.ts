// Which states a tension field was in during one session, with the moments that show it. The states are no stages: none has to be reached.
import type { Moment } from '#method/moment/moment.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { feltBy, heldBy, type TensionState } from '#method/tension/derive-tension.ts'

/** `moments`: those that show the state, in order of time; empty when only a person's word shows it (seen without a moment, moved). */
export type TensionSign = { readonly state: TensionState; readonly at: number; readonly moments: readonly Moment[] }
type Read = Pick<SessionView, 'events' | 'moments' | 'findings' | 'tensions'>
type Opening = { readonly tensionId: string; readonly at: number }

/** Each time a field was picked up or reported on, in order. What was undone is not in `findings` or `tensions`. */
function openingsOf({ events, findings, tensions }: Read): readonly Opening[] {
  return events.flatMap((event): readonly Opening[] => {
    if (event.kind === 'finding-picked-up' && findings.get(event.findingId)?.body.kind === 'tension')
      return [{ tensionId: event.findingId, at: event.at }]
    return 'tensionId' in event && tensions.has(event.tensionId) ? [{ tensionId: event.tensionId, at: event.at }] : []
  })
}

/**
 * The moments that count for one tension field. A moment does not say which field it belongs to, and people work on one field at a time; so
 * this rule is our own choice.
 * The only field of this session: all moments. One of several: those before any field was opened, and those while this field was the last
 * one opened or reported on. A field of an earlier session: only moments after it was opened in this session.
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
 * Empty when the field was not part of this session. seen: it was opened or reported on. felt: the first felt or wanted moment of each
 * pole. held: the two moments that held both poles. moved: the coachee answered "shift"; nothing else counts.
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
