// Reads the settings from the environment. A wrong setting throws a StartRefusal of one sentence.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { locales } from '#method/locale/locale.ts'
import { shortestSecret } from '../vault/master-key.ts'
import { StartRefusal } from './start-refusal.ts'

export type Config = {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly dataFolder: string
  readonly keysFolder: string
  /** Null: http://localhost with the port that the server listens on. */
  readonly origin: string | null
  readonly secret: string | null
  readonly databaseUrl: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string | null
  /** Where push services can reach the host: mailto: or https:. Null: no notification is ever sent. */
  readonly pushContact: string | null
  /** What an empty database is filled with: the demo practice in a language, or only a link for the first host. */
  readonly firstStart: FirstStart
}
export const firstStarts = [...locales, 'none'] as const
export type FirstStart = (typeof firstStarts)[number]
type Environment = Readonly<Record<string, string | undefined>>

export function readConfig(environment: Environment): Config {
  const read = (name: string) => environment[name]?.trim() || null
  const dataFolder = resolve(read('KRACHTLIJN_DATA') ?? 'data')
  const secret = read('KRACHTLIJN_SECRET')
  if (secret !== null && secret.length < shortestSecret)
    throw new StartRefusal(
      `KRACHTLIJN_SECRET is too short: it needs at least ${shortestSecret} characters (for instance from: openssl rand -base64 48).`,
    )
  const smtpUrl = readUrl('SMTP_URL', read('SMTP_URL'), ['smtp:', 'smtps:'])
  const mailFrom = read('MAIL_FROM')
  if (smtpUrl !== null && mailFrom === null)
    throw new StartRefusal('SMTP_URL is set but MAIL_FROM is not: set MAIL_FROM to the address mails come from.')
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: readPort(read('PORT')),
    dataFolder,
    keysFolder: resolve(read('KRACHTLIJN_KEYS') ?? join(dataFolder, 'keys')),
    origin: readOrigin(read('KRACHTLIJN_ORIGIN')),
    secret,
    databaseUrl: readUrl('DATABASE_URL', read('DATABASE_URL'), ['postgres:', 'postgresql:']),
    smtpUrl,
    mailFrom,
    pushContact: readContact(read('KRACHTLIJN_PUSH_CONTACT')),
    firstStart: readFirstStart(read('KRACHTLIJN_DEMO')),
  }
}

function readFirstStart(text: string | null): FirstStart {
  const found = firstStarts.find((one) => one === (text ?? 'nl'))
  if (found === undefined) throw new StartRefusal(`KRACHTLIJN_DEMO must be one of ${firstStarts.join(', ')}.`)
  return found
}

function readPort(text: string | null): number {
  if (text === null) return 4600
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new StartRefusal('PORT must be a number from 0 to 65535.')
  return Number(text)
}

/** The sentence never repeats the value: it may contain a password. */
function readUrl(name: string, text: string | null, protocols: readonly string[]): string | null {
  if (text === null) return null
  // A URL of PostgreSQL on a socket has no host: postgresql://user@/name?host=/folder
  const parsed = URL.parse(text.replace('@/', '@localhost/'))
  if (parsed === null || !protocols.includes(parsed.protocol))
    throw new StartRefusal(
      `${name} is not a valid address: it must begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    )
  return text
}

function readContact(text: string | null): string | null {
  if (text === null) return null
  const url = URL.parse(text)
  if (url?.protocol === 'https:' || (url?.protocol === 'mailto:' && /^[^\s@]+@[^\s@]+$/.test(url.pathname))) return text
  throw new StartRefusal(
    'KRACHTLIJN_PUSH_CONTACT must be an address where push services reach you: mailto:host@example.org or https://example.org/contact',
  )
}

const localHosts = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/

function readOrigin(text: string | null): string | null {
  if (text === null) return null
  if (!URL.canParse(text)) throw new StartRefusal('KRACHTLIJN_ORIGIN is not a valid address: write it like https://coaching.example.org')
  const url = new URL(text)
  if (!['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new StartRefusal('KRACHTLIJN_ORIGIN must be only scheme, host and port, like https://coaching.example.org')
  }
  if (url.protocol === 'http:' && !localHosts.test(url.hostname))
    throw new StartRefusal(
      `KRACHTLIJN_ORIGIN must begin with https:// for ${url.hostname}: sign-in cookies are not sent over plain http, except on localhost.`,
    )
  return url.origin
}

/** Creates the folder when it does not exist. */
export function requireWritableFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartRefusal(
      `The data folder ${folder} cannot be written to (${(error as { code?: string }).code ?? 'unknown reason'}); change its owner or set KRACHTLIJN_DATA.`,
    )
  }
}
