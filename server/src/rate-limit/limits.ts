// Every limit on attempts: at most `most` within `per` milliseconds.

/** `name` is part of the stored key: with another name the count starts at zero. */
export type Limit = { readonly name: string; readonly most: number; readonly per: number }

const minutes = 60_000
const hours = 60 * minutes
const days = 24 * hours

/**
 * Limits on an account together with an address are strict. Limits on an account alone are wide, because anyone can use them up and
 * would lock the owner out. Exception: a code can be tried only after a right password or link, so there the account alone is strict.
 */
export const limits = {
  passwordPair: { name: 'password-pair', most: 10, per: 15 * minutes },
  passwordAccount: { name: 'password-account', most: 100, per: hours },
  passwordAddress: { name: 'password-address', most: 120, per: 15 * minutes },
  currentPassword: { name: 'current-password', most: 10, per: 15 * minutes },
  linkRequestAccount: { name: 'link-request-account', most: 3, per: 15 * minutes },
  linkRequestDay: { name: 'link-request-day', most: 10, per: days },
  linkRequestAddress: { name: 'link-request-address', most: 30, per: hours },
  /** Links that a coach or host makes for another person. */
  givenLink: { name: 'given-link', most: 20, per: days },
  linkAddress: { name: 'link-address', most: 120, per: 15 * minutes },
  code: { name: 'code', most: 10, per: 15 * minutes },
  codeDay: { name: 'code-day', most: 40, per: days },
  codeAddress: { name: 'code-address', most: 60, per: 15 * minutes },
  passkeyAddress: { name: 'passkey-address', most: 240, per: 15 * minutes },
  passkeyAdd: { name: 'own', most: 60, per: hours },
  deviceKey: { name: 'device-key', most: 60, per: hours },
  /** A person can make the server mail an address they typed. */
  addressCheckTo: { name: 'address-check-to', most: 5, per: days },
  addressConfirm: { name: 'address-confirm', most: 30, per: 15 * minutes },
  addEmail: { name: 'add-email', most: 5, per: hours },
  invitation: { name: 'invitation', most: 60, per: 15 * minutes },
  /** Large work. Attempts are counted before the body is read, whatever comes of it. */
  spaceFile: { name: 'space-file', most: 6, per: hours },
  spaceFileLook: { name: 'space-file-look', most: 12, per: hours },
  spaceExport: { name: 'space-export', most: 30, per: hours },
  trace: { name: 'trace', most: 30, per: hours },
  traceLook: { name: 'trace-look', most: 60, per: hours },
  witnessLook: { name: 'witness-look', most: 60, per: 15 * minutes },
  witnessReply: { name: 'witness-reply', most: 20, per: 15 * minutes },
  giftLook: { name: 'gift-look', most: 60, per: 15 * minutes },
  giftTake: { name: 'gift-take', most: 30, per: 15 * minutes },
  /** Questions to witnesses and gifts together. */
  witnessMake: { name: 'witness-make', most: 60, per: days },
  /** A person can make the server mail an address they typed: rarely, and rarely to the same address. */
  witnessMailBy: { name: 'witness-mail-by', most: 10, per: days },
  witnessMailTo: { name: 'witness-mail-to', most: 2, per: days },
} as const satisfies Record<string, Limit>
