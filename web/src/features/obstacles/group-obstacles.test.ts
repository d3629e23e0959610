import { expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { groupObstacles } from './group-obstacles.ts'

const finding = (id: string, body: object, state: Finding['state'] = 'accepted') => ({ id, state, body }) as Finding
const rust = finding('rust', { kind: 'quality', word: 'rust', act: 'bleef zitten' })
const alone = finding('alone', {
  kind: 'obstacle',
  side: 'internal',
  sentence: 'Ik moet het alleen kunnen',
  potentialId: 'rust',
  internalId: null,
})
const support = finding('support', { kind: 'obstacle', side: 'external', sentence: 'weinig steun', potentialId: null, internalId: 'alone' })

test('what comes from outside stands with its answer within, beside the potential', () => {
  const [group, ...more] = groupObstacles([rust, alone, support])
  expect(more).toEqual([])
  expect(group).toMatchObject({ main: { id: 'alone' }, outside: [{ id: 'support' }], potential: 'rust' })
})
test('a real obstacle from outside may stand for itself', () => {
  expect(
    groupObstacles([rust, { ...support, body: { ...support.body, internalId: null, potentialId: 'rust' } as Finding['body'] }])[0],
  ).toMatchObject({ potential: 'rust', outside: [] })
})
test('without its potential an obstacle has nothing to stand beside', () => {
  expect(groupObstacles([finding('rust', rust.body, 'refused'), alone])[0]?.potential).toBe(null)
})
