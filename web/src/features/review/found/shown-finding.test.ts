import { expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import type { Speaker } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { deriveTensionSigns } from '#method/tension/derive-tension-signs.ts'
import { bodies, buildEvent, buildFinding } from '#method/testing/build-session.ts'
import { shownFinding } from './shown-finding.ts'

const answered = (by: Speaker, answer: 'shift' | 'no-shift', at = 5) =>
  deriveSession([buildEvent({ kind: 'shift-answered', tensionId: 't', answer }, at, { by })])
const readBy = (as: Speaker) => ({ reader: { as } })
const sightings: Parameters<typeof shownFinding>[3]['sightings'] = []
const show = (view: ReturnType<typeof answered>, finding?: Finding, alone = false, as: Speaker = 'coachee', given = sightings) => {
  const { body, standing } = shownFinding('t', finding?.body ?? bodies.tension(), finding, {
    view,
    alone,
    space: readBy(as),
    sightings: given,
  })
  return [body.kind === 'tension' && body.shift, standing]
}
const field = (state: Finding['state'], shift: 'shift' | 'no-shift' | null) =>
  buildFinding(bodies.tension({ shift }), { id: 't', state, updatedAt: 3 })

test('a shift that was chosen in the room is shown as noted, and what the coachee said as said', () => {
  expect(show(answered('coach', 'shift'))).toEqual(['shift', 'reported'])
  expect(show(answered('coach', 'shift'), field('offered', 'shift'))).toEqual(['shift', 'reported'])
  expect(show(answered('coach', 'shift'), field('accepted', 'no-shift'))).toEqual(['no-shift', 'confirmed'])
  expect(show(answered('coachee', 'no-shift'), field('accepted', 'shift'))).toEqual(['no-shift', 'confirmed'])
  expect(show(answered('coach', 'shift'), field('accepted', null))).toEqual(['shift', 'reported'])
})
test('a coach who cannot know whether the coachee confirmed it reads what was recorded in the room, without a claim', () => {
  const byCoach = (view: ReturnType<typeof answered>, finding: Finding) => show(view, finding, false, 'coach')
  expect(byCoach(answered('coach', 'shift'), field('accepted', null))).toEqual(['shift', 'noted'])
  expect(byCoach(answered('coach', 'shift'), field('offered', null))).toEqual(['shift', 'reported'])
  expect(byCoach(answered('coach', 'no-shift'), field('accepted', 'shift'))).toEqual(['shift', 'confirmed'])
})
test('an answer that the coachee may have left out is not filled in for the coach from the session', () => {
  const view = answered('coachee', 'shift')
  const accepted = field('accepted', null)
  expect(show(view, accepted)).toEqual(['shift', 'confirmed'])
  expect(show(view, accepted, false, 'coach')).toEqual([null, 'noted'])
  const shown = shownFinding('t', accepted.body, accepted, { view, alone: false, space: readBy('coach'), sightings })
  expect(deriveTensionSigns(shown.view, 't', shown.field).map(({ state }) => state)).toEqual(['seen'])
})
test('what the server gives the coach of a field without an answer is shown with who said it', () => {
  const accepted = field('accepted', null)
  const { sessionId } = accepted
  if (sessionId === null) throw new Error('a session')
  const given = (standing: 'confirmed' | 'reported') => [
    { findingId: 't', sessionId, shift: { answer: 'shift' as const, standing, at: 5 } },
  ]
  expect(show(answered('coachee', 'shift'), accepted, false, 'coach', given('confirmed'))).toEqual(['shift', 'confirmed'])
  expect(show(answered('coach', 'shift'), accepted, false, 'coach', given('reported'))).toEqual(['shift', 'reported'])
})
test('alone, everything is the word of the owner', () => {
  const quality = bodies.quality({ felt: true })
  const read = { view: answered('coach', 'shift'), space: readBy('coachee'), sightings }
  expect(shownFinding('q', quality, undefined, { ...read, alone: true }).standing).toBe('confirmed')
  expect(shownFinding('q', quality, undefined, { ...read, alone: false }).standing).toBe('reported')
  expect(show(answered('coachee', 'shift'), undefined, true)).toEqual(['shift', 'confirmed'])
})
