// What every beat of a demo story needs: an answer that is no refusal, and a place that nobody signs in from.
import { isRefusal, type Refusal } from '../../http/refusal.ts'

/** Its attempts are forgotten after seeding. */
export const seedFacts = { address: 'demo', userAgent: '', setSignInCookie: () => {}, clearSignInCookie: () => {} }

/** What came out of a use case, or an error that names the beat where the story went wrong. */
export function expected<T>(result: T | Refusal<unknown>, where: string): T {
  if (isRefusal(result)) throw new Error(`the demo story was refused at ${where}: ${result.code}`)
  return result
}
