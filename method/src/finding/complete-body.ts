// A body with every field it should have, from one that was sent or stored without some.
import { blankOf } from '#method/finding/field.ts'
import type { Body, FindingBody, FindingKind, SentBody } from '#method/finding/finding.ts'
import { fieldsOf, kinds } from '#method/finding/kinds.ts'

/**
 * Missing fields get their blank value: no text, null, false, no parts. Optional fields stay absent. Also the way to make a new
 * body: say only what there is to say.
 */
export function completeBody<const K extends FindingKind>(sent: SentBody<K> & { readonly kind: K }): Body<K> {
  const said: { readonly [field: string]: unknown } = sent
  const blanks = Object.entries(fieldsOf(sent.kind))
    .filter(([name, field]) => said[name] === undefined && !field.optional)
    .map(([name, field]) => [name, blankOf(field)])
  // A field without a blank value cannot be missing in a SentBody.
  return { ...sent, ...Object.fromEntries(blanks) } as unknown as Body<K>
}

/**
 * The same for findings that this device kept, perhaps with an earlier version of the app. Kinds that do not exist any more are left
 * out: prompt settings were findings once.
 */
export function completeFindings<F extends { readonly body: FindingBody }>(findings: readonly F[]): F[] {
  return findings.filter(({ body }) => Object.hasOwn(kinds, body.kind)).map((finding) => ({ ...finding, body: completeBody(finding.body) }))
}
