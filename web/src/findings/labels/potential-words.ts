// The potential somebody's obstacle stands beside, in own words.
import type { Finding } from '#method/finding/finding.ts'

/** The words of an ideal or a quality; null for anything else, or what no longer stands. */
export function potentialWords(id: string | null, findings: readonly Finding[]): string | null {
  const found = findings.find((finding) => finding.id === id)
  if (!found || found.state === 'refused' || found.state === 'withdrawn') return null
  if (found.body.kind === 'ideal') return found.body.words
  return found.body.kind === 'quality' ? found.body.word : null
}
