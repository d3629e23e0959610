// What a witness reads and sends, with the link alone. Unknown, used, withdrawn and expired links get the same answer.
import type { Locale } from '#method/locale/locale.ts'
import { checkSighting, deriveAskState, type Sighting } from '#method/witness/witness.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { WitnessAskRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts } from '../../http/caller.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { addressGroup } from '../../rate-limit/address-group.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { hashToken } from '../../vault/token.ts'
import { getProfile, ownerOfSpace } from '../person/profile.usecases.ts'
import { firstNameOf, forgetAddress, openAsk, timesOf } from './ask.usecases.ts'
import { addReceived, openReceived } from './received.usecases.ts'
import { findAskByHash, lockAsk, receivedByOrigin } from './witness.repository.ts'

type Held = { readonly token: string; readonly facts: RequestFacts }
const gone = refuse(404, 'witness.gone')

export type AskView = {
  readonly askerName: string
  readonly forName: string
  readonly behaviour: string
  readonly locale: Locale
  readonly until: number
}

export async function lookAtAsk({ token, facts }: Held, dependencies: Dependencies): Promise<AskView | Refusal> {
  const limited = await countAttempts([[limits.witnessLook, addressGroup(facts.address)]], dependencies)
  if (limited) return limited
  const row = await findAskByHash(dependencies.database, hashToken(token))
  if (row === undefined || deriveAskState(timesOf(row), dependencies.clock()) !== 'open') return gone
  const { body } = await openAsk(row, dependencies)
  const askerId = await ownerOfSpace(row.space_id, dependencies)
  const { locale } = await getProfile(askerId, dependencies)
  const { forName, behaviour } = body
  return { askerName: await firstNameOf(askerId, dependencies), forName, behaviour, locale, until: row.expires_at }
}

/** `id`: made on the device as idempotency key, so that an answer can be sent again when the response was lost. */
type Reply = Held & Sighting & { readonly id: string }

export async function replyAsWitness(
  { token, facts, id, ...sighting }: Reply,
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const limited = await countAttempts([[limits.witnessReply, addressGroup(facts.address)]], dependencies)
  if (limited) return limited
  const found = await findAskByHash(dependencies.database, hashToken(token))
  if (found === undefined) return gone
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockAsk(database, found.space_id, found.id)
    if (row === undefined) return gone
    const state = deriveAskState(timesOf(row), within.clock())
    if (state === 'answered' && (await isSaidAgain(row, id, within))) return { ok: true }
    if (state !== 'open') return gone
    const refusal = checkSighting('witness', sighting)
    if (refusal !== null) return refuse(422, refusal)
    const ask = await openAsk(row, within)
    const body = { ...sighting, behaviour: ask.body.behaviour, replyId: id }
    await addReceived({ spaceId: row.space_id, source: 'witness', originId: row.id, body }, within)
    await forgetAddress({ ...ask, row: { ...row, answered_at: within.clock() } }, within)
    return { ok: true }
  })
}

async function isSaidAgain(row: WitnessAskRow, replyId: string, dependencies: Dependencies): Promise<boolean> {
  const known = await receivedByOrigin(dependencies.database, row.space_id, row.id)
  return known !== undefined && (await openReceived(known, dependencies)).body.replyId === replyId
}
