// Sending mail, against a real SMTP server on loopback.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { describe, expect, it } from 'vitest'
import { createSendMail } from './create-send-mail.ts'

type Received = { readonly from: string; readonly to: readonly string[]; readonly content: string }

async function withServer(
  options: ConstructorParameters<typeof SMTPServer>[0],
  work: (url: string, received: Received[]) => Promise<void>,
) {
  const received: Received[] = []
  const server = new SMTPServer({
    ...options,
    authOptional: true,
    logger: false,
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((receiver) => receiver.address),
          content: Buffer.concat(parts).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  try {
    await work(`smtp://${host}:${(server.server.address() as AddressInfo).port}`, received)
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}
const from = 'Krachtlijn <krachtlijn@voorbeeld.nl>'
const mail = { to: 'saar@voorbeeld.nl', subject: 'Je aanmeldlink', text: 'http://localhost:4600/link#abc\n' }

describe('sending mail', () => {
  it('is absent when the host set no SMTP server', () => {
    expect(createSendMail({ smtpUrl: undefined, from: undefined })).toBeNull()
    expect(createSendMail({ smtpUrl: '', from })).toBeNull()
  })

  it('delivers subject and text to one receiver', () =>
    withServer({ disabledCommands: ['STARTTLS'] }, async (url, received) => {
      await createSendMail({ smtpUrl: url, from })?.(mail)
      expect(received).toMatchObject([{ from: 'krachtlijn@voorbeeld.nl', to: ['saar@voorbeeld.nl'] }])
      expect(received[0]?.content).toMatch(/Subject: Je aanmeldlink/)
      expect(received[0]?.content).toMatch(/Auto-Submitted: auto-generated/)
      expect(received[0]?.content).toContain('http://localhost:4600/link#abc')
    }))

  it('adds no receiver or header, whatever an address or subject holds', () =>
    withServer({ disabledCommands: ['STARTTLS'] }, async (url, received) => {
      const send = createSendMail({ smtpUrl: url, from })
      await send?.({ ...mail, subject: 'Je link\r\nBcc: dief@elders.nl' })
      await send?.({ ...mail, to: 'saar@voorbeeld.nl, dief@elders.nl' }).catch(() => {})
      expect(received.flatMap((one) => one.to)).not.toContain('dief@elders.nl')
      expect(received[0]?.content).not.toMatch(/^Bcc:/m)
    }))

  it('does not hand a link to a server elsewhere over an open line, unless the host decides so', () =>
    withServer(
      { disabledCommands: ['STARTTLS'] },
      async (url, received) => {
        await expect(createSendMail({ smtpUrl: url, from })?.(mail)).rejects.toThrow(/TLS/)
        expect(received).toEqual([])
        await createSendMail({ smtpUrl: `${url}?requireTLS=false`, from })?.(mail)
        expect(received).toHaveLength(1)
      },
      // Not one of the names by which a machine knows itself.
      '127.0.0.2',
    ))

  it('refuses to start with half a configuration, without repeating the password', () => {
    expect(() => createSendMail({ smtpUrl: 'smtp://localhost', from: undefined })).toThrow('MAIL_FROM')
    expect(() => createSendMail({ smtpUrl: 'http://user:geheim@host', from })).toThrow(/^SMTP_URL must look like(?!.*geheim)/)
  })
})
