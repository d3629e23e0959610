// Witnesses and gifts: what somebody else saw, by a link without account. What arrives is read by the person it is about, and by nobody else.
import { z } from 'zod'
import { receivedStates } from '#method/witness/received.ts'
import { askStates, receivedSources } from '#method/witness/witness.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, line, locale, name, ok, text } from './schemas.ts'

const token = z.string().min(20).max(200)
/** How somebody is called in a link; empty when that was not said. */
const called = z.union([z.literal(''), name])
const word = z.string().max(300)
const lexiconKey = z.string().max(60).nullable()
const email = z.email().max(254)

export const ask = z.object({
  id,
  forName: line,
  /** What the witness is shown of it; empty: nothing. */
  behaviour: text,
  intentionId: id.nullable(),
  state: z.enum(askStates),
  createdAt: instant,
  expiresAt: instant,
  mailed: z.boolean(),
  /** Whether it may be mailed once more. */
  canRemind: z.boolean(),
})
export const received = z.object({
  id,
  source: z.enum(receivedSources),
  fromName: line,
  /** Literally what was written. */
  saw: text,
  word,
  lexiconKey,
  /** What the witness was shown, when it was about one behaviour. */
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
  /** by: a link, or inside the app. open: whether the link still works; of what became of it nothing is told. */
  by: z.enum(['link', 'app']),
  open: z.boolean(),
  expiresAt: instant.nullable(),
})
const askId = z.object({ askId: id })

export const witnessEndpoints = {
  listAsks: endpoint({
    method: 'GET',
    path: '/api/me/witnesses',
    summary: 'Which witnesses one asked, and how that stands',
    policy: 'signed-in',
    result: z.object({ asks: z.array(ask), canMail: z.boolean() }),
  }),
  askWitness: endpoint({
    method: 'POST',
    path: '/api/me/witnesses',
    summary: 'Make a link for one witness; it takes one answer. The link is given once',
    policy: 'signed-in',
    body: z.object({ forName: called, behaviour: text, intentionId: id.nullable(), email: email.nullable() }),
    result: z.object({ ask, link: z.string(), mailed: z.boolean() }),
  }),
  remindWitness: endpoint({
    method: 'POST',
    path: '/api/me/witnesses/:askId/remind',
    summary: 'Mail the witness once more, once',
    policy: 'signed-in',
    params: askId,
    result: ask,
  }),
  withdrawAsk: endpoint({
    method: 'POST',
    path: '/api/me/witnesses/:askId/withdraw',
    summary: 'Take the question back; its link stops working',
    policy: 'signed-in',
    params: askId,
    result: ask,
  }),
  lookAtAsk: endpoint({
    method: 'POST',
    path: '/api/witness/look',
    summary: 'Who asks a witness, and about what',
    policy: { public: 'a witness has no account' },
    body: z.object({ token }),
    result: z.object({ askerName: line, forName: line, behaviour: text, locale, until: instant }),
  }),
  replyAsWitness: endpoint({
    method: 'POST',
    path: '/api/witness/reply',
    summary: 'The one answer of a witness; saying the same twice is harmless',
    policy: { public: 'a witness has no account' },
    body: z.object({ token, id, saw: text, word, lexiconKey, fromName: line }),
    result: ok,
  }),
  listReceived: endpoint({
    method: 'GET',
    path: '/api/me/received',
    summary: 'What others saw in the reader; for the reader alone',
    policy: 'signed-in',
    result: z.object({ received: z.array(received) }),
  }),
  settleReceived: endpoint({
    method: 'POST',
    path: '/api/me/received/:receivedId/settle',
    summary: 'Keep it, park it, let it go, or take it up again. What is kept is a finding of its own with the same id',
    policy: 'signed-in',
    params: z.object({ receivedId: id }),
    body: z.object({ state: z.enum(receivedStates) }),
    result: received,
  }),
  listGifts: endpoint({
    method: 'GET',
    path: '/api/me/gifts',
    summary: 'Qualities one gave',
    policy: 'signed-in',
    result: z.object({ gifts: z.array(gift) }),
  }),
  giveQuality: endpoint({
    method: 'POST',
    path: '/api/me/gifts',
    summary: 'Give somebody a quality with the moment it was seen: to one’s coach in the app, or to anybody by a link that is given once',
    policy: 'signed-in',
    body: z.object({ trajectoryId: id.nullable(), forName: called, word, lexiconKey, saw: text }),
    result: z.object({ gift, link: z.string().nullable() }),
  }),
  withdrawGift: endpoint({
    method: 'POST',
    path: '/api/me/gifts/:giftId/withdraw',
    summary: 'Close the link',
    policy: 'signed-in',
    params: z.object({ giftId: id }),
    result: gift,
  }),
  lookAtGift: endpoint({
    method: 'POST',
    path: '/api/gifts/look',
    summary: 'A quality that somebody gives, with its moment; reading leaves no trace',
    policy: { public: 'whoever gets a quality may have no account' },
    body: z.object({ token }),
    /** own: whoever reads gave it, and is signed in here. */
    result: z.object({ giverName: line, forName: line, word, saw: text, locale, until: instant, own: z.boolean() }),
  }),
  takeGift: endpoint({
    method: 'POST',
    path: '/api/gifts/take',
    summary: 'Take a quality that was given into one’s own space; the link closes',
    policy: 'signed-in',
    body: z.object({ token }),
    result: received,
  }),
} as const
