// Which intentions are still to come and which were looked back on. Pure; no judgement of either.
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { acceptedOf } from '../labels/finding-words.ts'

type Of<K extends FindingBody['kind']> = Finding & { readonly body: Extract<FindingBody, { kind: K }> }
export type Intention = { readonly finding: Of<'intention'> /** Newest first. */; readonly looks: readonly Of<'observation'>[] }

/** Open: nobody looked back yet. Those with the nearest day of looking back come first, then the newest. */
export function sortIntentions(findings: readonly Finding[]): { readonly open: readonly Intention[]; readonly past: readonly Intention[] } {
  const observations = acceptedOf(findings, 'observation')
  const all = acceptedOf(findings, 'intention').map((finding) => ({
    finding,
    looks: observations.filter(({ body }) => body.intentionId === finding.id),
  }))
  const open = all.filter(({ looks }) => looks.length === 0)
  return {
    open: open.sort((a, b) => (a.finding.body.lookBackOn ?? '9').localeCompare(b.finding.body.lookBackOn ?? '9')),
    past: all.filter(({ looks }) => looks.length > 0),
  }
}

/** The day of looking back has come. `today` as 2026-11-22. */
export function isDue(intention: Intention, today: string): boolean {
  return intention.looks.length === 0 && intention.finding.body.lookBackOn !== null && intention.finding.body.lookBackOn <= today
}
