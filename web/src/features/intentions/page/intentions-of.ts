// Intentions with what came of them: those without a look back first, nearest date first. Pure.
import type { Finding, FindingBody } from '#method/finding/finding.ts'

type Body<K extends FindingBody['kind']> = Extract<FindingBody, { kind: K }>
export type Intention<F> = {
  readonly finding: F
  readonly body: Body<'intention'>
  /** Oldest first. */
  readonly observations: readonly { readonly finding: F; readonly body: Body<'observation'> }[]
}

export function intentionsOf<F extends Finding>(
  findings: readonly F[],
): { readonly open: readonly Intention<F>[]; readonly lookedBack: readonly Intention<F>[] } {
  const standing = findings.filter((finding) => finding.state !== 'refused' && finding.state !== 'withdrawn')
  const all = standing.flatMap((finding): Intention<F>[] => {
    if (finding.body.kind !== 'intention') return []
    const observations = standing.flatMap((one) =>
      one.body.kind === 'observation' && one.body.intentionId === finding.id ? [{ finding: one, body: one.body }] : [],
    )
    return [{ finding, body: finding.body, observations }]
  })
  const far = '9999'
  return {
    open: all
      .filter((one) => one.observations.length === 0)
      .sort((a, b) => ((a.body.lookBackOn ?? far) < (b.body.lookBackOn ?? far) ? -1 : 1)),
    lookedBack: all
      .filter((one) => one.observations.length > 0)
      .sort((a, b) => (b.observations.at(-1)?.finding.createdAt ?? 0) - (a.observations.at(-1)?.finding.createdAt ?? 0)),
  }
}
