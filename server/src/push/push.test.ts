// Notifications: the example of the standard, a signature that a push service can check, and addresses that are never called.
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encryptPush } from './encrypt-push.ts'
import { isPublicAddress, isPushEndpoint, lookUpPublic } from './guard-address.ts'
import { openPusher } from './open-pusher.ts'
import { postPush } from './post-push.ts'
import { readPushKeys } from './push-keys.ts'

const bytes = (text: string) => Buffer.from(text, 'base64url')
const endpoint = 'https://push.example.net/send/abc'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'krachtlijn-push-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A browser in the test: its keys, and how it decrypts a message. */
function aBrowser() {
  const keys = createECDH('prime256v1')
  const point = keys.generateKeys()
  const auth = randomBytes(16)
  const open = (body: Buffer): string => {
    const [salt, theirs] = [body.subarray(0, 16), body.subarray(21, 86)]
    const derive = (secret: Uint8Array, with_: Uint8Array, info: Uint8Array | string, length: number) =>
      Buffer.from(hkdfSync('sha256', secret, with_, info, length))
    const secret = derive(keys.computeSecret(theirs), auth, Buffer.concat([Buffer.from('WebPush: info\0'), point, theirs]), 32)
    const key = derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16)
    const decipher = createDecipheriv('aes-128-gcm', key, derive(secret, salt, 'Content-Encoding: nonce\0', 12))
    decipher.setAuthTag(body.subarray(-16))
    const plain = Buffer.concat([decipher.update(body.subarray(86, -16)), decipher.final()])
    return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')
  }
  return { to: { endpoint, p256dh: point.toString('base64url'), auth: auth.toString('base64url') }, open }
}

describe('a notification', () => {
  it('is sealed as in the example of RFC 8291', () => {
    const to = {
      endpoint,
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    }
    const fixed = { salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'), privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw') }
    expect(encryptPush(to, Buffer.from('When I grow up, I want to be a watermelon'), fixed, 0).toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    )
  })

  it('is opened only by its browser, and is as long as any other', () => {
    const browser = aBrowser()
    const sealed = encryptPush(browser.to, Buffer.from('Je moment is er.'))
    expect(browser.open(sealed)).toBe('Je moment is er.')
    expect(() => aBrowser().open(sealed)).toThrow()
    expect(encryptPush(browser.to, Buffer.from('x')).length).toBe(sealed.length)
    expect(sealed.includes('moment')).toBe(false)
  })

  it('has a signed statement of the sender, for this push service and for half a day', async () => {
    const now = Date.UTC(2026, 10, 22)
    const sent: { to: string; headers: Readonly<Record<string, string>> }[] = []
    const push = openPusher(
      folder,
      'mailto:host@example.org',
      () => now,
      async (to, headers) => {
        sent.push({ to, headers })
        return 201
      },
    )
    expect(await push.send(aBrowser().to, { text: 'x', topic: 'abc', seconds: 7200 })).toBe('sent')
    const { to, headers = {} } = sent[0] ?? {}
    expect(to).toBe(endpoint)
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '7200', topic: 'abc' })
    const [, head = '', claims = '', signature = '', key = ''] =
      /^vapid t=([^.]+)\.([^.]+)\.([^,]+), k=(.+)$/.exec(headers.authorization ?? '') ?? []
    expect(key).toBe(push.publicKey)
    const [x, y] = [bytes(key).subarray(1, 33), bytes(key).subarray(33)].map((part) => part.toString('base64url'))
    const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes(signature))).toBe(true)
    expect(JSON.parse(bytes(claims).toString())).toEqual({
      aud: 'https://push.example.net',
      exp: now / 1000 + 12 * 3600,
      sub: 'mailto:host@example.org',
    })
  })

  it.each([
    [200, 'sent'],
    [201, 'sent'],
    [404, 'gone'],
    [410, 'gone'],
    [302, 'failed'],
    [429, 'failed'],
    [500, 'failed'],
  ] as const)('that is answered with %i is %s', async (status, outcome) => {
    const push = openPusher(folder, 'mailto:host@example.org', Date.now, async () => status)
    expect(await push.send(aBrowser().to, { text: 'x', topic: 'x', seconds: 1 })).toBe(outcome)
  })

  it('fails without an answer or with invalid keys, and the error does not contain the address', async () => {
    const push = openPusher(folder, 'mailto:host@example.org', Date.now, async () => Promise.reject(new Error(endpoint)))
    expect(await push.send(aBrowser().to, { text: 'x', topic: 'x', seconds: 1 })).toBe('failed')
    const nonsense = { ...aBrowser().to, p256dh: 'A'.repeat(87) }
    expect(
      await openPusher(folder, 'mailto:h@example.org', Date.now, async () => 201).send(nonsense, { text: 'x', topic: 'x', seconds: 1 }),
    ).toBe('failed')
  })
})

describe('the key of this installation', () => {
  it('is created once, and only this user can read it', () => {
    const first = readPushKeys(folder)
    expect(readPushKeys(folder).publicKey).toBe(first.publicKey)
    expect(Buffer.from(first.publicKey, 'base64url')).toHaveLength(65)
    expect(readdirSync(folder)).toEqual(['push.key'])
    if (process.platform !== 'win32') expect(statSync(join(folder, 'push.key')).mode & 0o077).toBe(0)
  })
  it('stops the start when it is damaged, in one sentence that does not contain it', () => {
    writeFileSync(join(folder, 'push.key'), 'kapot')
    expect(() => readPushKeys(folder)).toThrow(/^The push key in .* is damaged; put back the copy you kept\.$/)
    expect(readFileSync(join(folder, 'push.key'), 'utf8')).toBe('kapot')
  })
})

describe('an address to push to', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
  ])('%s is one', (address) => expect(isPushEndpoint(address)).toBe(true))
  it.each([
    'http://fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://0x7f000001/x',
    'https://localhost/x',
    'https://intranet/x',
    'https://push.example.net:8443/x',
    'https://name:secret@push.example.net/x',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is none, and nothing is sent there', async (address) => {
    let posted = 0
    const push = openPusher(folder, 'mailto:host@example.org', Date.now, async () => {
      posted += 1
      return 201
    })
    expect(await push.send({ ...aBrowser().to, endpoint: address }, { text: 'x', topic: 'x', seconds: 1 })).toBe('gone')
    expect([isPushEndpoint(address), posted]).toEqual([false, 0])
  })
  it('is public: not in a private network, also not in another notation', () => {
    for (const address of ['8.8.8.8', '172.15.0.1', '2a00:1450:4001::1'])
      expect([address, isPublicAddress(address)]).toEqual([address, true])
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      'nonsense',
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, false])
  })
  it('is not called when its name resolves to a private network', async () => {
    const refused = await new Promise((resolve) => lookUpPublic('localhost', {}, (error) => resolve(error?.code)))
    expect(refused).toBe('EPUSHADDRESS')
    await expect(postPush('https://localhost/', {}, Buffer.alloc(0))).rejects.toMatchObject({ code: 'EPUSHADDRESS' })
  })
})
