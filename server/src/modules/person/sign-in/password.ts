// Hashes and compares passwords: argon2id of node:crypto, stored as a PHC string.
import { argon2, timingSafeEqual } from 'node:crypto'

/** 64 MiB and 3 passes: more than OWASP asks (46 MiB, 1 pass), and about 0.15 s on 2 cores. */
const memory = 65_536
const passes = 3
const parallelism = 1
const tagLength = 32
/** Two at once use 128 MiB, and half of the four threads of libuv. */
const mostAtOnce = 2
/** Those that wait, of everyone together and of one address or person. */
const mostWaiting = 120
const mostWaitingOfOne = 4

let busy = 0
let waitingCount = 0
/** By address or person. The next one to be hashed is the first of the first list; then that list goes to the end. */
const waiting = new Map<string, (() => void)[]>()

/** Thrown when too many passwords are waiting to be hashed. Callers answer 429. */
export class HashingBusy extends Error {}

function nextWaiting(): (() => void) | undefined {
  const first = waiting.entries().next().value
  if (first === undefined) return undefined
  const [who, list] = first
  const next = list.shift()
  waiting.delete(who)
  if (list.length > 0) waiting.set(who, list)
  waitingCount -= 1
  return next
}

/** Whoever sends many passwords waits behind them alone: everyone else's turn comes first. */
async function inTurn<T>(who: string, work: () => Promise<T>): Promise<T> {
  if (busy >= mostAtOnce) {
    const list = waiting.get(who) ?? []
    if (waitingCount >= mostWaiting || list.length >= mostWaitingOfOne) throw new HashingBusy('too many passwords at once')
    waitingCount += 1
    waiting.set(who, list)
    // The one that finishes starts the next one, so `busy` does not change.
    await new Promise<void>((resolve) => list.push(resolve))
  } else busy += 1
  try {
    return await work()
  } finally {
    const next = nextWaiting()
    if (next) next()
    else busy -= 1
  }
}

type Parameters = {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
  readonly salt: Buffer
  readonly length: number
}

function derive(who: string, password: string, { memory, passes, parallelism, salt, length }: Parameters): Promise<Buffer> {
  // The same letter can be typed as one code point or as two.
  const message = Buffer.from(password.normalize('NFKC'), 'utf8')
  return inTurn(
    who,
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', { message, nonce: salt, parallelism, tagLength: length, memory, passes }, (error, tag) =>
          error ? reject(error) : resolve(tag),
        )
      }),
  )
}

const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

/** `randomness`: a token from makeToken; its first 16 bytes are the salt. `who`: the address or person that waits for it. */
export async function hashPassword(password: string, randomness: string, who: string): Promise<string> {
  const salt = Buffer.from(randomness, 'base64url').subarray(0, 16)
  if (salt.length !== 16) throw new Error('a salt has 16 bytes')
  const tag = await derive(who, password, { memory, passes, parallelism, salt, length: tagLength })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
/** Costs as much to compare with as a real hash, and matches no password: its tag was not derived from one. */
const dummy = `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(Buffer.alloc(16, 7))}$${plain(Buffer.alloc(tagLength, 7))}`

/** `encoded` null (unknown person, or one without password) costs the same work and gives false. */
export async function isPassword(password: string, encoded: string | null, who: string): Promise<boolean> {
  const [, m, t, p, salt = '', tag = ''] = phc.exec(encoded ?? dummy) ?? []
  if (m === undefined) throw new Error('this password hash is in no known form')
  const expected = Buffer.from(tag, 'base64')
  const found = await derive(who, password, {
    memory: Number(m),
    passes: Number(t),
    parallelism: Number(p),
    salt: Buffer.from(salt, 'base64'),
    length: expected.length,
  })
  return timingSafeEqual(found, expected) && encoded !== null
}

/** Made with other costs than the current ones; then the password is hashed again at the next sign-in. */
export function isOutdated(encoded: string): boolean {
  return !encoded.startsWith(`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`)
}

const usual = [
  'password',
  'wachtwoord',
  'welkom',
  'welcome',
  'krachtlijn',
  'qwerty',
  'azerty',
  'iloveyou',
  'letmein',
  'abcdefghij',
  '1234567890',
  '0123456789',
  '9876543210',
  'geheim',
  'secret',
  'admin',
]

/**
 * Passwords that are guessed first: fewer than four different characters, a common word with digits around it, or the person's own name or
 * address. The contract checks the length.
 */
export function isObvious(password: string, own: readonly (string | null)[]): boolean {
  const letters = password.normalize('NFKC').toLowerCase()
  if (new Set(letters).size < 4) return true
  const core = letters.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const words = [
    ...usual,
    ...own.flatMap((text) =>
      text ? [text.toLowerCase(), text.toLowerCase().replaceAll(/\s/g, ''), text.toLowerCase().split('@')[0] ?? ''] : [],
    ),
  ]
  return words.some((word) => word.length > 0 && (letters === word || core === word || letters === word + word))
}
