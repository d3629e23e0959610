// What passkeys are bound to: our host name and origin. And how a person is named in them.
import type { Dependencies } from '../../../dependencies.ts'

export const algorithms = [-8, -7, -257] // EdDSA, ES256, RS256

/** A passkey needs a host name: on a bare IP address browsers refuse them. */
export function relyingParty({ origin }: Dependencies): { readonly id: string; readonly origin: string } {
  const url = new URL(origin)
  return { id: url.hostname, origin: url.origin }
}

/** The user handle: the 16 bytes of the person's id. It says nothing and stays the same. */
export function userHandle(personId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'))
}
