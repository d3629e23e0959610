// Asking a witness, asking once more, and taking the question back. By the person it is about, and nobody else. The answer: reply.usecases.ts.
import { canAskWitness } from '#method/access/witness.access.ts'
import { canRemind, checkAsk, deriveAskState, linkLasts, mostOpenAsks } from '#method/witness/witness.ts'
import type { Actor } from '../../actor.ts'
import type { WitnessAskRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { readableFindings } from '../finding/finding-context.usecases.ts'
import { countAttempts, getProfile, hashToken, normaliseEmail } from '../person/person.usecases.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { asksOfSpace, asksThatEnded, insertAsk, lockAsk, updateAsk } from './witness.repository.ts'
import { witnessMail } from './witness.words.ts'
import { witnessLimits } from './witness-limits.ts'

export { witnessLimits }

/** `email` is forgotten as soon as no mail can follow any more. */
export type AskBody = {
  readonly forName: string
  readonly behaviour: string
  readonly intentionId: string | null
  readonly email: string | null
}
export type OpenAsk = { readonly row: WitnessAskRow; readonly body: AskBody }

export const witnessAskSealedAs = (askId: string) => `witness-ask/${askId}`

export async function openAsk(row: WitnessAskRow, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenAsk> {
  return { row, body: await vault.open<AskBody>(row.space_id, witnessAskSealedAs(row.id), row.body) }
}

export const timesOf = (row: WitnessAskRow) => ({
  answeredAt: row.answered_at,
  withdrawnAt: row.withdrawn_at,
  expiresAt: row.expires_at,
})
export const mayRemind = (row: WitnessAskRow, now: number) =>
  canRemind(deriveAskState(timesOf(row), now), { mailedAt: row.mailed_at, remindedAt: row.reminded_at })

const longestFirstName = 40
const nameless = { nl: 'Iemand', en: 'Somebody' } as const

/**
 * How somebody is called by a stranger: no more than the first name, and of that only what a name is made of. It stands in mails to
 * addresses that somebody typed: an address in it would be a link of theirs, sent by us.
 */
export async function firstNameOf(dependencies: Dependencies, personId: string): Promise<string> {
  const { name, locale } = await getProfile(dependencies, personId)
  const [first = ''] = name.trim().split(/\s+/)
  return first.replace(/[^\p{L}\p{M}\p{Nd}'’-]/gu, '').slice(0, longestFirstName) || nameless[locale]
}

export async function listAsks({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenAsk[]> {
  const rows = await asksOfSpace(dependencies.database, actor.ownSpaceId)
  return Promise.all(rows.filter((row) => canAskWitness(actor, row.space_id)).map((row) => openAsk(row, dependencies)))
}

type Asking = { readonly actor: Actor } & AskBody
export type MadeAsk = { readonly ask: OpenAsk; readonly link: string; readonly mailed: boolean }

/** A mail that cannot go is no reason to fail: the link is on the screen. */
export async function askWitness({ actor, ...body }: Asking, dependencies: Dependencies): Promise<MadeAsk | Refusal> {
  const spaceId = actor.ownSpaceId
  if (!canAskWitness(actor, spaceId)) return refuse(403, 'witness.not-yours')
  const refusal = checkAsk(body)
  if (refusal !== null) return refuse(422, refusal)
  const limited = await countAttempts(dependencies, [[witnessLimits.make, actor.personId]])
  if (limited) return limited
  const now = dependencies.clock()
  if (body.intentionId !== null) {
    const reach = await reachTrajectory(actor, spaceId, dependencies)
    const found = reach && (await readableFindings({ actor, reach, ids: [body.intentionId] }, dependencies)).get(body.intentionId)
    if (found?.body.kind !== 'intention') return refuse(404, 'witness.intention-unknown')
  }
  const open = (await asksOfSpace(dependencies.database, spaceId)).filter((row) => deriveAskState(timesOf(row), now) === 'open')
  if (open.length >= mostOpenAsks) return refuse(409, 'witness.too-many')
  const [id, token] = [dependencies.makeId(), dependencies.makeToken()]
  const link = linkOf(token, dependencies)
  const mailed = body.email !== null && (await mail(actor, body.email, 'text', link, dependencies))
  const kept: AskBody = { ...body, email: mailed ? body.email : null }
  const row: WitnessAskRow = {
    space_id: spaceId,
    id,
    token_hash: hashToken(token),
    reminder_hash: null,
    body: await dependencies.vault.seal(spaceId, witnessAskSealedAs(id), kept),
    created_at: now,
    expires_at: now + linkLasts,
    mailed_at: mailed ? now : null,
    reminded_at: null,
    answered_at: null,
    withdrawn_at: null,
  }
  await insertAsk(dependencies.database, row)
  return { ask: { row, body: kept }, link, mailed }
}

const linkOf = (token: string, { origin }: Dependencies) => `${origin}/witness#${token}`

async function mail(actor: Actor, to: string, which: 'text' | 'again', link: string, dependencies: Dependencies): Promise<boolean> {
  if (dependencies.sendMail === null) return false
  const limited = await countAttempts(dependencies, [
    [witnessLimits.mailBy, actor.personId],
    [witnessLimits.mailTo, normaliseEmail(to)],
  ])
  if (limited) return false
  const { locale } = await getProfile(dependencies, actor.personId)
  const asker = await firstNameOf(dependencies, actor.personId)
  const words = witnessMail[locale]
  try {
    await dependencies.sendMail({ to, subject: words.subject(asker), text: words[which]({ asker, link }) })
    return true
  } catch {
    return false
  }
}

type Asked = { readonly actor: Actor; readonly askId: string }

/** The reminder brings a link of its own: only hashes are kept, so the first cannot be sent again, and it keeps working. */
export async function remindWitness(asked: Asked, dependencies: Dependencies): Promise<OpenAsk | Refusal> {
  const token = dependencies.makeToken()
  const taken = await changeAsk(asked, dependencies, async ({ row, body }, within) => {
    if (body.email === null || within.sendMail === null || !mayRemind(row, within.clock())) return refuse(409, 'witness.no-reminder')
    await updateAsk(within.database, { ...row, reminder_hash: hashToken(token), reminded_at: within.clock() })
    return body.email
  })
  if (typeof taken !== 'string') return taken
  // Outside the transaction: a mail server takes its time, and the witness may answer meanwhile.
  const mailed = await mail(asked.actor, taken, 'again', linkOf(token, dependencies), dependencies)
  const after = await changeAsk(asked, dependencies, async (ask, within) => {
    if (mailed) return forgetAddress(ask, within)
    await updateAsk(within.database, { ...ask.row, reminder_hash: null, reminded_at: null })
    return ask
  })
  return mailed ? after : refuse(503, 'witness.not-mailed')
}

/** Saying it twice is harmless; an answer that came meanwhile stays. */
export async function withdrawAsk(asked: Asked, dependencies: Dependencies): Promise<OpenAsk | Refusal> {
  return changeAsk(asked, dependencies, async (ask, within) => {
    if (deriveAskState(timesOf(ask.row), within.clock()) !== 'open') return ask
    return forgetAddress({ ...ask, row: { ...ask.row, withdrawn_at: within.clock() } }, within)
  })
}

async function changeAsk<Result>(
  { actor, askId }: Asked,
  dependencies: Dependencies,
  change: (ask: OpenAsk, within: Dependencies) => Promise<Result | Refusal>,
): Promise<Result | Refusal> {
  return dependencies.database.transaction().execute(async (database) => {
    const within = { ...dependencies, database }
    const row = await lockAsk(database, actor.ownSpaceId, askId)
    if (row === undefined || !canAskWitness(actor, row.space_id)) return refuse(404, 'witness.unknown')
    return change(await openAsk(row, within), within)
  })
}

/** Writes the row as it is, without the address of the witness. */
export async function forgetAddress({ row, body }: OpenAsk, { database, vault }: Dependencies): Promise<OpenAsk> {
  const kept: AskBody = { ...body, email: null }
  const next = { ...row, body: await vault.seal(row.space_id, witnessAskSealedAs(row.id), kept) }
  await updateAsk(database, next)
  return { row: next, body: kept }
}

/** A server may have stood still for long when a question ended. */
const lookBack = 400 * 86_400_000

/** Of questions that ended without an answer: nobody is going to be mailed any more. */
export async function forgetEndedAddresses(dependencies: Dependencies): Promise<void> {
  const now = dependencies.clock()
  for (const { space_id: spaceId, id } of await asksThatEnded(dependencies.database, now - lookBack, now))
    await dependencies.database.transaction().execute(async (database) => {
      const within = { ...dependencies, database }
      const row = await lockAsk(database, spaceId, id)
      const ask = row === undefined ? null : await openAsk(row, within)
      if (ask !== null && ask.body.email !== null) await forgetAddress(ask, within)
    })
}
