// Completes a body that was sent or stored without some of its fields.
import { blankOf } from '#method/finding/field.ts'
import type { Body, FindingBody, FindingKind, SentBody } from '#method/finding/finding.ts'
import { fieldsOf, kinds } from '#method/finding/kinds.ts'

/**
 * Missing fields get their blank value: no text, null, false, no parts. Use it to make a new body too:
 * pass only the fields that have a value.
 */
export function completeBody<const K extends FindingKind>(sent: SentBody<K> & { readonly kind: K }): Body<K> {
  const said: { readonly [field: string]: unknown } = sent
  const blanks = Object.entries(fieldsOf(sent.kind))
    .filter(([name]) => said[name] === undefined)
    .map(([name, field]) => [name, blankOf(field)])
  // A field without a blank value cannot be missing in a SentBody.
  return { ...sent, ...Object.fromEntries(blanks) } as unknown as Body<K>
}

/**
 * The same for findings stored on this device, perhaps by an earlier version of the app. Findings of kinds that no longer exist are
 * dropped: prompt settings were findings once.
 */
export function completeFindings<F extends { readonly body: FindingBody }>(findings: readonly F[]): F[] {
  return findings.filter(({ body }) => Object.hasOwn(kinds, body.kind)).map((finding) => ({ ...finding, body: completeBody(finding.body) }))
}
