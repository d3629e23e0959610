// A mail server on a free port that stores what it receives.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type CaughtMail = { readonly to: readonly string[]; readonly subject: string; readonly text: string; readonly raw: string }
export type MailCatcher = { readonly url: string; readonly mails: readonly CaughtMail[]; readonly stop: () => Promise<void> }

/** Decodes quoted-printable, as far as the mails of the product use it. */
function decode(text: string): string {
  const joined = text.replace(/=\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}

function readMail(to: readonly string[], raw: string): CaughtMail {
  const [head = '', ...body] = raw.split(/\r?\n\r?\n/)
  const subject = /^Subject: (.+)$/m.exec(head)?.[1]?.trim() ?? ''
  const text = body.join('\n\n')
  const quoted = /^Content-Transfer-Encoding: quoted-printable/im.test(head)
  return { to, subject, text: quoted ? decode(text) : text, raw }
}

export async function catchMails(): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let raw = ''
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString()
      })
      stream.on('end', () => {
        mails.push(
          readMail(
            session.envelope.rcptTo.map(({ address }) => address),
            raw,
          ),
        )
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
