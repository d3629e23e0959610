// Sends mail through the host's SMTP server, as plain text. Without SMTP_URL there is no mailer, and people copy links themselves.
import { createTransport } from 'nodemailer'
import type { Dependencies } from '../dependencies.ts'

const waitAtMost = 10_000

export function openMailer(
  smtpUrl: string,
  from: string,
): { readonly sendMail: NonNullable<Dependencies['sendMail']>; readonly close: () => void } {
  const address = new URL(smtpUrl)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)
  const transport = createTransport({
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: address.port === '' ? (address.protocol === 'smtps:' ? 465 : 587) : Number(address.port),
    secure: address.protocol === 'smtps:',
    // These mails contain sign-in links, so TLS is required, except for a mail server on this machine.
    requireTLS: address.protocol === 'smtp:' && !local,
    connectionTimeout: waitAtMost,
    greetingTimeout: waitAtMost,
    socketTimeout: waitAtMost,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(address.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) } }),
  })
  return {
    sendMail: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, disableFileAccess: true, disableUrlAccess: true })
    },
    close: () => transport.close(),
  }
}
