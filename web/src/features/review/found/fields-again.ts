// Tension fields of earlier sessions that this session reported on, with that report. The accepted fields do not change. Pure.
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { stands } from '#method/finding/stands.ts'
import type { SessionView } from '#method/session/session-view.ts'

type Tension = Extract<FindingBody, { kind: 'tension' }>
export type FieldAgain = { readonly finding: Finding; readonly body: Tension }

export function fieldsAgain(all: readonly Finding[], sessionId: string, view: Pick<SessionView, 'tensions'>): readonly FieldAgain[] {
  return all.flatMap((finding): readonly FieldAgain[] => {
    const { body } = finding
    const report = view.tensions.get(finding.id)
    if (body.kind !== 'tension' || report === undefined || finding.sessionId === sessionId || !stands(finding)) return []
    const { before, after, words, bodyNote, answer } = report
    return [{ finding, body: { ...body, before, after, words, bodyNote, shift: answer } }]
  })
}
