// Sends mail through the host's SMTP server (SMTP_URL, MAIL_FROM). What a mail says is written by who sends it.
import { createTransport } from 'nodemailer'
import type { Dependencies } from '../dependencies.ts'
import { StartRefusal } from '../start-refusal.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']
const patience = 15_000

/**
 * Null when no SMTP_URL is set: links are then copied by hand. A sign-in link is a key, so the way to the SMTP server must be
 * encrypted (smtps://, or STARTTLS on smtp://), except on the machine itself. `?requireTLS=false` is the host's own decision.
 */
export function createSendMail({
  smtpUrl,
  from,
}: {
  readonly smtpUrl: string | undefined
  readonly from: string | undefined
}): Dependencies['sendMail'] {
  if (!smtpUrl) return null
  if (!from) throw new StartRefusal('SMTP_URL is set but MAIL_FROM is not: say from which address mail is sent.')
  const url = parse(smtpUrl)
  if (!url.searchParams.has('requireTLS') && url.protocol === 'smtp:' && !loopback.includes(url.hostname))
    url.searchParams.set('requireTLS', 'true')
  const settings = {
    url: url.href,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  const transport = createTransport(settings)
  return async ({ to, subject, text }) => {
    // An address object, so that a comma in it never becomes a second receiver.
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } })
  }
}

function parse(smtpUrl: string): URL {
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : null
  // The address holds a password: it is never repeated in a message.
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:'))
    throw new StartRefusal('SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host:465.')
  return url
}
