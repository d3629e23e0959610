import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, practiceRoles } from '#method/access/actor.ts'
import { canReadAlignment, canSetAlignmentState } from '#method/access/alignment.access.ts'
import * as finding from '#method/access/finding.access.ts'
import { canReadNote, canReviseNote, canWriteNote, noteKinds } from '#method/access/note.access.ts'
import { canInviteCoachee, canManageMembers, canReadPractice } from '#method/access/practice.access.ts'
import { canReadSession, canRecordFact, canRecordSession } from '#method/access/session.access.ts'
import { canReviseTrajectory, isGuest, isGuestCoach, isOwner, isOwnerOrWritingCoach, isWritingCoach } from '#method/access/space.access.ts'
import { findingStates } from '#method/finding/finding.ts'
import { findingKinds, isOwnKind } from '#method/finding/kinds.ts'

const now = 1000
const person = (personId: string, part: Partial<Actor> = {}): Actor => ({
  personId,
  ownSpaceId: `${personId}-space`,
  memberships: [],
  guestOf: [],
  ...part,
})
const coachee = person('coachee')
const coach = person('coach', { guestOf: [{ spaceId: 'coachee-space', trajectoryId: 't', until: null }] })
const former = person('former', { guestOf: [{ spaceId: 'coachee-space', trajectoryId: 't', until: now }] })
const elsewhere = person('elsewhere', { guestOf: [{ spaceId: 'coachee-space', trajectoryId: 'other', until: null }] })
const stranger = person('stranger', { memberships: practiceRoles.map((role) => ({ practiceId: 'practice', role })) })
const outsiders = [former, elsewhere, stranger]
const place = { spaceId: 'coachee-space', trajectoryId: 't' }

describe('a space', () => {
  it('has one owner, and guests until their access ends', () => {
    expect(isOwner(coachee, 'coachee-space')).toBe(true)
    expect([coach, former, stranger].map((actor) => isOwner(actor, 'coachee-space'))).toEqual([false, false, false])
    expect([coach, former, stranger].map((actor) => isGuest(actor, 'coachee-space', now))).toEqual([true, false, false])
    expect(isGuest(former, 'coachee-space', now - 1)).toBe(true)
  })
  it('gives a guest only the trajectory of the grant, and nothing outside trajectories', () => {
    expect(isGuestCoach(coach, place, now)).toBe(true)
    expect(isGuestCoach(elsewhere, place, now)).toBe(false)
    expect(isGuestCoach(coach, { ...place, trajectoryId: null }, now)).toBe(false)
    expect(isGuestCoach(coach, { ...place, spaceId: 'another-space' }, now)).toBe(false)
  })
})

