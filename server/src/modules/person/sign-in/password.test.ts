// Hashing and comparing passwords, without database.
import { describe, expect, it } from 'vitest'
import { hashPassword, isObvious, isOutdated, isPassword } from './password.ts'

const randomness = Buffer.alloc(32, 3).toString('base64url')

describe('a password', () => {
  it('is kept as argon2id with 64 MiB, three passes and its own salt', async () => {
    const encoded = await hashPassword('een lange zomerdag', randomness)
    expect(encoded).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(await hashPassword('een lange zomerdag', Buffer.alloc(32, 4).toString('base64url'))).not.toBe(encoded)
    expect(isOutdated(encoded)).toBe(false)
    expect(isOutdated(encoded.replace('t=3', 't=2'))).toBe(true)
  })

  it('fits itself, however its letters were composed, and nothing else', async () => {
    const encoded = await hashPassword('café in de ochtend', randomness)
    expect(await isPassword('café in de ochtend', encoded)).toBe(true)
    expect(await isPassword('cafe\u0301 in de ochtend', encoded)).toBe(true)
    expect(await isPassword('café in de avond', encoded)).toBe(false)
    expect(await isPassword('', encoded)).toBe(false)
  })

  it('is compared as slowly for nobody as for somebody', async () => {
    const encoded = await hashPassword('een lange zomerdag', randomness)
    const time = async (kept: string | null) => {
      const begin = performance.now()
      expect(await isPassword('iets anders dan dat', kept)).toBe(false)
      return performance.now() - begin
    }
    await time(encoded)
    const known = Math.min(await time(encoded), await time(encoded), await time(encoded))
    const unknown = Math.min(await time(null), await time(null), await time(null))
    expect(unknown / known).toBeGreaterThan(0.33)
    expect(unknown / known).toBeLessThan(3)
  })

  it('that is damaged in the database is a bug, not a way in', async () => {
    await expect(isPassword('een lange zomerdag', 'een lange zomerdag')).rejects.toThrow('no known form')
  })

  it('waits its turn when many sign in at once, and too many are refused', async () => {
    const results = await Promise.allSettled(Array.from({ length: 30 }, () => isPassword('x', null)))
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(8)
    expect(await isPassword('x', null)).toBe(false)
  }, 60_000)

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
