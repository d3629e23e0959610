// Counting attempts, on every database.
import { describe, expect, it } from 'vitest'
import { describeOnEachDatabase } from '../testing/test-dependencies.ts'
import { addressGroup } from './address-group.ts'
import type { Limit } from './limits.ts'
import { countAttempts, forgetAttempts } from './rate-limit.ts'

const limit: Limit = { name: 'test', most: 3, per: 60_000 }

describeOnEachDatabase('a rate limit', (open) => {
  it('allows a number of attempts, then refuses until the window has passed', async () => {
    const dependencies = await open()
    const attempt = () => countAttempts([[limit, 'saar']], dependencies)
    expect([await attempt(), await attempt(), await attempt()]).toEqual([null, null, null])
    expect(await attempt()).toMatchObject({ status: 429, code: 'rate.limited' })
    expect(await countAttempts([[limit, 'joost']], dependencies)).toBeNull()
    dependencies.advance(60_000)
    expect(await attempt()).toBeNull()
  })

  it('counts attempts that arrive at the same moment', async () => {
    const dependencies = await open()
    const answers = await Promise.all(Array.from({ length: 20 }, () => countAttempts([[limit, 'saar']], dependencies)))
    expect(answers.filter((answer) => answer === null)).toHaveLength(3)
  })

  it('forgets failures after a success, and stores nothing readable about the person', async () => {
    const dependencies = await open()
    for (let index = 0; index < 5; index += 1) await countAttempts([[limit, 'saar@voorbeeld.nl']], dependencies)
    const [row] = await dependencies.database.selectFrom('rate').selectAll().execute()
    expect(row).toMatchObject({ key: expect.stringMatching(/^[0-9a-f]{64}$/), count: 5 })
    await forgetAttempts([[limit, 'saar@voorbeeld.nl']], dependencies)
    expect(await countAttempts([[limit, 'saar@voorbeeld.nl']], dependencies)).toBeNull()
  })

  it('does not open a new window when the clock goes back', async () => {
    const dependencies = await open()
    for (let index = 0; index < 3; index += 1) await countAttempts([[limit, 'saar']], dependencies)
    dependencies.advance(-180_000)
    expect(await countAttempts([[limit, 'saar']], dependencies)).toMatchObject({ status: 429 })
  })
})

describe('one subscriber', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:0DB8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0'],
    ['1:2:3:4:5:6:192.0.2.33', '1:2:3:4'],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group)
  })
})
