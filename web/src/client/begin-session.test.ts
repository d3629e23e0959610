import { describe, expect, it } from 'vitest'
import { isOpen } from './begin-session.ts'

const hour = 3_600_000
const session = { state: 'running', imported: false, createdAt: 0, startedAt: 0 } as const

describe('beginning a session', () => {
  it('goes on with one that was interrupted a little while ago', () => {
    expect(isOpen(session, 2 * hour)).toBe(true)
    expect(isOpen({ ...session, state: 'paused' }, 2 * hour)).toBe(true)
  })
  it('makes a new one when the last was left open another day, is finished, or came from a file', () => {
    expect(isOpen(session, 30 * hour)).toBe(false)
    expect(isOpen({ ...session, state: 'finished' }, hour)).toBe(false)
    expect(isOpen({ ...session, imported: true }, hour)).toBe(false)
  })
})
