import { expect, test } from 'vitest'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { betweenSessions } from './between.ts'

const check = { kind: 'check' as const, thought: '', felt: 'ruim', wanted: '', bodyPlace: '' }
const noticing = {
  kind: 'noticing' as const,
  obstacleId: null,
  timing: 'during' as const,
  words: 'daar was het',
  thought: '',
  felt: '',
  wanted: '',
}
const noticed = buildFinding(noticing, { id: 'noticed', createdAt: 3 })
const now = buildFinding(check, { id: 'now', createdAt: 4 })

test('the newest finding comes first; a kind with its own page and a withdrawn finding are left out', () => {
  expect(betweenSessions([buildFinding(bodies.quality()), noticed, now]).map(({ id }) => id)).toEqual(['now', 'noticed'])
  expect(betweenSessions([{ ...now, state: 'withdrawn' }])).toEqual([])
})
