import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arrival, bowsOut } from '#method/reminder/bows-out.ts'

const came = (at: number, part: Partial<Arrival> = {}): Arrival => ({ at, reached: true, opened: false, ...part })

describe('a reminder', () => {
  it('continues after one that was ignored, and stops after two', () => {
    expect(bowsOut([], null)).toBe(false)
    expect(bowsOut([came(1)], null)).toBe(false)
    expect(bowsOut([came(1), came(2)], null)).toBe(true)
  })
  it('continues when either of the last two was opened', () => {
    expect(bowsOut([came(1, { opened: true }), came(2)], null)).toBe(false)
    expect(bowsOut([came(1), came(2, { opened: true })], null)).toBe(false)
    expect(bowsOut([came(1, { opened: true }), came(2), came(3)], null)).toBe(true)
  })
  it('continues when the person wrote something since, also without opening it', () => {
    expect(bowsOut([came(10), came(20)], 25)).toBe(false)
    expect(bowsOut([came(10), came(20)], 15)).toBe(false)
    expect(bowsOut([came(10), came(20)], 5)).toBe(true)
  })
  it('does not count an arrival that never reached the person', () => {
    expect(bowsOut([came(1), came(2, { reached: false })], null)).toBe(false)
    expect(bowsOut([came(1), came(2, { reached: false }), came(3)], null)).toBe(true)
  })
  it('stops only when the last two that reached the person were both ignored, whatever the order of the list', () => {
    const arrivals = fc.uniqueArray(fc.record({ at: fc.nat(1000), reached: fc.boolean(), opened: fc.boolean() }), {
      selector: ({ at }) => at,
    })
    fc.assert(
      fc.property(arrivals, fc.option(fc.nat(1000)), (told, wroteAt) => {
        const last = told.filter(({ reached }) => reached).sort((left, right) => right.at - left.at)
        const ignored = last.slice(0, 2).filter(({ at, opened }) => !opened && (wroteAt === null || wroteAt <= at))
        expect(bowsOut(told, wroteAt)).toBe(ignored.length === 2)
      }),
    )
  })
})
