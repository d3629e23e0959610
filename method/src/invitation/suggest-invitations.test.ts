import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InvitationRule, invitationRules } from '#method/invitation/invitation.ts'
import { invitationContext } from '#method/invitation/invitation-context.ts'
import { invitationChecks, mostInvitations, restMoments, restMs, suggestInvitations } from '#method/invitation/suggest-invitations.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { anyEvents } from '#method/testing/arbitrary-session.ts'
import { bodies, buildEvent, buildMark, buildPickUp } from '#method/testing/build-session.ts'

const wordings = Object.fromEntries(invitationRules.map((rule) => [rule, 4])) as Record<InvitationRule, number>
const wave = (rule: InvitationRule, wording: number, at: number) => buildEvent({ kind: 'invitation-waved', rule, wording }, at)
const suggest = (events: readonly SessionEvent[], now: number) => suggestInvitations(deriveSession(events), now, wordings)
const thinking = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => buildMark({ at: from + index, layer: 'behaviour' }))
const find = (events: readonly SessionEvent[], now: number, rule: InvitationRule) =>
  suggest(events, now).find((found) => found.rule === rule)

describe('the invitations beside a session', () => {
  it('know every rule there is', () => {
    expect(Object.keys(invitationChecks).toSorted()).toEqual([...invitationRules].toSorted())
  })
  it('are at most three, each with a reason in the trace, whatever happens', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat({ max: 3_000_000 }), (events, now) => {
        const found = suggest(events, now)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length)
        expect(suggest(events, now)).toEqual(found)
      }),
    )
  })
  it('are not offered when the coach asks for quiet, nor before, between or after running', () => {
    const marks = thinking(0, 6)
    expect(suggest(marks, 10)).not.toEqual([])
    expect(suggest([...marks, buildEvent({ kind: 'quiet-set', quiet: true }, 9)], 10)).toEqual([])
    for (const state of ['paused', 'finished', 'broken-off', 'referred'] as const) {
      expect(suggest([...marks, buildEvent({ kind: 'state-set', state, note: '' }, 9)], 10)).toEqual([])
    }
    expect(suggest([], 10_000_000)).toEqual([])
  })
  it('start with what just happened', () => {
    const events = [...thinking(0, 5), buildMark({ at: 50, layer: 'core' })]
    expect(
      suggest(events, 60)
        .map(({ rule }) => rule)
        .slice(0, 2),
    ).toEqual(['core-named-not-felt', 'mostly-thinking'])
  })
  it('put what was raised earlier last', () => {
    const events = [buildPickUp('q', bodies.quality({ act: '' }), 10), buildMark({ at: 50, layer: 'core' })]
    expect(suggest(events, 60).map(({ rule }) => rule)).toEqual(['core-named-not-felt', 'quality-without-act'])
  })
  it('never use the same wording twice in a session', () => {
    const events = [...thinking(0, 5), wave('mostly-thinking', 0, 10), ...thinking(restMs + 20, 5)]
    expect(find(events, restMs * 2, 'mostly-thinking')?.wording).toBe(1)
    const asked = [0, 1, 2, 3].map((wording) => buildEvent({ kind: 'invitation-used', rule: 'mostly-thinking', wording }, 1))
    expect(find([...asked, ...thinking(restMs + 20, 8)], restMs * 2, 'mostly-thinking')).toBe(undefined)
  })
  it('rest after a dismissal for three minutes and four moments, and twice as long after the second', () => {
    const once = [...thinking(0, 5), wave('mostly-thinking', 0, 10)]
    expect(find([...once, ...thinking(20, restMoments)], 10 + restMs - 1, 'mostly-thinking')).toBe(undefined)
    expect(find([...once, ...thinking(20, restMoments - 1)], 10 + restMs, 'mostly-thinking')).toBe(undefined)
    expect(find([...once, ...thinking(20, restMoments)], 10 + restMs, 'mostly-thinking')).toBeDefined()
    const twice = [...once, wave('mostly-thinking', 1, 12)]
    expect(find([...twice, ...thinking(20, restMoments)], 12 + restMs * 2, 'mostly-thinking')).toBe(undefined)
    expect(find([...twice, ...thinking(20, restMoments * 2)], 12 + restMs * 2 - 1, 'mostly-thinking')).toBe(undefined)
    expect(find([...twice, ...thinking(20, restMoments * 2)], 12 + restMs * 2, 'mostly-thinking')?.wording).toBe(2)
  })
  it('stop for a rule that was dismissed three times', () => {
    const events = [0, 1, 2].map((wording) => wave('mostly-thinking', wording, wording))
    expect(find([...events, ...thinking(20, 100)], 1e9, 'mostly-thinking')).toBe(undefined)
  })
  it('become fewer after many dismissals: three, two, one, none', () => {
    expect([0, 3, 4, 6, 7, 9, 10, 50].map(mostInvitations)).toEqual([3, 3, 2, 2, 1, 1, 0, 0])
  })
  it('come back when a dismissal is undone', () => {
    const events = [...thinking(0, 5), wave('mostly-thinking', 0, 10)]
    const back = buildEvent({ kind: 'taken-back', eventId: events.at(-1)?.id ?? '' }, 11)
    expect(find([...events, back], 12, 'mostly-thinking')?.wording).toBe(0)
  })
  it('say nothing about prompts that did not land', () => {
    const prompts = Array.from({ length: 6 }, (_, at) => buildMark({ at, speaker: 'coach', landed: 'no' }))
    expect(invitationContext(deriveSession(prompts), 9).counting).toEqual([])
    expect(suggest(prompts, 9).map(({ rule }) => rule)).toEqual(['not-landed-twice'])
  })
})
