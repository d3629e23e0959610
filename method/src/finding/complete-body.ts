// A body with every field it should have, from one that was sent or stored without some.
import { blankOf } from '#method/finding/field.ts'
import type { Body, FindingBody, FindingKind, SentBody } from '#method/finding/finding.ts'
import { fieldsOf } from '#method/finding/kinds.ts'

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

/** The same for a finding that this device kept, perhaps by an older app. */
export function completeFinding<F extends { readonly body: FindingBody }>(finding: F): F {
  return { ...finding, body: completeBody(finding.body) }
}
