// What passkeys are bound to (the host name and origin of this installation), and the user handle of a person.
import type { Dependencies } from '../../../dependencies.ts'

export const algorithms = [-8, -7, -257] // EdDSA, ES256, RS256

/** Passkeys need a host name: browsers refuse them on a bare IP address. */
export function relyingParty({ origin }: Pick<Dependencies, 'origin'>): { readonly id: string; readonly origin: string } {
  const url = new URL(origin)
  return { id: url.hostname, origin: url.origin }
}

/** The 16 bytes of the person's id: it never changes and holds nothing personal. */
export function userHandle(personId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'))
}