describe('a finding', () => {
  const made = { ...place, state: 'offered' as const, madeBy: 'coach', sharedWith: [place.trajectoryId] }
  const notShared = { ...made, sharedWith: [] }
  it('is read by its owner always, and by the coach of a trajectory that it is shared with', () => {
    for (const state of findingStates) expect(finding.canReadFinding(coachee, { ...notShared, state }, now)).toBe(true)
    for (const state of findingStates) expect(finding.canReadFinding(coach, { ...made, state }, now)).toBe(true)
    for (const actor of outsiders) expect(finding.canReadFinding(actor, made, now)).toBe(false)
  })
  it('that is shared with no one is read only by the owner, wherever and by whom it was made', () => {
    for (const state of findingStates)
      for (const actor of [coach, ...outsiders]) expect(finding.canReadFinding(actor, { ...notShared, state }, now)).toBe(false)
  })
  it('that the coachee withdrew is no longer read by the coach', () => {
    expect(finding.canReadFinding(coach, { ...made, state: 'withdrawn', madeBy: 'coachee' }, now)).toBe(false)
  })
  it('of another trajectory is read by the coach it was shared with, and by no other coach', () => {
    const own = { ...notShared, trajectoryId: made.spaceId, state: 'accepted' as const, madeBy: 'coachee' }
    const shared = { ...own, sharedWith: [place.trajectoryId] }
    const all = [coachee, coach, elsewhere, former, stranger]
    expect(all.map((actor) => finding.canReadFinding(actor, own, now))).toEqual([true, false, false, false, false])
    expect(all.map((actor) => finding.canReadFinding(actor, shared, now))).toEqual([true, true, false, false, false])
    expect(finding.canReadFinding(coach, { ...shared, state: 'withdrawn' }, now)).toBe(false)
    expect(all.map((actor) => finding.canReviseFinding(actor, shared, now))).toEqual([true, false, false, false, false])
  })
  it('of a kind in which people speak about themselves is made only by the owner', () => {
    for (const kind of findingKinds.filter(isOwnKind))
      expect([coachee, coach, stranger].map((actor) => finding.canMakeFinding(actor, made, kind, now))).toEqual([true, false, false])
  })
  it('is reworded by the coach only before it was answered', () => {
    expect([coachee, coach].map((actor) => finding.canReviseFinding(actor, made, now))).toEqual([false, true])
    expect([coachee, coach].map((actor) => finding.canReviseFinding(actor, { ...made, state: 'accepted' }, now))).toEqual([true, false])
  })
  it('is offered only by the coach who made it, answered and shared only by the coachee', () => {
    expect([coachee, coach, ...outsiders].map((actor) => finding.canOfferFinding(actor, made, now))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
    expect(finding.canOfferFinding(coach, { ...made, madeBy: 'former' }, now)).toBe(false)
    const both = { ...coach, ownSpaceId: 'coachee-space' }
    expect(finding.canOfferFinding(both, made, now)).toBe(false)
    expect([coachee, coach, ...outsiders].map((actor) => finding.canAnswerFinding(actor, made))).toEqual([true, false, false, false, false])
    expect([coachee, coach, ...outsiders].map((actor) => finding.canShareFinding(actor, made))).toEqual([true, false, false, false, false])
    expect([coachee, coach, ...outsiders].map((actor) => finding.canMakeFinding(actor, made, 'success', now))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect([coachee, coach, former].map((actor) => finding.canWithdrawFinding(actor, made, now))).toEqual([false, true, false])
  })
})

describe('a session', () => {
  it('is read by coachee and coach, and recorded by the coach', () => {
    expect([coachee, coach, ...outsiders].map((actor) => canReadSession(actor, place, now))).toEqual([true, true, false, false, false])
    expect([coachee, coach, ...outsiders].map((actor) => canRecordSession(actor, place, now))).toEqual([false, true, false, false, false])
  })
  it('accepts from the coachee only what they report about themselves', () => {
    for (const kind of ['shift-answered', 'tension-rated', 'tension-noted', 'tension-held'] as const)
      expect(canRecordFact(coachee, place, { kind }, now)).toBe(true)
    for (const kind of ['moment', 'state-set', 'finding-picked-up', 'taken-back'] as const)
      expect(canRecordFact(coachee, place, { kind }, now)).toBe(false)
    for (const actor of outsiders) expect(canRecordFact(actor, place, { kind: 'shift-answered' }, now)).toBe(false)
  })
  it('lets only the coachee undo the answer of the coachee', () => {
    const answer = { kind: 'shift-answered' as const, recordedBy: 'coachee' }
    const back = { kind: 'taken-back' as const }
    expect([coachee, coach].map((actor) => canRecordFact(actor, place, back, now, answer))).toEqual([true, false])
    expect([coachee, coach].map((actor) => canRecordFact(actor, place, back, now, { kind: 'moment', recordedBy: 'coach' }))).toEqual([
      false,
      true,
    ])
    expect(canRecordFact(coach, place, back, now, { ...answer, recordedBy: 'coach' })).toBe(true)
  })
  it('lets the coachee take back what was reported about them in the room, and a stranger nothing', () => {
    const back = { kind: 'taken-back' as const }
    for (const kind of ['shift-answered', 'tension-rated', 'tension-noted', 'tension-held'] as const) {
      const report = { kind, recordedBy: 'coach' }
      expect(canRecordFact(coachee, place, back, now, report)).toBe(true)
      for (const actor of outsiders) expect(canRecordFact(actor, place, back, now, report)).toBe(false)
    }
    expect(canRecordFact(coachee, place, back, now, { kind: 'taken-back', recordedBy: 'coach' })).toBe(false)
    expect(canRecordFact(coach, place, back, now, { kind: 'taken-back', recordedBy: 'coachee' })).toBe(false)
  })
})

describe('notes', () => {
  it('shared: coachee and coach; record: written by the coach, open to the coachee', () => {
    for (const kind of ['shared', 'record'] as const) {
      const note = { ...place, kind, writtenBy: 'coach' }
      expect([coachee, coach, ...outsiders].map((actor) => canReadNote(actor, note, now))).toEqual([true, true, false, false, false])
      expect([coachee, coach, ...outsiders].map((actor) => canWriteNote(actor, note, now))).toEqual([
        kind === 'shared',
        true,
        false,
        false,
        false,
      ])
      expect([coachee, coach].map((actor) => canReviseNote(actor, note, now))).toEqual([false, true])
    }
  })
  it("working notes and dual attunement: only the coach who wrote them, even with a guest in the coach's space", () => {
    const nosy = person('nosy', { guestOf: [{ spaceId: 'coach-space', trajectoryId: 't', until: null }] })
    for (const kind of ['working', 'attunement'] as const) {
      const note = { spaceId: 'coach-space', trajectoryId: 't', kind, writtenBy: 'coach' }
      expect([coach, coachee, nosy, ...outsiders].map((actor) => canReadNote(actor, note, now))).toEqual([
        true,
        false,
        false,
        false,
        false,
        false,
      ])
      expect([coach, coachee, nosy].map((actor) => canWriteNote(actor, note, now))).toEqual([true, false, false])
      expect(canReadNote(coach, { ...note, writtenBy: 'colleague' }, now)).toBe(false)
      expect(canWriteNote(coach, { ...note, spaceId: 'coachee-space' }, now)).toBe(false)
    }
  })
})

describe('a krachtlijn', () => {
  it('is seen and set by coachee and coach', () => {
    for (const can of [canReadAlignment, canSetAlignmentState]) {
      expect([coachee, coach, ...outsiders].map((actor) => can(actor, place, now))).toEqual([true, true, false, false, false])
    }
  })
})

describe('a practice', () => {
  const of = (role: (typeof practiceRoles)[number]) => person(role, { memberships: [{ practiceId: 'practice', role }] })
  it('lets the host manage members and the coach invite', () => {
    expect(practiceRoles.map((role) => canManageMembers(of(role), 'practice'))).toEqual([false, false, true])
    expect(practiceRoles.map((role) => canInviteCoachee(of(role), 'practice'))).toEqual([true, false, false])
    expect(practiceRoles.map((role) => canReadPractice(of(role), 'practice'))).toEqual([true, true, true])
    expect([canManageMembers, canInviteCoachee, canReadPractice].map((can) => can(of('host'), 'another'))).toEqual([false, false, false])
  })
  it('never gives access to content, whatever the role in whatever practice', () => {
    const roles = fc.array(fc.record({ practiceId: fc.string(), role: fc.constantFrom(...practiceRoles) }))
    const made = { ...place, state: 'accepted' as const, madeBy: 'x', sharedWith: ['t'] }
    fc.assert(
      fc.property(roles, fc.constantFrom(...noteKinds), (memberships, kind) => {
        const actor = person('member', { memberships })
        expect(finding.canReadFinding(actor, made, now)).toBe(false)
        expect(canReadSession(actor, place, now)).toBe(false)
        expect(canReadAlignment(actor, place, now)).toBe(false)
        expect(canReadNote(actor, { ...place, kind, writtenBy: 'coach' }, now)).toBe(false)
        expect(canWriteNote(actor, { ...place, kind }, now)).toBe(false)
      }),
    )
  })
})

describe('a trajectory that has ended', () => {
  const reader = person('coach', { guestOf: [{ spaceId: 'coachee-space', trajectoryId: 't', until: null, ended: true }] })

  it('is read by its coach, and written in by its owner alone', () => {
    expect([isGuestCoach(reader, place, now), isWritingCoach(reader, place, now)]).toEqual([true, false])
    expect([isOwnerOrWritingCoach(reader, place, now), isOwnerOrWritingCoach(coachee, place, now)]).toEqual([false, true])
    expect(isWritingCoach(coach, place, now)).toBe(true)
    expect(isWritingCoach(elsewhere, place, now)).toBe(false)
  })

  it('is opened again by its owner, and by a coach only when that coach ended it', () => {
    const state = { at: now, ended: true, endedBy: 'coach', reopens: true }
    const may = (actor: Actor, change: Partial<typeof state> = {}) => canReviseTrajectory(actor, place, { ...state, ...change })
    expect([may(coachee), may(reader), may(elsewhere), may(former)]).toEqual([true, true, false, false])
    expect([may(reader, { endedBy: 'coachee' }), may(reader, { reopens: false }), may(coachee, { reopens: false })]).toEqual([
      false,
      false,
      true,
    ])
    expect([may(coach, { ended: false, reopens: false }), may(elsewhere, { ended: false })]).toEqual([true, false])
  })
})
