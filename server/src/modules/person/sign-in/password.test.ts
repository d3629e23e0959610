// Hashing and comparing passwords, without a database.
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { useRealArgon2 } from '../../../testing/cheap-argon2.ts'
import { replaceArgon2 } from '../testing/replace-argon2.ts'
import { hashPassword, isObvious, isOutdated, isPassword } from './password.ts'

const randomness = Buffer.alloc(32, 3).toString('base64url')

describe('a password', () => {
  it('is kept as argon2id with 64 MiB, three passes and its own salt', async () => {
    useRealArgon2()
    const encoded = await hashPassword('een lange zomerdag', randomness, 'huis')
    expect(encoded).toBe('$argon2id$v=19$m=65536,t=3,p=1$AwMDAwMDAwMDAwMDAwMDAw$uD13/GuiW7L8W4P5dIbVWnRC49dqeavd0JFVbEnQCWY')
    expect(await hashPassword('een lange zomerdag', Buffer.alloc(32, 4).toString('base64url'), 'huis')).not.toBe(encoded)
    expect(isOutdated(encoded)).toBe(false)
    expect(isOutdated(encoded.replace('t=3', 't=2'))).toBe(true)
  })

  it('matches itself, also with differently composed letters, and no other password', async () => {
    const encoded = await hashPassword('café in de ochtend', randomness, 'huis')
    expect(await isPassword('café in de ochtend', encoded, 'huis')).toBe(true)
    expect(await isPassword('cafe\u0301 in de ochtend', encoded, 'huis')).toBe(true)
    expect(await isPassword('café in de avond', encoded, 'huis')).toBe(false)
    expect(await isPassword('', encoded, 'huis')).toBe(false)
  })

  it('costs the same work to compare for an unknown person as for a known one', async () => {
    const encoded = await hashPassword('een lange zomerdag', randomness, 'huis')
    const costs: unknown[] = []
    replaceArgon2((_, { memory, passes, parallelism, tagLength, nonce }, done) => {
      costs.push({ memory, passes, parallelism, tagLength, saltBytes: Buffer.byteLength(nonce) })
      done(null, Buffer.alloc(tagLength))
    })
    expect(await isPassword('iets anders dan dat', encoded, 'huis')).toBe(false)
    expect(await isPassword('iets anders dan dat', null, 'huis')).toBe(false)
    expect(costs).toEqual([costs[1], { memory: 65_536, passes: 3, parallelism: 1, tagLength: 32, saltBytes: 16 }])
  })

  it('whose hash is damaged in the database throws and never matches', async () => {
    await expect(isPassword('een lange zomerdag', 'een lange zomerdag', 'huis')).rejects.toThrow('no known form')
  })

  it('is hashed two at a time; of one address four more wait, and the rest are refused', async () => {
    const finish: (() => void)[] = []
    replaceArgon2((_, { tagLength }, done) => void finish.push(() => done(null, Buffer.alloc(tagLength))))
    let refused = 0
    const all = Array.from({ length: 30 }, () => isPassword('x', null, 'een adres').catch(() => (refused += 1)))
    for (let count = 0; count < 6; count += 1) {
      await setImmediate()
      expect(finish.length).toBe(Math.min(2, 6 - count))
      finish.shift()?.()
    }
    await Promise.all(all)
    expect([refused, finish.length]).toEqual([24, 0])
  })

  it('of somebody at another address does not wait for a crowd at one address', async () => {
    const finish: (() => void)[] = []
    const done: string[] = []
    replaceArgon2((_, { tagLength }, settle) => void finish.push(() => settle(null, Buffer.alloc(tagLength))))
    const ask = (who: string) => isPassword('x', null, who).then(() => done.push(who))
    const all = [...Array.from({ length: 6 }, () => ask('crowd')), ask('somebody'), ask('another')]
    for (; done.length < all.length; await setImmediate()) finish.shift()?.()
    await Promise.all(all)
    expect(done).toEqual(['crowd', 'crowd', 'crowd', 'somebody', 'another', 'crowd', 'crowd', 'crowd'])
  })

  it.each([
    'aaaaaaaaaaaa',
    'Wachtwoord123!',
    'krachtlijn',
    '1234567890',
    'Saar de Vries',
    'saar.devries',
    'saardevries2024',
    'welkomwelkom',
  ])('%s is refused as obvious', (password) => {
    expect(isObvious(password, ['Saar de Vries', 'saar.devries@voorbeeld.nl'])).toBe(true)
  })

  it.each(['een lange zomerdag', 'correct horse battery', 'wachtwoordje van oma'])('%s is allowed', (password) => {
    expect(isObvious(password, ['Saar de Vries', null])).toBe(false)
  })
})
