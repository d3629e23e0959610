// Adds what was reported during a session to the body of a tension field. Pure.
import type { FindingBody } from '#method/finding/finding.ts'
import type { SessionView } from '#method/session/session-view.ts'

/** Other kinds, and tension fields without a report, are returned unchanged. */
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
