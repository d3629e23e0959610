import { describe, expect, it } from 'vitest'
import type { Step } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { derivePath } from '#method/step/derive-path.ts'
import { buildEvent, buildMark } from '#method/testing/build-session.ts'

const enter = (step: Step, at: number, part: { id?: string; deviceId?: string } = {}) =>
  buildEvent({ kind: 'step-entered', step }, at, part)
const mark = (step: Step | null, at: number) => buildMark({ step, at })
const path = (...events: SessionEvent[]) => derivePath(deriveSession(events)).map(({ step }) => step)

describe('the path through the steps', () => {
  it('begins with the first step, also when nobody entered it', () => {
    expect(path(mark('contact', 1), enter('ideal', 2), mark('ideal', 3))).toEqual(['contact', 'ideal'])
  })
  it('has a step without moments, and a step that was visited again', () => {
    expect(path(enter('ideal', 1), enter('obstacle', 2), enter('ideal', 3))).toEqual(['ideal', 'obstacle', 'ideal'])
  })
  it('has one visit when two devices enter the same step', () => {
    expect(path(enter('ideal', 1), enter('ideal', 2, { deviceId: 'phone' }), mark('ideal', 3))).toEqual(['ideal'])
  })
  it('leaves out a step of which the entry was undone, unless a moment says that attention was there', () => {
    const undo = buildEvent({ kind: 'taken-back', eventId: 'slip' }, 3)
    const slip = enter('shift', 2, { id: 'slip' })
    expect(path(enter('ideal', 1), slip, undo, mark('ideal', 4))).toEqual(['ideal'])
    expect(path(enter('ideal', 1), slip, undo, mark('shift', 4), mark('ideal', 5), mark('shift', 6))).toEqual(['ideal', 'shift'])
  })
  it('does not jump back for a moment that a device recorded before it knew of the new step', () => {
    expect(path(mark('contact', 1), enter('ideal', 2), mark('contact', 3), mark('ideal', 4))).toEqual(['contact', 'ideal'])
  })
  it('is that of the moments when no step was entered; a moment without a step, or a question that did not land, adds nothing', () => {
    const missed = buildMark({ step: 'tryout', at: 4, speaker: 'coach', landed: 'no' })
    expect(path(mark('ideal', 1), mark(null, 2), mark('obstacle', 3), missed, mark('ideal', 5))).toEqual(['ideal', 'obstacle', 'ideal'])
  })
})
