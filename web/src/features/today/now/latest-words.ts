// The latest words somebody made their own in a session, for the first line of their day. Pure.
import type { Finding, FindingBody } from '#method/finding/finding.ts'

/** Only words of strength stand alone: an obstacle is never shown without its potential (I3). */
function wordsOf(body: FindingBody): string {
  switch (body.kind) {
    case 'tension':
    case 'ideal':
      return body.words
    case 'quality':
      return body.word
    case 'success':
      return body.longing
    case 'anchor':
      return body.cue
    default:
      return ''
  }
}

export type LatestWords = { readonly text: string; readonly at: number; readonly trajectoryId: string; readonly sessionId: string }

/** Null when nothing was accepted yet out of a session. */
export function latestWords(findings: readonly Finding[]): LatestWords | null {
  let latest: (LatestWords & { readonly said: number }) | null = null
  for (const { state, sessionId, trajectoryId, body, createdAt, updatedAt } of findings) {
    const text = wordsOf(body).trim()
    if (state !== 'accepted' || sessionId === null || trajectoryId === null || text === '') continue
    if (latest === null || updatedAt > latest.said) latest = { text, at: createdAt, said: updatedAt, trajectoryId, sessionId }
  }
  return latest
}
