import { expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { betweenSessions } from './between.ts'

const finding = (id: string, createdAt: number, body: object, state: Finding['state'] = 'accepted') =>
  ({ id, createdAt, state, body }) as Finding
const rust = finding('rust', 1, { kind: 'quality', word: 'rust' })
const alone = finding('alone', 2, { kind: 'obstacle', sentence: 'Ik moet het alleen kunnen', potentialId: 'rust' })
const noticing = (obstacleId: string | null) => finding('noticed', 3, { kind: 'noticing', obstacleId, words: 'daar was het' })
const now = finding('now', 4, { kind: 'check', thought: '', felt: 'ruim', wanted: '', bodyPlace: '' })

test('what was noticed stands with both poles, never with the obstacle alone', () => {
  expect(betweenSessions([rust, alone, noticing('alone')])[0]?.beside).toEqual({ potential: 'rust', obstacle: 'Ik moet het alleen kunnen' })
  expect(betweenSessions([alone, noticing('alone')])[0]?.beside).toBe(null)
  expect(betweenSessions([rust, alone, noticing(null)])[0]?.beside).toBe(null)
})
test('the newest comes first; what has a page of its own or was taken back is not repeated', () => {
  expect(betweenSessions([rust, alone, noticing(null), now]).map((one) => one.finding.id)).toEqual(['now', 'noticed'])
  expect(betweenSessions([{ ...now, state: 'withdrawn' }])).toEqual([])
})
