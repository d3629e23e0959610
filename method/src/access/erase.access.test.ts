import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import * as erase from '#method/access/erase.access.ts'

const now = 1000
const place = { spaceId: 'coachee-space', trajectoryId: 't' }
const ownPlace = { spaceId: 'coachee-space', trajectoryId: 'coachee-space' }
const person = (personId: string, guestOf: Actor['guestOf'] = []): Actor => ({
  personId,
  ownSpaceId: `${personId}-space`,
  memberships: [{ practiceId: 'practice', role: 'host' }],
  guestOf,
})
const coachee = person('coachee')
const coach = person('coach', [{ ...place, until: null }])
const former = person('former', [{ ...place, until: now }])
const elsewhere = person('elsewhere', [{ ...place, trajectoryId: 'other', until: null }])
const all = [coachee, coach, former, elsewhere, person('host')]

it('only the owner erases what is in their space, whoever made it', () => {
  expect(all.map((actor) => erase.canEraseContent(actor, place))).toEqual([true, false, false, false, false])
})
it('a session alone is erased by the owner, and a session with a coach by neither', () => {
  expect(all.map((actor) => erase.canEraseSession(actor, ownPlace))).toEqual([true, false, false, false, false])
  expect(all.map((actor) => erase.canEraseSession(actor, place))).toEqual([false, false, false, false, false])
})
it('a trajectory is erased by the owner; the own place is not a trajectory that can be erased', () => {
  expect(all.map((actor) => erase.canEraseTrajectory(actor, place))).toEqual([true, false, false, false, false])
  expect(erase.canEraseTrajectory(coachee, ownPlace)).toBe(false)
})
it('a coach erases a space only as long as its owner was never there', () => {
  expect(all.map((actor) => erase.canEraseUnopened(actor, place, false, now))).toEqual([false, true, false, false, false])
  expect(all.map((actor) => erase.canEraseUnopened(actor, place, true, now))).toEqual([false, false, false, false, false])
})
it('only the present coach puts a trajectory away, leaves it, or asks to erase it', () => {
  expect(all.map((actor) => erase.canLeaveTrajectory(actor, place, now))).toEqual([false, true, false, false, false])
})
it('the name of a coachee who was never there is corrected by the coach, and by nobody else', () => {
  expect(all.map((actor) => erase.canNameCoachee(actor, place, false, now))).toEqual([false, true, false, false, false])
  expect(all.map((actor) => erase.canNameCoachee(actor, place, true, now))).toEqual([false, false, false, false, false])
})
it('the aim is changed by the owner, and by the coach only before the owner was there', () => {
  expect(all.map((actor) => erase.canReviseAim(actor, place, true, now))).toEqual([true, false, false, false, false])
  expect(all.map((actor) => erase.canReviseAim(actor, place, false, now))).toEqual([true, true, false, false, false])
})
