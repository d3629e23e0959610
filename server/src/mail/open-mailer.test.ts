// Mails reach a real SMTP server, to one person, as plain text.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, it } from 'vitest'
import { openMailer } from './open-mailer.ts'

type Received = { readonly to: string[]; readonly raw: string }
let server: SMTPServer | undefined
afterEach(async () => {
  const closing = server
  if (closing) await new Promise<void>((resolve) => closing.close(() => resolve()))
})

async function listen(): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const started = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let raw = ''
      stream.on('data', (chunk: Buffer) => {
        raw += chunk.toString()
      })
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map((recipient) => recipient.address), raw })
        done()
      })
    },
  })
  server = started
  const listening = started.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return { url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`, received }
}

it('a mail arrives with its subject and text', async () => {
  const { url, received } = await listen()
  const { sendMail, close } = openMailer(url, 'Krachtlijn <k@example.org>')
  await sendMail({ to: 'iris@example.org', subject: 'Aanmelden', text: 'Klik op https://example.org/link' })
  close()
  expect(received).toHaveLength(1)
  expect(received[0]?.to).toEqual(['iris@example.org'])
  expect(received[0]?.raw).toContain('Subject: Aanmelden')
  expect(received[0]?.raw).toContain('Content-Type: text/plain')
})

it('an address that contains a second recipient or a header adds neither', async () => {
  const { url, received } = await listen()
  const { sendMail, close } = openMailer(url, 'k@example.org')
  await sendMail({ to: 'iris@example.org, other@example.org', subject: 'x\r\nBcc: other@example.org', text: 'x' }).catch(() => {})
  close()
  for (const mail of received) {
    expect(mail.to).toHaveLength(1)
    expect(mail.raw).not.toMatch(/^Bcc:/m)
  }
})

it('a mail server that cannot be reached is an error', async () => {
  const { sendMail } = openMailer('smtp://127.0.0.1:1', 'k@example.org')
  await expect(sendMail({ to: 'iris@example.org', subject: 'x', text: 'x' })).rejects.toThrow()
})
