// A challenge: a step that was started and must be completed once, within ten minutes (second factor, passkey, authenticator app).
// Every change is one conditional update, so that concurrent requests cannot both succeed.
import type { ChallengeRow } from '../../../database/tables.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { countChallengeAttempt, insertChallenge, setChallengesUsed, setChallengeUsed } from './sign-in.repository.ts'

export type ChallengeKind = 'second-factor' | 'passkey-sign-in' | 'passkey-add' | 'totp-start'
const lifetime = 10 * 60_000
const mostAttempts = 5

type NewChallenge = { readonly kind: ChallengeKind; readonly personId: string | null; readonly data: string; readonly id?: string }

/** `personId` null: not yet known who it is (signing in with a passkey). Gives the id. */
export async function createChallenge(challenge: NewChallenge, { database, clock, makeId }: Dependencies): Promise<string> {
  const { kind, personId, data, id = makeId() } = challenge
  await insertChallenge(database, { id, person_id: personId, kind, data, expires_at: clock() + lifetime, attempts: 0, used_at: null })
  return id
}

type Asked = { readonly kind: ChallengeKind; readonly id: string }

/** For answers that may be mistyped: counts the attempt before anything is compared. Null after the fifth attempt. */
export async function tryChallenge(asked: Asked, { database, clock }: Dependencies): Promise<ChallengeRow | null> {
  return (await countChallengeAttempt(database, { ...asked, now: clock(), most: mostAttempts })) ?? null
}

/** Uses the challenge up. Null when it is unknown, used, expired or of another person. */
export async function takeChallenge(
  asked: Asked & { readonly personId: string | null },
  { database, clock }: Dependencies,
): Promise<ChallengeRow | null> {
  return (await setChallengeUsed(database, { ...asked, now: clock() })) ?? null
}

export async function endChallenges(personId: string, { database, clock }: Dependencies): Promise<void> {
  await setChallengesUsed(database, personId, clock())
}
