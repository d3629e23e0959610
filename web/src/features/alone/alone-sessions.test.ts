import { describe, expect, it } from 'vitest'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { type AloneSession, aloneSessions, isBlank, isUnfinished, waitingIn } from './alone-sessions.ts'

const session = (id: string, part: Partial<AloneSession> = {}): AloneSession => ({
  id,
  createdAt: 0,
  startedAt: null,
  endedAt: null,
  state: 'prepared',
  imported: false,
  eventCount: 0,
  ...part,
})
const event = (at: number, fact: SessionFact): SessionEvent => ({ id: `e${at}`, at, deviceId: 'here', ...fact })
const set = (at: number, state: 'running' | 'paused' | 'finished') => event(at, { kind: 'state-set', state, note: '' })
const begin = (spaceId: string, id: string, at: number) => ({
  key: 'POST /api/trajectories/:trajectoryId/sessions' as const,
  input: { params: { trajectoryId: spaceId }, body: { id, at } },
})
const record = (spaceId: string, sessionId: string, ...events: SessionEvent[]) => ({
  key: 'POST /api/trajectories/:trajectoryId/sessions/:sessionId/events' as const,
  input: { params: { trajectoryId: spaceId, sessionId }, body: { events } },
})

describe('the sessions a user held alone', () => {
  it('include one begun on this device without network, but none with a coach', () => {
    const waiting = waitingIn([begin('own', 'here', 5), begin('elsewhere', 'there', 6), record('own', 'here', set(7, 'running'))], 'own')
    expect(aloneSessions([], waiting)).toMatchObject([{ id: 'here', state: 'running', startedAt: 7, eventCount: 1 }])
  })
  it('have the state of this device, also before the server received it', () => {
    const waiting = waitingIn([record('own', 'a', set(20, 'paused'), set(30, 'finished'))], 'own')
    const [first] = aloneSessions([session('a', { state: 'running', startedAt: 10, eventCount: 3 })], waiting)
    expect(first).toMatchObject({ state: 'finished', startedAt: 10, eventCount: 5 })
  })
  it('are each listed once, the newest first', () => {
    const waiting = waitingIn([begin('own', 'a', 1)], 'own')
    const listed = [session('a', { createdAt: 1 }), session('b', { createdAt: 9 })]
    expect(aloneSessions(listed, waiting).map(({ id }) => id)).toEqual(['b', 'a'])
  })
  it('can be continued whatever their age, but not when finished or imported from a file', () => {
    expect(isUnfinished(session('a', { state: 'paused' }))).toBe(true)
    expect(isUnfinished(session('a', { state: 'finished' }))).toBe(false)
    expect(isUnfinished(session('a', { state: 'running', imported: true }))).toBe(false)
  })
  it('are blank while nothing is recorded in them', () => {
    expect(isBlank(session('a'))).toBe(true)
    expect(isBlank(session('a', { eventCount: 1, state: 'running' }))).toBe(false)
  })
})
