// Searching in the words of sessions: those of one's own space, as they were last said, and of nobody else.
import { expect, it } from 'vitest'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aSession } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { recordEvents } from './record-events.usecases.ts'
import { listSessionWords } from './session-words.usecases.ts'

const moment = (text: string): SessionFact => ({
  kind: 'moment',
  moment: {
    dimension: 'feeling',
    layer: 'identity',
    pole: 'potential',
    speaker: 'coachee',
    initiative: 'coachee',
    landed: null,
    step: 'contact',
    place: 0,
    text,
  },
})

describeOnEachDatabase('the words of sessions', (open) => {
  it('are read by the owner of the space, in the last wording and without what was taken back', async () => {
    const world = await open()
    const { coach, coachee, trajectoryId, sessionId } = await aSession(world)
    let at = 1_000
    const deviceId = world.makeId()
    const event = (fact: SessionFact): SessionEvent => ({ id: world.makeId(), at: at++, deviceId, ...fact })
    const [first, second] = [event(moment('warm in mijn borst')), event(moment('dit niet'))]
    const later = [
      event({ kind: 'moment-revised', momentId: first.id, change: { text: 'warm in mijn buik' } }),
      event({ kind: 'taken-back', eventId: second.id }),
    ]
    const recorded = await recordEvents({ actor: coach.actor, trajectoryId, sessionId, events: [first, second, ...later] }, world)
    expect(isRefusal(recorded)).toBe(false)
    expect(await listSessionWords({ actor: coachee.actor }, world)).toEqual([{ sessionId, texts: ['warm in mijn buik'] }])
    expect(await listSessionWords({ actor: coach.actor }, world)).toEqual([])
  })
})
