import { expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import type { Speaker } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { bodies, buildEvent, buildFinding } from '#method/testing/build-session.ts'
import { shownFinding } from './shown-finding.ts'

const answered = (by: Speaker, answer: 'shift' | 'no-shift', at = 5) =>
  deriveSession([buildEvent({ kind: 'shift-answered', tensionId: 't', answer }, at, { by })])
const show = (view: ReturnType<typeof answered>, finding?: Finding, alone = false) => {
  const { body, standing } = shownFinding('t', finding?.body ?? bodies.tension(), finding, { view, alone })
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
test('alone, everything is the word of the owner', () => {
  const quality = bodies.quality({ felt: true })
  expect(shownFinding('q', quality, undefined, { view: answered('coach', 'shift'), alone: true }).standing).toBe('confirmed')
  expect(shownFinding('q', quality, undefined, { view: answered('coach', 'shift'), alone: false }).standing).toBe('reported')
  expect(show(answered('coachee', 'shift'), undefined, true)).toEqual(['shift', 'confirmed'])
})
