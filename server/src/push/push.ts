// What sending a notification asks and answers. How it is done: open-pusher.ts.

/** As a browser gives it: where its push service takes messages for it, and the keys only that browser opens. */
export type PushSubscription = { readonly endpoint: string; readonly p256dh: string; readonly auth: string }
/** `topic`: a later message of the same topic takes the place of one that still waits. `seconds`: how long it may wait at the push service. */
export type PushMessage = { readonly text: string; readonly topic: string; readonly seconds: number }
/** gone: this subscription will never work again. */
export type PushOutcome = 'sent' | 'gone' | 'failed'

export type Push = {
  /** What a browser needs to subscribe here: an uncompressed P-256 point, base64url. */
  readonly publicKey: string
  readonly send: (to: PushSubscription, message: PushMessage) => Promise<PushOutcome>
}
