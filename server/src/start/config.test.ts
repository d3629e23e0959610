// Settings: defaults, and the sentence for each wrong one.
import { describe, expect, it } from 'vitest'
import { fileSystemOf } from '../database/file-system.ts'
import { isOlder } from '../database/open-sqlite.ts'
import { readConfig } from './config.ts'

describe('settings', () => {
  it('have defaults that listen on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4600,
      origin: null,
      secret: null,
      databaseUrl: null,
      smtpUrl: null,
      pushContact: null,
    })
    expect(readConfig({ KRACHTLIJN_DATA: '/srv/k' })).toMatchObject({ dataFolder: '/srv/k', keysFolder: '/srv/k/keys' })
    expect(readConfig({ PORT: ' ', KRACHTLIJN_ORIGIN: 'https://coach.example.org/' })).toMatchObject({
      port: 4600,
      origin: 'https://coach.example.org',
    })
  })

  it.each([
    [{ PORT: '70000' }, 'PORT must be'],
    [{ PORT: 'abc' }, 'PORT must be'],
    [{ KRACHTLIJN_SECRET: 'short' }, 'at least 32 characters'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL is not a valid address'],
    [{ DATABASE_URL: 'nonsense' }, 'DATABASE_URL is not a valid address'],
    [{ KRACHTLIJN_DEMO: 'fr' }, 'one of nl, en, none'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL is not a valid address'],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM'],
    [{ KRACHTLIJN_PUSH_CONTACT: 'host@example.org' }, 'KRACHTLIJN_PUSH_CONTACT must be an address'],
    [{ KRACHTLIJN_PUSH_CONTACT: 'mailto:host' }, 'KRACHTLIJN_PUSH_CONTACT must be an address'],
    [{ KRACHTLIJN_ORIGIN: 'coach.example.org' }, 'KRACHTLIJN_ORIGIN'],
    [{ KRACHTLIJN_ORIGIN: 'http://coach.example.org' }, 'https://'],
    [{ KRACHTLIJN_ORIGIN: 'https://coach.example.org/path' }, 'only scheme, host and port'],
  ])('%j is refused in one sentence', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words)
  })

  it('accept an address where push services can reach the host', () => {
    for (const contact of ['mailto:host@example.org', 'https://example.org/contact'])
      expect(readConfig({ KRACHTLIJN_PUSH_CONTACT: contact }).pushContact).toBe(contact)
  })

  it('never repeat a password in the refusal', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://iris:hunter2@localhost/x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    )
  })
})

describe('where the data folder is', () => {
  const mounts =
    'overlay / overlay rw 0 0\nhost:/v /data nfs4 rw 0 0\n/dev/sda /data/local ext4 rw 0 0\niris@h:/ /mnt/my\\040share fuse.sshfs rw 0 0'
  it.each([
    ['/data', 'nfs4'],
    ['/data/krachtlijn', 'nfs4'],
    ['/data/local/krachtlijn', 'ext4'],
    ['/database', 'overlay'],
    ['/mnt/my share/x', 'fuse.sshfs'],
  ])('%s is on %s', (path, type) => expect(fileSystemOf(path, mounts)).toBe(type))
})

describe('the SQLite version', () => {
  it('is compared by number, not by letter', () => {
    expect(isOlder('3.9.0', '3.51.3')).toBe(true)
    expect(isOlder('3.51.2', '3.51.3')).toBe(true)
    expect(isOlder('3.51.3', '3.51.3')).toBe(false)
    expect(isOlder('3.53.4', '3.51.3')).toBe(false)
    expect(isOlder('4.0.0', '3.51.3')).toBe(false)
  })
})
