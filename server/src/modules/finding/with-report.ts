// A finding as it was picked up in a session, in the form in which it is stored. Pure.
import type { FindingBody } from '#method/finding/finding.ts'
import { withFittingKey } from '#method/quality/lexicon-key.ts'
import type { SessionView } from '#method/session/session-view.ts'

/** Adds to a tension field what was reported during the session. The key of a quality stays only beside its own word. */
export function withReport(findingId: string, body: FindingBody, view: Pick<SessionView, 'tensions'>): FindingBody {
  const report = view.tensions.get(findingId)
  if (body.kind !== 'tension' || report === undefined) return withFittingKey(body)
  return {
    ...body,
    before: report.before ?? body.before,
    after: report.after ?? body.after,
    shift: report.answer ?? body.shift,
    words: report.words === '' ? body.words : report.words,
    bodyNote: report.bodyNote === '' ? body.bodyNote : report.bodyNote,
  }
}
