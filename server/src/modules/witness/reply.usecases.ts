// What a witness sees and sends, by the link alone. Whatever is wrong with a link, the answer is the same: it does not work (any more).
import type { Locale } from '#method/locale/locale.ts'
import { checkSighting, deriveAskState, type Sighting } from '#method/witness/witness.ts'
import type { WitnessAskRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts } from '../../http/mount.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { addressGroup, countAttempts, getProfile, hashToken } from '../person/person.usecases.ts'
import { firstNameOf, forgetAddress, openAsk, timesOf } from './ask.usecases.ts'
import { addReceived, openReceived } from './received.usecases.ts'
import { findAskByHash, lockAsk, receivedByOrigin } from './witness.repository.ts'
import { witnessLimits } from './witness-limits.ts'

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
  const limited = await countAttempts(dependencies, [[witnessLimits.look, addressGroup(facts.address)]])
  if (limited) return limited
  const row = await findAskByHash(dependencies.database, hashToken(token))
  if (row === undefined || deriveAskState(timesOf(row), dependencies.clock()) !== 'open') return gone
  const { body } = await openAsk(row, dependencies)
  const askerId = await ownerOf(row.space_id, dependencies)
  const { locale } = await getProfile(dependencies, askerId)
  const { forName, behaviour } = body
  return { askerName: await firstNameOf(dependencies, askerId), forName, behaviour, locale, until: row.expires_at }
}

async function ownerOf(spaceId: string, { database }: Dependencies): Promise<string> {
  return (await database.selectFrom('space').select('owner_id').where('id', '=', spaceId).executeTakeFirstOrThrow()).owner_id
}

/** `id`: made on the device, so that an answer of which the acknowledgement was lost can be sent again. */
type Reply = Held & Sighting & { readonly id: string }

export async function replyAsWitness(
  { token, facts, id, ...sighting }: Reply,
  dependencies: Dependencies,
): Promise<{ ok: true } | Refusal> {
  const limited = await countAttempts(dependencies, [[witnessLimits.reply, addressGroup(facts.address)]])
  if (limited) return limited
  const found = await findAskByHash(dependencies.database, hashToken(token))
  if (found === undefined) return gone
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
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
