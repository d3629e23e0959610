import { expect, test } from 'vitest'
import type { Finding } from '#method/finding/finding.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import { bodies, buildEvent } from '#method/testing/build-session.ts'
import { fieldsAgain } from './fields-again.ts'

const view = deriveSession([
  buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'before', rating: { brake: 4, strength: 6 } }, 1),
  buildEvent({ kind: 'shift-answered', tensionId: 't', answer: 'no-shift' }, 2),
])
const field = (part: Partial<Finding> = {}) =>
  ({ id: 't', state: 'accepted', sessionId: 'first', body: bodies.tension({ words: 'van toen' }), ...part }) as Finding

test('a field of an earlier session is listed with the report of this session, not with its earlier report', () => {
  expect(fieldsAgain([field()], 'second', view)).toMatchObject([
    { finding: { id: 't' }, body: { before: { brake: 4, strength: 6 }, after: null, shift: 'no-shift', words: '' } },
  ])
})
test('a field of this session, a refused field and a field without a report are not listed', () => {
  expect(fieldsAgain([field()], 'first', view)).toEqual([])
  expect(fieldsAgain([field({ state: 'refused' })], 'second', view)).toEqual([])
  expect(fieldsAgain([field({ id: 'u' })], 'second', view)).toEqual([])
})
