// Giving somebody a quality with the moment it was seen: to one's own coach inside the app, or to anybody by a link.
// The giver sees whether the link still works, and nothing of what the other did with it.
import { canGiveToCoach } from '#method/access/witness.access.ts'
import type { Locale } from '#method/locale/locale.ts'
import { checkSighting, linkLasts, type Sighting } from '#method/witness/witness.ts'
import type { Actor } from '../../actor.ts'
import type { GiftRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts } from '../../http/mount.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { addressGroup, countAttempts, getProfile, hashToken } from '../person/person.usecases.ts'
import { isCoachThere } from '../trajectory/access.usecases.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { firstNameOf } from './ask.usecases.ts'
import { addReceived, type OpenReceived, openReceived } from './received.usecases.ts'
import { closeGift, findGiftByHash, giftsOfSpace, insertGift, lockGift, receivedByOrigin } from './witness.repository.ts'
import { witnessLimits } from './witness-limits.ts'

export type GiftBody = Omit<Sighting, 'fromName'> & { readonly forName: string }
export type OpenGift = { readonly row: GiftRow; readonly body: GiftBody }

export const giftSealedAs = (giftId: string) => `gift/${giftId}`
const gone = refuse(404, 'gift.gone')

export async function openGift(row: GiftRow, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenGift> {
  return { row, body: await vault.open<GiftBody>(row.space_id, giftSealedAs(row.id), row.body) }
}

export function isOpen(row: GiftRow, now: number): boolean {
  return row.token_hash !== null && row.closed_at === null && row.expires_at !== null && now < row.expires_at
}

/** What one gave lies in one's own space. */
export async function listGifts({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenGift[]> {
  const rows = await giftsOfSpace(dependencies.database, actor.ownSpaceId)
  return Promise.all(rows.map((row) => openGift(row, dependencies)))
}

type Giving = { readonly actor: Actor; readonly trajectoryId: string | null } & GiftBody
export type MadeGift = { readonly gift: OpenGift; readonly link: string | null }

export async function giveQuality({ actor, trajectoryId, ...body }: Giving, dependencies: Dependencies): Promise<MadeGift | Refusal> {
  const refusal = checkSighting('gift', { ...body, fromName: '' })
  if (refusal !== null) return refuse(422, refusal)
  const limited = await countAttempts(dependencies, [[witnessLimits.make, actor.personId]])
  if (limited) return limited
  return trajectoryId === null ? giveByLink(actor, body, dependencies) : giveToCoach(actor, trajectoryId, body, dependencies)
}

async function keepGift(
  actor: Actor,
  body: GiftBody,
  how: Pick<GiftRow, 'token_hash' | 'expires_at'>,
  dependencies: Dependencies,
): Promise<OpenGift> {
  const id = dependencies.makeId()
  const row: GiftRow = {
    space_id: actor.ownSpaceId,
    id,
    ...how,
    body: await dependencies.vault.seal(actor.ownSpaceId, giftSealedAs(id), body),
    created_at: dependencies.clock(),
    closed_at: null,
  }
  await insertGift(dependencies.database, row)
  return { row, body }
}

async function giveByLink(actor: Actor, body: GiftBody, dependencies: Dependencies): Promise<MadeGift> {
  const token = dependencies.makeToken()
  const how = { token_hash: hashToken(token), expires_at: dependencies.clock() + linkLasts }
  return { gift: await keepGift(actor, body, how, dependencies), link: `${dependencies.origin}/gift#${token}` }
}

async function giveToCoach(actor: Actor, trajectoryId: string, body: GiftBody, dependencies: Dependencies): Promise<MadeGift | Refusal> {
  const reach = await reachTrajectory(actor, trajectoryId, dependencies)
  if (reach === null) return refuse(404, 'trajectory.unknown')
  // The other way a coach offers a finding, and the coachee answers it.
  if (reach.as === 'coach') return refuse(409, 'gift.offer-instead')
  const { spaceId, trajectory } = reach
  if (!canGiveToCoach(actor, { spaceId, trajectoryId }, await isCoachThere(reach, dependencies))) return refuse(409, 'gift.nobody-there')
  const forName = (await getProfile(dependencies, trajectory.coach_id)).name
  const fromName = (await getProfile(dependencies, actor.personId)).name
  const { space_id: coachSpaceId } = await dependencies.database
    .selectFrom('person')
    .select('space_id')
    .where('id', '=', trajectory.coach_id)
    .executeTakeFirstOrThrow()
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
    const gift = await keepGift(actor, { ...body, forName }, { token_hash: null, expires_at: null }, within)
    await arrive(gift, fromName, coachSpaceId, within)
    return { gift, link: null }
  })
}

async function arrive({ row, body }: OpenGift, fromName: string, spaceId: string, dependencies: Dependencies): Promise<OpenReceived> {
  const { saw, word, lexiconKey } = body
  const sighting = { saw, word, lexiconKey, fromName, behaviour: '', replyId: null }
  return addReceived({ spaceId, source: 'gift', originId: row.id, body: sighting }, dependencies)
}

/** Saying it twice is harmless. What arrived inside the app is the other's already. */
export async function withdrawGift(
  { actor, giftId }: { readonly actor: Actor; readonly giftId: string },
  dependencies: Dependencies,
): Promise<OpenGift | Refusal> {
  return dependencies.database.transaction().execute(async (database) => {
    const row = await lockGift(database, actor.ownSpaceId, giftId)
    if (row === undefined) return refuse(404, 'gift.unknown')
    const now = dependencies.clock()
    if (!isOpen(row, now)) return openGift(row, dependencies)
    await closeGift(database, row, now)
    return openGift({ ...row, closed_at: now }, dependencies)
  })
}

type Held = { readonly token: string; readonly facts: RequestFacts }
export type GiftView = {
  readonly giverName: string
  readonly forName: string
  readonly word: string
  readonly saw: string
  readonly locale: Locale
  readonly until: number
  readonly own: boolean
}

/** Reading leaves no trace: not even that it was read. */
export async function lookAtGift(
  { actor, token, facts }: Held & { readonly actor: Actor | null },
  dependencies: Dependencies,
): Promise<GiftView | Refusal> {
  const limited = await countAttempts(dependencies, [[witnessLimits.giftLook, addressGroup(facts.address)]])
  if (limited) return limited
  const row = await findGiftByHash(dependencies.database, hashToken(token))
  if (row === undefined || !isOpen(row, dependencies.clock())) return gone
  const { body } = await openGift(row, dependencies)
  const giverId = await giverOf(row, dependencies)
  const { locale } = await getProfile(dependencies, giverId)
  const { forName, word, saw } = body
  const giverName = await firstNameOf(dependencies, giverId)
  return { giverName, forName, word, saw, locale, until: row.expires_at ?? 0, own: isOwn(row, actor) }
}

/** Whoever gave it has nothing to take. */
const isOwn = (row: GiftRow, actor: Actor | null) => row.space_id === actor?.ownSpaceId

async function giverOf(row: GiftRow, { database }: Dependencies): Promise<string> {
  return (await database.selectFrom('person').select('id').where('space_id', '=', row.space_id).executeTakeFirstOrThrow()).id
}

/** Into one's own space, once. Taking it again, after an acknowledgement that was lost, gives the same. */
export async function takeGift(
  { actor, token, facts }: Held & { readonly actor: Actor },
  dependencies: Dependencies,
): Promise<OpenReceived | Refusal> {
  const limited = await countAttempts(dependencies, [[witnessLimits.giftTake, addressGroup(facts.address)]])
  if (limited) return limited
  const found = await findGiftByHash(dependencies.database, hashToken(token))
  if (found === undefined) return gone
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
    const row = await lockGift(database, found.space_id, found.id)
    if (row === undefined) return gone
    const known = await receivedByOrigin(database, actor.ownSpaceId, row.id)
    if (known !== undefined) return openReceived(known, within)
    const now = within.clock()
    if (!isOpen(row, now)) return gone
    if (isOwn(row, actor)) return refuse(409, 'gift.own')
    await closeGift(database, row, now)
    return arrive(await openGift(row, within), await firstNameOf(within, await giverOf(row, within)), actor.ownSpaceId, within)
  })
}
