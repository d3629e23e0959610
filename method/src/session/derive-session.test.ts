import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFact } from '#method/session/check-fact.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { MomentChange } from '#method/session/session-event.ts'
import { anyEvents } from '#method/testing/arbitrary-session.ts'
import { bodies, buildEvent, buildMark, buildMoment, buildPickUp } from '#method/testing/build-session.ts'
import { countSteps } from '#method/testing/count-steps.ts'

const takeBack = (eventId: string, at: number, id?: string) => buildEvent({ kind: 'taken-back', eventId }, at, id ? { id } : {})

describe('a session derived from its events', () => {
  it('is prepared as long as nothing happened', () => {
    const view = deriveSession([])
    expect(view).toMatchObject({ state: 'prepared', step: null, startedAt: null, endedAt: null, stills: [], undoable: null, quiet: false })
  })
  it('runs from the first mark, and has the step that was chosen', () => {
    const view = deriveSession([buildMark({ at: 5 }), buildEvent({ kind: 'step-entered', step: 'ideal' }, 9)])
    expect(view).toMatchObject({ state: 'running', startedAt: 5, step: 'ideal', stepsVisited: [{ step: 'ideal', at: 9 }] })
  })
  it('keeps the path when a step is visited again', () => {
    const visits = (['ideal', 'obstacle', 'ideal'] as const).map((step, at) => buildEvent({ kind: 'step-entered', step }, at))
    expect(deriveSession(visits).stepsVisited.map((visit) => visit.step)).toEqual(['ideal', 'obstacle', 'ideal'])
  })
  it('leaves out a mark that was undone, and shows it again when the undo is undone', () => {
    const mark = buildMark({ id: 'm', at: 1 })
    expect(deriveSession([mark, takeBack('m', 2, 't')]).moments).toHaveLength(0)
    expect(deriveSession([mark, takeBack('m', 2, 't'), takeBack('t', 3)]).moments).toHaveLength(1)
  })
  it('accepts an undo of an event that is not known yet, and leaves that event out when it arrives', () => {
    const early = takeBack('m', 1)
    expect(deriveSession([early]).moments).toEqual([])
    expect(deriveSession([early, buildMark({ id: 'm', at: 2 })]).moments).toEqual([])
  })
  it('leaves a mark out again when its undo was restored', () => {
    const facts = [buildMark({ id: 'm', at: 1 }), takeBack('m', 2, 't'), takeBack('t', 3, 'u'), takeBack('u', 4)]
    expect(deriveSession(facts).moments).toEqual([])
  })
  it('ignores events that undo each other', () => {
    expect(deriveSession([takeBack('b', 1, 'a'), takeBack('a', 2, 'b'), buildMark({ at: 3 })]).moments).toHaveLength(1)
  })
  it('shows the latest revision of a mark, also when the clock of the other device is slow', () => {
    const revise = buildEvent({ kind: 'moment-revised', momentId: 'm', change: { landed: 'yes', text: 'ik  wil' } }, 0, {
      deviceId: 'phone',
    })
    expect(deriveSession([buildMark({ id: 'm', at: 1 }), revise]).moments[0]).toMatchObject({ landed: 'yes', text: 'ik  wil', at: 1 })
  })
  it('has no obstacle in the core, and turns none into potential', () => {
    expect(deriveSession([buildMark({ layer: 'core', pole: 'obstacle' })]).moments).toEqual([])
    for (const fact of [
      { kind: 'moment', moment: buildMoment({ layer: 'core', pole: 'obstacle' }) },
      { kind: 'moment-revised', momentId: 'm', change: { layer: 'core', pole: 'obstacle' } },
    ] as const)
      expect(checkFact(fact)).toBe('moment.obstacle-in-core')
    expect(checkFact({ kind: 'moment', moment: buildMoment({ layer: 'core', pole: 'potential' }) })).toBe(null)
  })
  it('moves a mark to the core only when its pole is potential there, and keeps what the revision does not name', () => {
    const obstacle = buildMark({ id: 'm', layer: 'identity', pole: 'obstacle', text: 'ik' })
    const moved = (change: MomentChange) =>
      deriveSession([obstacle, buildEvent({ kind: 'moment-revised', momentId: 'm', change }, 2)]).moments[0]
    expect(moved({ layer: 'core', dimension: 'wanting' })).toMatchObject({ layer: 'identity', pole: 'obstacle', dimension: 'wanting' })
    expect(moved({ layer: 'core', pole: 'potential', text: undefined })).toMatchObject({ layer: 'core', pole: 'potential', text: 'ik' })
  })
  it('keeps what was picked up first when the same finding is picked up twice', () => {
    const view = deriveSession([buildPickUp('f', bodies.quality(), 1), buildPickUp('f', bodies.ideal(), 2)])
    expect(view.findings.get('f')).toMatchObject({ at: 1, body: { kind: 'quality' } })
  })
  it('keeps a finding under its own id, in its latest wording', () => {
    const view = deriveSession([
      buildPickUp('f', bodies.quality({ word: 'moed' }), 1, 'm'),
      buildEvent({ kind: 'finding-revised', findingId: 'f', body: bodies.quality({ word: 'lef' }) }, 2),
    ])
    expect(view.findings.get('f')).toMatchObject({ findingId: 'f', momentId: 'm', at: 1, body: { word: 'lef' } })
  })
  it('gathers what the coachee reported in the tension field', () => {
    const view = deriveSession([
      buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'before', rating: { brake: 8, strength: 3 } }, 1),
      buildEvent({ kind: 'tension-noted', tensionId: 't', body: 'schouders', words: 'het mag' }, 2),
      buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'after', rating: { brake: 4, strength: 7 } }, 3),
      buildEvent({ kind: 'shift-answered', tensionId: 't', answer: 'no-shift' }, 4),
    ])
    expect(view.tensions.get('t')).toEqual({
      tensionId: 't',
      before: { brake: 8, strength: 3 },
      after: { brake: 4, strength: 7 },
      bodyNote: 'schouders',
      words: 'het mag',
      answer: 'no-shift',
      answeredAt: 4,
      held: null,
      own: [],
      at: 4,
    })
  })
  it('keeps pauses, and the times between an ending and reopening', () => {
    const set = (state: 'running' | 'paused' | 'finished', at: number) => buildEvent({ kind: 'state-set', state, note: '' }, at)
    const facts = [set('running', 0), set('paused', 10), set('running', 25), set('finished', 40)]
    expect(deriveSession(facts)).toMatchObject({
      state: 'finished',
      startedAt: 0,
      endedAt: 40,
      stills: [{ from: 10, to: 25 }],
      pausedSince: null,
    })
    expect(deriveSession([...facts, set('running', 100)])).toMatchObject({
      state: 'running',
      endedAt: null,
      stills: [
        { from: 10, to: 25 },
        { from: 40, to: 100 },
      ],
    })
    expect(deriveSession(facts.slice(0, 2))).toMatchObject({ state: 'paused', pausedSince: 10, stills: [] })
  })
  it('keeps the instant of its first ending, also when it is referred afterwards', () => {
    const ends = (['finished', 'referred'] as const).map((state, index) =>
      buildEvent({ kind: 'state-set', state, note: '' }, 40 + index * 10),
    )
    expect(deriveSession([buildMark({ at: 1 }), ...ends])).toMatchObject({ state: 'referred', endedAt: 40 })
  })
  it('can undo the last event of this device, not that of another device', () => {
    const own = buildMark({ id: 'own', at: 1 }, { deviceId: 'tablet' })
    const other = buildMark({ id: 'other', at: 2 }, { deviceId: 'phone' })
    expect(deriveSession([own, other], 'tablet').undoable).toBe('own')
    expect(deriveSession([own, other]).undoable).toBe('other')
    expect(deriveSession([own, other, takeBack('own', 3)], 'tablet').undoable).toBe(null)
  })
  it('remembers which invitations were dismissed or used, and that quiet was set', () => {
    const view = deriveSession([
      buildEvent({ kind: 'invitation-waved', rule: 'mostly-thinking', wording: 2 }, 1),
      buildEvent({ kind: 'invitation-used', rule: 'mostly-thinking', wording: 0 }, 2),
      buildEvent({ kind: 'quiet-set', quiet: true }, 3),
    ])
    expect(view).toMatchObject({ waved: [{ wording: 2, at: 1 }], used: [{ wording: 0, at: 2 }], quiet: true })
  })
  it('can be derived from any events in any order', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const view = deriveSession(events)
        expect(view.moments.map((moment) => moment.at)).toEqual(view.moments.map((moment) => moment.at).toSorted((a, b) => a - b))
      }),
    )
  })
  it('takes about twice the work for twice the events, also when many are revisions', () => {
    const stepsFor = (length: number) => {
      const events = Array.from({ length }, (_, at) =>
        at % 2
          ? buildEvent({ kind: 'moment-revised', momentId: `n${at % 400}`, change: { landed: 'yes' } }, at)
          : buildMark({ id: `n${at + 1}`, at }),
      )
      return countSteps(() => deriveSession(events))
    }
    // Searching all moments for each revision would be about four times the work.
    expect(stepsFor(4000) / stepsFor(2000)).toBeLessThan(2.5)
  })
})
