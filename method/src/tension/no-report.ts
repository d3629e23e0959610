// A tension field in which nothing was reported yet.
import type { TensionView } from '#method/session/session-view.ts'

export function noReport(tensionId: string, at: number): TensionView {
  return {
    tensionId,
    before: null,
    after: null,
    bodyNote: '',
    words: '',
    answer: null,
    answeredAt: null,
    held: null,
    own: [],
    at,
  }
}
