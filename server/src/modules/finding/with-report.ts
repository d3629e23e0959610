// The wording of a tension field with what was reported in it. Pure.
import type { FindingBody } from '#method/finding/finding.ts'
import type { SessionView } from '#method/session/session-view.ts'

/** What the coachee reported in a tension field during the session goes into its finding. */
export function withReport(findingId: string, body: FindingBody, view: Pick<SessionView, 'tensions'>): FindingBody {
  const report = view.tensions.get(findingId)
  if (body.kind !== 'tension' || report === undefined) return body
  return {
    ...body,
    before: report.before ?? body.before,
    after: report.after ?? body.after,
    shift: report.answer ?? body.shift,
    words: report.words === '' ? body.words : report.words,
    bodyNote: report.bodyNote === '' ? body.bodyNote : report.bodyNote,
  }
}
