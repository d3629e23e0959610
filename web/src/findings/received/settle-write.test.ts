import { describe, expect, it } from 'vitest'
import { applySettle, type Received, settleWrite } from './settle-write.ts'

const seen = (id: string, state: Received['state']): Received => ({
  id,
  source: 'witness',
  fromName: 'Sanne',
  saw: 'Je wachtte.',
  word: 'geduld',
  lexiconKey: null,
  behaviour: '',
  state,
  at: 1,
})
const states = (list: readonly Received[]) => list.map(({ state }) => state)

describe('what the reader says of what others saw', () => {
  it('shows at once, and only there', () => {
    const list = [seen('a', 'new'), seen('b', 'new')]
    expect(states(applySettle(list, settleWrite('a', 'parked').input))).toEqual(['parked', 'new'])
  })
  it('does not undo what became a quality', () => {
    expect(states(applySettle([seen('a', 'kept')], settleWrite('a', 'new').input))).toEqual(['kept'])
  })
  it('waits once per thing: the last word counts', () => {
    expect(settleWrite('a', 'parked').id).toBe(settleWrite('a', 'new').id)
    expect(settleWrite('a', 'parked').id).not.toBe(settleWrite('b', 'parked').id)
  })
})
