// A finding as the review shows it: in a tension field the answer that counts in this session, and who said what only the coachee can say.
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { viewForCoach } from '#method/sharing/report-for-coach.ts'
import { type FieldFinding, shiftOf, standingIn } from '#method/shift/derive-shift.ts'
import type { ShownStanding } from '../../../findings/body/FindingBody.tsx'
import type { Voice } from '../../../findings/labels/use-labels.ts'
import type { Sighting } from '../../../findings/reading/use-trajectory.ts'

/** `view`: the session, without an answer that may have been left out of the share. */
type Shown = {
  readonly body: FindingBody
  readonly standing: ShownStanding
  readonly field: FieldFinding | null
  readonly view: SessionView
}
type Read = {
  readonly view: SessionView
  readonly alone: boolean
  readonly space: { readonly reader: Voice }
  readonly sightings: readonly Pick<Sighting, 'findingId' | 'sessionId' | 'shift'>[]
}

/** For a coach: the answer in this field was not given, or was left out of the share. A coach does not get which of the two. */
export function mayLackAnswer({ state, body }: Pick<Finding, 'state' | 'body'>): boolean {
  return state === 'accepted' && body.kind === 'tension' && body.shift === null
}

/**
 * `finding`: what this session made of it; absent: nothing yet, or a finding of another session. `alone`: everything is the owner's word.
 * For a coach, the server says in `sightings` which answer counts when the field has none. Without that answer the coach reads what was
 * recorded in the room, and nothing that the coachee answered.
 */
export function shownFinding(
  id: string,
  body: FindingBody,
  finding: Finding | undefined,
  { view, alone, space: { reader }, sightings }: Read,
): Shown {
  const standing = alone ? 'confirmed' : standingIn(finding?.state ?? 'noted')
  if (body.kind !== 'tension') return { body, standing, field: null, view }
  const field = finding?.body.kind === 'tension' ? { state: finding.state, shift: finding.body.shift, updatedAt: finding.updatedAt } : null
  const shift = shiftOf(view.tensions.get(id) ?? null, field)
  const given = sightings.find((one) => one.findingId === id && one.sessionId === finding?.sessionId)?.shift ?? null
  if (reader.as === 'coach' && finding !== undefined && mayLackAnswer(finding) && given === null) {
    const noted = shift?.standing === 'reported' ? shift.answer : null
    return { body: { ...body, shift: noted }, standing: 'noted', field, view: viewForCoach(view, id, ['shift']) }
  }
  return { body: { ...body, shift: shift?.answer ?? null }, standing: shift?.standing ?? standing, field, view }
}
