import { describe, expect, it } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { bodies } from '#method/testing/build-session.ts'
import { aloneFound } from './alone-found.ts'

const picked = (findingId: string, body: Finding['body']) => [findingId, { findingId, momentId: null, body, at: 1 }] as const
const kept = (id: string, body: Finding['body'], state: Finding['state'], sessionId = 'here') => ({ id, body, state, sessionId }) as Finding
const rust = bodies.quality({ word: 'rust', act: 'bleef zitten' })

describe('the findings of a session alone', () => {
  it('are listed when it ends, also before the server knows that it ended', () => {
    const { items } = aloneFound('here', [], { findings: new Map([picked('a', rust)]), endedAt: 9 })
    expect(items).toEqual([{ id: 'a', body: rust, complete: true, kept: false }])
  })
  it('are not listed while it runs', () => {
    expect(aloneFound('here', [], { findings: new Map([picked('a', rust)]), endedAt: null }).items).toEqual([])
  })
  it('are listed once, in the latest wording of the user', () => {
    const since = bodies.quality({ word: 'kalmte', act: 'bleef zitten' })
    const { items } = aloneFound('here', [kept('a', since, 'accepted')], { findings: new Map([picked('a', rust)]), endedAt: 9 })
    expect(items).toEqual([{ id: 'a', body: since, complete: true, kept: true }])
  })
  it('leave out findings the user took back, and findings of other sessions', () => {
    const all = [kept('a', rust, 'withdrawn'), kept('b', rust, 'accepted', 'elsewhere')]
    expect(aloneFound('here', all, { findings: new Map([picked('a', rust)]), endedAt: 9 }).items).toEqual([])
  })
  it('show which of them are not complete', () => {
    const bare = bodies.quality({ word: 'rust', act: ' ' })
    expect(aloneFound('here', [], { findings: new Map([picked('a', bare)]), endedAt: 9 }).items).toMatchObject([{ complete: false }])
    expect(aloneFound('here', [kept('a', bare, 'noted')], { findings: new Map(), endedAt: 9 }).items).toMatchObject([
      { complete: false, kept: true },
    ])
  })
})
