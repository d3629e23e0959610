// The report of a tension field in the session that it was made in, as a coach gets it when the owner left parts of the field out.
import type { ReportPart, SessionView, TensionView } from '#method/session/session-view.ts'

/** Per field of the finding, the part of the report that says the same. */
const partOf: { readonly [field: string]: ReportPart } = { before: 'before', after: 'after', words: 'words', shift: 'answer' }

/** Without the parts that were left out, whoever recorded them: otherwise the session fills in what the owner left out. */
export function reportForCoach(report: TensionView, leftOut: readonly string[]): TensionView {
  const isOut = (field: string) => leftOut.includes(field)
  const out = leftOut.map((field) => partOf[field])
  return {
    ...report,
    ...(isOut('before') && { before: null }),
    ...(isOut('after') && { after: null }),
    ...(isOut('words') && { words: '' }),
    ...(isOut('bodyNote') && { bodyNote: '' }),
    ...(isOut('shift') && { answer: null, answeredAt: null }),
    own: report.own.filter((part) => !out.includes(part)),
  }
}

/** The same view of the session, with that report of this field. */
export function viewForCoach<V extends Pick<SessionView, 'tensions'>>(view: V, tensionId: string, leftOut: readonly string[]): V {
  const report = view.tensions.get(tensionId)
  if (report === undefined || leftOut.length === 0) return view
  return { ...view, tensions: new Map(view.tensions).set(tensionId, reportForCoach(report, leftOut)) }
}
