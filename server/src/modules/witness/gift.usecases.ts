// Gives a quality with the moment in which it was seen: to one's own coach inside the app, or to anyone by a link. The giver sees whether
// the link still works, and nothing else.
import type { Actor } from '#method/access/actor.ts'
import { canGiveToCoach } from '#method/access/witness.access.ts'
import type { Locale } from '#method/locale/locale.ts'
import { checkSighting, linkLasts, type Sighting } from '#method/witness/witness.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { GiftRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { RequestFacts } from '../../http/caller.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { addressGroup } from '../../rate-limit/address-group.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { giftRecord } from '../../vault/record-names.ts'
import { hashToken } from '../../vault/token.ts'
import { getProfile, ownerOfSpace, spaceOfPerson } from '../person/profile.usecases.ts'
import { isCoachThere } from '../trajectory/access.usecases.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { firstNameOf } from './ask.usecases.ts'
import { addReceived, type OpenReceived, openReceived } from './received.usecases.ts'
import { closeGift, findGiftByHash, giftsOfSpace, insertGift, lockGift, receivedByOrigin } from './witness.repository.ts'

export type GiftBody = Omit<Sighting, 'fromName'> & { readonly forName: string }
export type OpenGift = { readonly row: GiftRow; readonly body: GiftBody }

const gone = refuse(404, 'gift.gone')

export async function openGift(row: GiftRow, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenGift> {
  return { row, body: await vault.open<GiftBody>(row.space_id, giftRecord(row.id), row.body) }
}

export function isOpen(row: GiftRow, now: number): boolean {
  return row.token_hash !== null && row.closed_at === null && row.expires_at !== null && now < row.expires_at
}

/** Gifts are stored in the giver's space. */
export async function listGifts({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenGift[]> {
  const rows = await giftsOfSpace(dependencies.database, actor.ownSpaceId)
  return Promise.all(rows.map((row) => openGift(row, dependencies)))
}

type Giving = { readonly actor: Actor; readonly trajectoryId: string | null } & GiftBody
export type MadeGift = { readonly gift: OpenGift; readonly link: string | null }

export async function giveQuality({ actor, trajectoryId, ...body }: Giving, dependencies: Dependencies): Promise<MadeGift | Refusal> {
  const refusal = checkSighting('gift', { ...body, fromName: '' })
  if (refusal !== null) return refuse(422, refusal)
  const limited = await countAttempts([[limits.witnessMake, actor.personId]], dependencies)
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
    body: await dependencies.vault.seal(actor.ownSpaceId, giftRecord(id), body),
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
  // In the other direction a coach offers a finding.
  if (reach.as === 'coach') return refuse(409, 'gift.offer-instead')
  const { spaceId, trajectory } = reach
  if (!canGiveToCoach(actor, { spaceId, trajectoryId }, await isCoachThere(reach, dependencies))) return refuse(409, 'gift.nobody-there')
  const forName = (await getProfile(trajectory.coach_id, dependencies)).name
  const fromName = (await getProfile(actor.personId, dependencies)).name
  const coachSpaceId = await spaceOfPerson(trajectory.coach_id, dependencies)
  return inTransaction(dependencies, async (within) => {
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

/** Idempotent. A gift inside the app has arrived already and cannot be withdrawn. */
export async function withdrawGift(
  { actor, giftId }: { readonly actor: Actor; readonly giftId: string },
  dependencies: Dependencies,
): Promise<OpenGift | Refusal> {
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockGift(database, actor.ownSpaceId, giftId)
    if (row === undefined) return refuse(404, 'gift.unknown')
    const now = within.clock()
    if (!isOpen(row, now)) return openGift(row, within)
    await closeGift(database, row, now)
    return openGift({ ...row, closed_at: now }, within)
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

/** Reading is not recorded. */
export async function lookAtGift(
  { actor, token, facts }: Held & { readonly actor: Actor | null },
  dependencies: Dependencies,
): Promise<GiftView | Refusal> {
  const limited = await countAttempts([[limits.giftLook, addressGroup(facts.address)]], dependencies)
  if (limited) return limited
  const row = await findGiftByHash(dependencies.database, hashToken(token))
  if (row === undefined || !isOpen(row, dependencies.clock())) return gone
  const { body } = await openGift(row, dependencies)
  const giverId = await ownerOfSpace(row.space_id, dependencies)
  const { locale } = await getProfile(giverId, dependencies)
  const { forName, word, saw } = body
  const giverName = await firstNameOf(giverId, dependencies)
  return { giverName, forName, word, saw, locale, until: row.expires_at ?? 0, own: isOwn(row, actor) }
}

/** The giver cannot take their own gift. */
const isOwn = (row: GiftRow, actor: Actor | null) => row.space_id === actor?.ownSpaceId

/** Stores the gift in the taker's space and closes the link. Idempotent for the same person. */
export async function takeGift(
  { actor, token, facts }: Held & { readonly actor: Actor },
  dependencies: Dependencies,
): Promise<OpenReceived | Refusal> {
  const limited = await countAttempts([[limits.giftTake, addressGroup(facts.address)]], dependencies)
  if (limited) return limited
  const found = await findGiftByHash(dependencies.database, hashToken(token))
  if (found === undefined) return gone
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockGift(database, found.space_id, found.id)
    if (row === undefined) return gone
    const known = await receivedByOrigin(database, actor.ownSpaceId, row.id)
    if (known !== undefined) return openReceived(known, within)
    const now = within.clock()
    if (!isOpen(row, now)) return gone
    if (isOwn(row, actor)) return refuse(409, 'gift.own')
    await closeGift(database, row, now)
    return arrive(
      await openGift(row, within),
      await firstNameOf(await ownerOfSpace(row.space_id, within), within),
      actor.ownSpaceId,
      within,
    )
  })
}
