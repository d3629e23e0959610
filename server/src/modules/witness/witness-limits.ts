// How often links may be tried and mails be sent: strangers are counted by where they come from, people by who they are.
import type { Limit } from '../person/person.usecases.ts'

const quarter = 15 * 60_000
const day = 86_400_000

export const witnessLimits = {
  look: { name: 'witness-look', most: 60, per: quarter },
  reply: { name: 'witness-reply', most: 20, per: quarter },
  giftLook: { name: 'gift-look', most: 60, per: quarter },
  giftTake: { name: 'gift-take', most: 30, per: quarter },
  make: { name: 'witness-make', most: 60, per: day },
  /** Whoever signs in may make us write to an address they typed: seldom, and seldom to the same one. */
  mailBy: { name: 'witness-mail-by', most: 10, per: day },
  mailTo: { name: 'witness-mail-to', most: 2, per: day },
} as const satisfies Record<string, Limit>
