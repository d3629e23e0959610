// The types of sending notifications. The implementation: open-pusher.ts.
/** As a browser gives it: the URL of its push service, and its public keys. */
export type PushSubscription = { readonly endpoint: string; readonly p256dh: string; readonly auth: string }
/**
 * `topic`: a later message with the same topic replaces one that was not delivered yet. `seconds`: how long the push service may keep it.
 */
export type PushMessage = { readonly text: string; readonly topic: string; readonly seconds: number }
/** gone: this subscription will never work again. */
export type PushOutcome = 'sent' | 'gone' | 'failed'

export type Push = {
  /** What a browser needs to subscribe: an uncompressed P-256 point in base64url. */
  readonly publicKey: string
  readonly send: (to: PushSubscription, message: PushMessage) => Promise<PushOutcome>
}
