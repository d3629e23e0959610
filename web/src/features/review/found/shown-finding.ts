// A finding as the review shows it: in a tension field the answer that counts in this session, and who said what only the coachee can say.
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { type FieldFinding, type ShiftStanding, shiftOf, standingIn } from '#method/shift/derive-shift.ts'

type Shown = { readonly body: FindingBody; readonly standing: ShiftStanding; readonly field: FieldFinding | null }

/** `finding`: what this session made of it; absent: nothing yet, or a finding of another session. `alone`: everything is the owner's word. */
export function shownFinding(
  id: string,
  body: FindingBody,
  finding: Finding | undefined,
  { view, alone }: { readonly view: Pick<SessionView, 'tensions'>; readonly alone: boolean },
): Shown {
  const standing = alone ? 'confirmed' : standingIn(finding?.state ?? 'noted')
  if (body.kind !== 'tension') return { body, standing, field: null }
  const field = finding?.body.kind === 'tension' ? { state: finding.state, shift: finding.body.shift, updatedAt: finding.updatedAt } : null
  const shift = shiftOf(view.tensions.get(id) ?? null, field)
  return { body: { ...body, shift: shift?.answer ?? null }, standing: shift?.standing ?? standing, field }
}
