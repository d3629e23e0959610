// What every beat of a demo story needs: the result of a use case that was not refused, and request facts.
import { isRefusal, type Refusal } from '../../http/refusal.ts'

/** The rate limits of this address are cleared after seeding. */
export const seedFacts = { address: 'demo', userAgent: '', setSignInCookie: () => {}, clearSignInCookie: () => {} }

/** The result of a use case. Throws with the place in the story when it was refused. */
export function expected<T>(result: T | Refusal<unknown>, where: string): T {
  if (isRefusal(result)) throw new Error(`the demo story was refused at ${where}: ${result.code}`)
  return result
}
