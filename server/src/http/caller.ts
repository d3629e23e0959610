// What a handler may know about the caller, besides the content of the request.
import type { Actor } from '#method/access/actor.ts'

/** A person, and the sign-in (one browser) that this request belongs to. */
export type SignedIn = { readonly actor: Actor; readonly signInId: string }

/** For the rate limits and the sign-in cookie only. */
export type RequestFacts = {
  readonly address: string
  readonly userAgent: string
  readonly setSignInCookie: (token: string, expiresAt: number) => void
  readonly clearSignInCookie: () => void
}
