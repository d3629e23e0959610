import { describe, expect, it } from 'vitest'
import type { Moment } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { createSessionLog } from './session-log.ts'

const moment = (part: Partial<Moment> = {}): SessionFact => ({
  kind: 'moment',
  moment: {
    dimension: 'feeling',
    layer: 'beliefs',
    pole: 'obstacle',
    step: 'obstacle',
    speaker: 'coachee',
    initiative: 'coachee',
    landed: null,
    text: '',
    place: 0.5,
    ...part,
  },
})

function startLog(events: readonly SessionEvent[] = [], options: { fail?: boolean; clock?: () => number } = {}) {
  const written: SessionEvent[] = []
  let count = 0
  const log = createSessionLog(events, {
    deviceId: 'tablet',
    by: 'coach',
    now: options.clock ?? (() => 1000),
    makeId: () => `id-${String(++count).padStart(3, '0')}`,
    write: async (event) => {
      if (options.fail) throw new Error('full')
      written.push(event)
    },
    afterFrame: (work) => work(),
  })
  return { log, written }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the log of a session on this device', () => {
  it('shows a moment before it is written, and tells when it is on disk', async () => {
    const { log, written } = startLog()
    log.append(moment())
    expect(log.state().view.moments).toHaveLength(1)
    expect(log.state().saving).toBe('saving')
    await settle()
    expect(written).toHaveLength(1)
    expect(log.state().saving).toBe('saved')
  })

  it('gives each event a later time, also when the clock of the device goes back', () => {
    let clock = 5000
    const { log } = startLog([], { clock: () => clock })
    const first = log.append(moment())
    clock = 1000
    expect(log.append(moment()).at).toBeGreaterThan(first.at)
  })

  it('gives an event a later time than those of another device that it knows, also when its own clock is behind', () => {
    const { log } = startLog([], { clock: () => 1000 })
    const first = log.append(moment({ text: 'een' }))
    const theirs = {
      id: 'x',
      at: 900_000,
      deviceId: 'phone',
      kind: 'moment-revised',
      momentId: first.id,
      change: { text: 'twee' },
    } as const
    log.merge([theirs])
    log.append({ kind: 'moment-revised', momentId: first.id, change: { text: 'drie' } })
    expect(log.view().moments[0]?.text).toBe('drie')
  })

  it('takes over when the server received an event that this device dated in the future, and goes on from there', () => {
    let clock = 900_000
    const { log } = startLog([], { clock: () => clock })
    const first = log.append(moment({ text: 'een' }))
    clock = 1000
    log.merge([{ ...first, at: 1000, clockAt: first.at }])
    expect(log.view().moments[0]).toMatchObject({ at: 1000, clockAt: 900_000 })
    expect(log.append(moment()).at).toBe(1001)
  })

  it('brings back an event that was taken back by itself', () => {
    const { log } = startLog()
    const first = log.append(moment({ text: 'een' }))
    log.append(moment({ text: 'twee' }))
    log.takeBack(first.id)
    expect(log.view().moments.map(({ text }) => text)).toEqual(['twee'])
    log.redo()
    expect(log.view().moments.map(({ text }) => text)).toEqual(['een', 'twee'])
  })

  it('undoes and redoes the last event', () => {
    const { log } = startLog()
    log.append(moment({ text: 'een' }))
    log.append(moment({ text: 'twee' }))
    expect(log.undo()?.kind).toBe('moment')
    expect(log.view().moments.map((each) => each.text)).toEqual(['een'])
    log.undo()
    expect(log.view().moments).toEqual([])
    log.redo()
    log.redo()
    expect(log.view().moments.map((each) => each.text)).toEqual(['een', 'twee'])
    expect(log.redo()).toBeNull()
  })

  it('has nothing to redo after a new event', () => {
    const { log } = startLog()
    log.append(moment())
    log.undo()
    log.append(moment())
    expect(log.state().redoable).toBe(false)
    expect(log.redo()).toBeNull()
  })

  it('resumes a paused session when a moment is recorded', () => {
    const { log } = startLog()
    log.append(moment())
    log.append({ kind: 'state-set', state: 'paused', note: '' })
    log.append(moment())
    expect(log.view().state).toBe('running')
  })

  it('merges the events of another device and keeps its own', () => {
    const { log } = startLog()
    log.append(moment({ text: 'hier' }))
    log.merge([{ id: 'x', at: 1, deviceId: 'phone', ...moment({ text: 'daar' }) }])
    expect(log.view().moments.map((each) => each.text)).toEqual(['daar', 'hier'])
  })

  it('takes over whose sign-in recorded an event that this device kept without it', () => {
    const kept: SessionEvent = { id: 'x', at: 1, deviceId: 'phone', kind: 'shift-answered', tensionId: 't', answer: 'shift' }
    const { log } = startLog([kept])
    expect(log.view().tensions.get('t')?.own).toEqual([])
    log.merge([{ ...kept, by: 'coachee' }])
    expect(log.view().tensions.get('t')?.own).toEqual(['answer'])
  })

  it('tells that the device could not save, and still shows the moment', async () => {
    const { log } = startLog([], { fail: true })
    log.append(moment())
    await settle()
    expect(log.state().saving).toBe('unsaved')
    expect(log.view().moments).toHaveLength(1)
  })

  it('writes exactly the events that it shows', () => {
    const { log, written } = startLog()
    log.append(moment())
    log.append({ kind: 'step-entered', step: 'tension' })
    log.undo()
    expect(deriveSession(written, 'tablet')).toEqual(log.view())
  })
})
