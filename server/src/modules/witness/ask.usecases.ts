// Asks a witness, reminds, and withdraws the question: only by the person it is about. The answer: reply.usecases.ts.

import type { Actor } from '#method/access/actor.ts'
import { canAskWitness } from '#method/access/witness.access.ts'
import { firstName } from '#method/text/first-name.ts'
import { canRemind, checkAsk, deriveAskState, linkLasts, mostOpenAsks } from '#method/witness/witness.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { WitnessAskRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { limits } from '../../rate-limit/limits.ts'
import { countAttempts } from '../../rate-limit/rate-limit.ts'
import { witnessAskRecord } from '../../vault/record-names.ts'
import { hashToken } from '../../vault/token.ts'
import { readableFindings } from '../finding/finding-context.usecases.ts'
import { getProfile, normaliseEmail } from '../person/profile.usecases.ts'
import { reachTrajectory } from '../trajectory/reach.usecases.ts'
import { asksOfSpace, asksThatEnded, insertAsk, lockAsk, updateAsk } from './witness.repository.ts'
import { witnessMail } from './witness.words.ts'

/** `email` is deleted as soon as no mail can follow any more. */
export type AskBody = {
  readonly forName: string
  readonly behaviour: string
  readonly intentionId: string | null
  readonly email: string | null
}
export type OpenAsk = { readonly row: WitnessAskRow; readonly body: AskBody }

export async function openAsk(row: WitnessAskRow, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenAsk> {
  return { row, body: await vault.open<AskBody>(row.space_id, witnessAskRecord(row.id), row.body) }
}

export const timesOf = (row: WitnessAskRow) => ({
  answeredAt: row.answered_at,
  withdrawnAt: row.withdrawn_at,
  expiresAt: row.expires_at,
})
export const mayRemind = (row: WitnessAskRow, now: number) =>
  canRemind(deriveAskState(timesOf(row), now), { mailedAt: row.mailed_at, remindedAt: row.reminded_at })

const longestFirstName = 40
const nameless = { nl: 'Iemand', en: 'Someone' } as const

/**
 * The name that a witness or receiver sees: the first name, or a surname without one, with only letters, digits, spaces and ' ’ -. It is used in mails to addresses that a
 * person typed, so a full name could contain a link that this server would then send.
 */
export async function firstNameOf(personId: string, dependencies: Dependencies): Promise<string> {
  const { name, locale } = await getProfile(personId, dependencies)
  return (
    firstName(name)
      .replace(/[^\p{L}\p{M}\p{Nd}'’ -]/gu, '')
      .trim()
      .slice(0, longestFirstName) || nameless[locale]
  )
}

export async function listAsks({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<OpenAsk[]> {
  const rows = await asksOfSpace(dependencies.database, actor.ownSpaceId)
  return Promise.all(rows.filter((row) => canAskWitness(actor, row.space_id)).map((row) => openAsk(row, dependencies)))
}

type Asking = { readonly actor: Actor } & AskBody
export type MadeAsk = { readonly ask: OpenAsk; readonly link: string; readonly mailed: boolean }

/** A failed mail is no error: the link is on the screen. */
export async function askWitness({ actor, ...body }: Asking, dependencies: Dependencies): Promise<MadeAsk | Refusal> {
  const spaceId = actor.ownSpaceId
  if (!canAskWitness(actor, spaceId)) return refuse(403, 'witness.not-yours')
  const refusal = checkAsk(body)
  if (refusal !== null) return refuse(422, refusal)
  const limited = await countAttempts([[limits.witnessMake, actor.personId]], dependencies)
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
    body: await dependencies.vault.seal(spaceId, witnessAskRecord(id), kept),
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
  const limited = await countAttempts(
    [
      [limits.witnessMailBy, actor.personId],
      [limits.witnessMailTo, normaliseEmail(to)],
    ],
    dependencies,
  )
  if (limited) return false
  const { locale } = await getProfile(actor.personId, dependencies)
  const asker = await firstNameOf(actor.personId, dependencies)
  const words = witnessMail[locale]
  try {
    await dependencies.sendMail({ to, subject: words.subject(asker), text: words[which]({ asker, link }) })
    return true
  } catch {
    return false
  }
}

type Asked = { readonly actor: Actor; readonly askId: string }

/** The reminder has a link of its own, because only the hash of the first token is stored. The first link keeps working. */
export async function remindWitness(asked: Asked, dependencies: Dependencies): Promise<OpenAsk | Refusal> {
  const token = dependencies.makeToken()
  const taken = await changeAsk(asked, dependencies, async ({ row, body }, within) => {
    if (body.email === null || within.sendMail === null || !mayRemind(row, within.clock())) return refuse(409, 'witness.no-reminder')
    await updateAsk(within.database, { ...row, reminder_hash: hashToken(token), reminded_at: within.clock() })
    return body.email
  })
  if (typeof taken !== 'string') return taken
  // Outside the transaction: mailing takes time, and the witness may answer meanwhile.
  const mailed = await mail(asked.actor, taken, 'again', linkOf(token, dependencies), dependencies)
  const after = await changeAsk(asked, dependencies, async (ask, within) => {
    if (mailed) return forgetAddress(ask, within)
    await updateAsk(within.database, { ...ask.row, reminder_hash: null, reminded_at: null })
    return ask
  })
  return mailed ? after : refuse(503, 'witness.not-mailed')
}

/** Idempotent. An answer that came in the meantime stays. */
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
  return inTransaction(dependencies, async (within) => {
    const { database } = within
    const row = await lockAsk(database, actor.ownSpaceId, askId)
    if (row === undefined || !canAskWitness(actor, row.space_id)) return refuse(404, 'witness.unknown')
    return change(await openAsk(row, within), within)
  })
}

/** Writes the row without the e-mail address of the witness. */
export async function forgetAddress({ row, body }: OpenAsk, { database, vault }: Dependencies): Promise<OpenAsk> {
  const kept: AskBody = { ...body, email: null }
  const next = { ...row, body: await vault.seal(row.space_id, witnessAskRecord(row.id), kept) }
  await updateAsk(database, next)
  return { row: next, body: kept }
}

/** Milliseconds. How long ago a question may have ended: the server may have been off for long. */
const lookBack = 400 * 86_400_000

/** Deletes the e-mail addresses of questions that expired without an answer. */
export async function forgetEndedAddresses(dependencies: Dependencies): Promise<void> {
  const now = dependencies.clock()
  for (const { space_id: spaceId, id } of await asksThatEnded(dependencies.database, now - lookBack, now))
    await inTransaction(dependencies, async (within) => {
      const { database } = within
      const row = await lockAsk(database, spaceId, id)
      const ask = row === undefined ? null : await openAsk(row, within)
      if (ask !== null && ask.body.email !== null) await forgetAddress(ask, within)
    })
}
