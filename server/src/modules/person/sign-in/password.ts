// Hashing and comparing passwords: argon2id of node:crypto, written as a PHC string. Nothing of accounts here.
import { argon2, timingSafeEqual } from 'node:crypto'

/** OWASP's first choice is 46 MiB, t=1; this is above it: 64 MiB, t=3, about 0.15 s on the 2-core machine. */
const memory = 65_536
const passes = 3
const parallelism = 1
const tagLength = 32
/** Two at once take 128 MiB and leave half of the four threads of libuv to the rest. */
const mostAtOnce = 2
const mostWaiting = 20

let busy = 0
const waiting: (() => void)[] = []

/** Too many people hash at once; the caller answers 429. */
export class HashingBusy extends Error {}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= mostAtOnce) {
    if (waiting.length >= mostWaiting) throw new HashingBusy('too many passwords at once')
    // Whoever finishes hands over the place, so `busy` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else busy += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
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

function derive(password: string, { memory, passes, parallelism, salt, length }: Parameters): Promise<Buffer> {
  // The same letter can be typed as one or as two code points.
  const message = Buffer.from(password.normalize('NFKC'), 'utf8')
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        argon2('argon2id', { message, nonce: salt, parallelism, tagLength: length, memory, passes }, (error, tag) =>
          error ? reject(error) : resolve(tag),
        )
      }),
  )
}

const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

/** `randomness`: a token of makeToken; its first 16 bytes are the salt. */
export async function hashPassword(password: string, randomness: string): Promise<string> {
  const salt = Buffer.from(randomness, 'base64url').subarray(0, 16)
  if (salt.length !== 16) throw new Error('a salt has 16 bytes')
  const tag = await derive(password, { memory, passes, parallelism, salt, length: tagLength })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(tag)}`
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
/** Costs the same as a real one and fits no password: the tag was never derived. */
const dummy = `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(Buffer.alloc(16, 7))}$${plain(Buffer.alloc(tagLength, 7))}`

/** Takes as long for an unknown person or one without password (null) as for a wrong password. */
export async function isPassword(password: string, encoded: string | null): Promise<boolean> {
  const [, m, t, p, salt = '', tag = ''] = phc.exec(encoded ?? dummy) ?? []
  if (m === undefined) throw new Error('this password hash is in no known form')
  const expected = Buffer.from(tag, 'base64')
  const found = await derive(password, {
    memory: Number(m),
    passes: Number(t),
    parallelism: Number(p),
    salt: Buffer.from(salt, 'base64'),
    length: expected.length,
  })
  return timingSafeEqual(found, expected) && encoded !== null
}

/** Made with other costs than today's: hash anew at the next sign-in. */
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

/** What is tried first: one character repeated, a usual word with digits around it, or the own name or address. Length is asked elsewhere. */
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
