// Sends mails by the host's SMTP server. Plain text only; without SMTP_URL there is no mailer and links are copied by hand.
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
    // Sign-in links travel in these mails: never in the clear, except to a mail server on this machine.
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
