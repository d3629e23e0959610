// Witnesses and gifts: what another person saw, sent by a link without account. Only the person it is about reads it.
import { z } from 'zod'
import { receivedStates } from '#method/witness/received.ts'
import { askStates, receivedSources } from '#method/witness/witness.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, line, locale, name, ok, text } from './schemas.ts'

const token = z.string().min(20).max(200)
/** The name of the person that a link is for; may be empty. */
const called = z.union([z.literal(''), name])
const word = z.string().max(300)
const lexiconKey = z.string().max(60).nullable()
const email = z.email().max(254)

export const ask = z.object({
  id,
  forName: line,
  /** The behaviour that the witness is asked about; may be empty. */
  behaviour: text,
  intentionId: id.nullable(),
  state: z.enum(askStates),
  createdAt: instant,
  expiresAt: instant,
  mailed: z.boolean(),
  /** Whether a reminder can be mailed. */
  canRemind: z.boolean(),
})
export const received = z.object({
  id,
  source: z.enum(receivedSources),
  fromName: line,
  /** The literal text of the witness or giver. */
  saw: text,
  word,
  lexiconKey,
  /** The behaviour that the witness was asked about; may be empty. */
  behaviour: text,
  state: z.enum(receivedStates),
  at: instant,
})
export const gift = z.object({
  id,
  forName: line,
  word,
  saw: text,
  at: instant,
  /** `open`: whether the link still works. The giver does not learn what the receiver did with it. */
  by: z.enum(['link', 'app']),
  open: z.boolean(),
  expiresAt: instant.nullable(),
})
const askId = z.object({ askId: id })

export const witnessEndpoints = {
  listAsks: endpoint({
    method: 'GET',
    path: '/api/me/witnesses',
    summary: 'My questions to witnesses, with their state',
    policy: 'signed-in',
    result: z.object({ asks: z.array(ask), canMail: z.boolean() }),
  }),
  askWitness: endpoint({
    method: 'POST',
    path: '/api/me/witnesses',
    summary: 'Ask a witness: makes a link that takes one answer. The link is returned only here',
    policy: 'signed-in',
    body: z.object({ forName: called, behaviour: text, intentionId: id.nullable(), email: email.nullable() }),
    result: z.object({ ask, link: z.string(), mailed: z.boolean() }),
  }),
  remindWitness: endpoint({
    method: 'POST',
    path: '/api/me/witnesses/:askId/remind',
    summary: 'Mail the witness a reminder; once per question',
    policy: 'signed-in',
    params: askId,
    result: ask,
  }),
  withdrawAsk: endpoint({
    method: 'POST',
    path: '/api/me/witnesses/:askId/withdraw',
    summary: 'Withdraw the question; its link stops working',
    policy: 'signed-in',
    params: askId,
    result: ask,
  }),
  lookAtAsk: endpoint({
    method: 'POST',
    path: '/api/witness/look',
    summary: 'Read a question as a witness',
    policy: { public: 'a witness has no account' },
    body: z.object({ token }),
    result: z.object({ askerName: line, forName: line, behaviour: text, locale, until: instant }),
  }),
  replyAsWitness: endpoint({
    method: 'POST',
    path: '/api/witness/reply',
    summary: 'Answer as a witness; idempotent by id',
    policy: { public: 'a witness has no account' },
    body: z.object({ token, id, saw: text, word, lexiconKey, fromName: line }),
    result: ok,
  }),
  listReceived: endpoint({
    method: 'GET',
    path: '/api/me/received',
    summary: 'What witnesses and givers wrote about me',
    policy: 'signed-in',
    result: z.object({ received: z.array(received) }),
  }),
  settleReceived: endpoint({
    method: 'POST',
    path: '/api/me/received/:receivedId/settle',
    summary: 'Change the state: keep, park, let go, or new again. A kept one becomes a finding with the same id',
    policy: 'signed-in',
    params: z.object({ receivedId: id }),
    body: z.object({ state: z.enum(receivedStates) }),
    result: received,
  }),
  listGifts: endpoint({
    method: 'GET',
    path: '/api/me/gifts',
    summary: 'Qualities that I gave',
    policy: 'signed-in',
    result: z.object({ gifts: z.array(gift) }),
  }),
  giveQuality: endpoint({
    method: 'POST',
    path: '/api/me/gifts',
    summary: 'Give a quality with the moment it was seen: to my coach in the app, or by a link. The link is returned only here',
    policy: 'signed-in',
    body: z.object({ trajectoryId: id.nullable(), forName: called, word, lexiconKey, saw: text }),
    result: z.object({ gift, link: z.string().nullable() }),
  }),
  withdrawGift: endpoint({
    method: 'POST',
    path: '/api/me/gifts/:giftId/withdraw',
    summary: 'Close the link of a gift',
    policy: 'signed-in',
    params: z.object({ giftId: id }),
    result: gift,
  }),
  lookAtGift: endpoint({
    method: 'POST',
    path: '/api/gifts/look',
    summary: 'Read a gift by its link; reading is not recorded',
    policy: { public: 'a receiver may have no account' },
    body: z.object({ token }),
    /** `own`: the reader is signed in and is the giver. */
    result: z.object({ giverName: line, forName: line, word, saw: text, locale, until: instant, own: z.boolean() }),
  }),
  takeGift: endpoint({
    method: 'POST',
    path: '/api/gifts/take',
    summary: 'Take a gift into my space; the link closes',
    policy: 'signed-in',
    body: z.object({ token }),
    result: received,
  }),
} as const
