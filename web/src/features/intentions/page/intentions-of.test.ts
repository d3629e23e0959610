import { expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { intentionsOf } from './intentions-of.ts'

const finding = (id: string, body: object, more: Partial<Finding> = {}) =>
  ({ id, state: 'accepted', createdAt: 0, body, ...more }) as Finding
const intention = (id: string, lookBackOn: string | null) => finding(id, { kind: 'intention', act: id, lookBackOn })

test('what was not looked back on comes first, by its date; without a date it waits', () => {
  expect(
    intentionsOf([intention('later', '2026-12-01'), intention('undated', null), intention('soon', '2026-11-24')]).open.map(
      (one) => one.finding.id,
    ),
  ).toEqual(['soon', 'later', 'undated'])
})
test('a look back moves an intention, whatever came of it', () => {
  const { open, lookedBack } = intentionsOf([
    intention('ask', null),
    finding('o', { kind: 'observation', intentionId: 'ask', result: 'not' }),
  ])
  expect(open).toEqual([])
  expect(lookedBack[0]?.observations[0]?.body.result).toBe('not')
})
test('a look back that was taken back counts for nothing', () => {
  expect(
    intentionsOf([intention('ask', null), finding('o', { kind: 'observation', intentionId: 'ask' }, { state: 'withdrawn' })]).open,
  ).toHaveLength(1)
})
