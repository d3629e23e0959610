import { describe, expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { bodies } from '#method/testing/build-session.ts'
import { tensionBody } from '../finding-bodies.ts'
import { latestField, tensionFieldsOf } from './tension-fields.ts'

const session = (...facts: SessionFact[]) =>
  deriveSession(facts.map((fact, index): SessionEvent => ({ id: `event-${index}`, at: index + 1, deviceId: 'device', ...fact })))
const picked = (findingId: string, body: Parameters<typeof kept>[1]): SessionFact => ({
  kind: 'finding-picked-up',
  findingId,
  momentId: null,
  body,
})
type Before = Parameters<typeof tensionFieldsOf>[1]
const kept = (id: string, body: Before[number]['body'], state: Before[number]['state'] = 'accepted', createdAt = 5) =>
  ({ id, state, body, createdAt }) as Before[number]

const before = [
  kept('ideal-1', bodies.ideal({ words: 'rust' })),
  kept('brake-1', bodies.obstacle({ sentence: 'ik moet het alleen kunnen', potentialId: 'ideal-1' })),
  kept('field-1', tensionBody('ideal-1', 'brake-1')),
]
const rating = { brake: 7, strength: 3 }

describe('the tension fields of a session', () => {
  it('include an accepted field of an earlier session, with the words of both poles', () => {
    expect(tensionFieldsOf(session(), before)).toEqual([
      {
        id: 'field-1',
        body: tensionBody('ideal-1', 'brake-1'),
        brake: 'ik moet het alleen kunnen',
        strength: 'rust',
        here: false,
        madeAt: 5,
        at: null,
      },
    ])
  })

  it('have the earlier fields in order, newest first', () => {
    const later = kept('field-9', tensionBody('ideal-1', 'brake-1'), 'accepted', 9)
    expect(tensionFieldsOf(session(), [...before, later]).map(({ id }) => id)).toEqual(['field-9', 'field-1'])
  })

  it('leave out fields that were not accepted, and fields with one pole', () => {
    const [ideal, brake, field] = before as [Before[number], Before[number], Before[number]]
    for (const state of ['noted', 'offered', 'refused', 'withdrawn'] as const)
      expect(tensionFieldsOf(session(), [ideal, brake, { ...field, state }])).toEqual([])
    expect(tensionFieldsOf(session(), [ideal, field])).toEqual([])
  })

  it('begin with those opened in this session', () => {
    const view = session(
      picked('ideal-2', bodies.ideal()),
      picked('brake-2', bodies.obstacle()),
      picked('field-2', tensionBody('ideal-2', 'brake-2')),
    )
    expect(tensionFieldsOf(view, before).map(({ id, here }) => [id, here])).toEqual([
      ['field-2', true],
      ['field-1', false],
    ])
    expect(latestField(tensionFieldsOf(view, before))?.id).toBe('field-2')
  })

  it('open with the field that was reported on last, also an earlier one', () => {
    const view = session(
      picked('ideal-2', bodies.ideal()),
      picked('brake-2', bodies.obstacle()),
      picked('field-2', tensionBody('ideal-2', 'brake-2')),
      { kind: 'tension-rated', tensionId: 'field-1', when: 'before', rating },
    )
    expect(latestField(tensionFieldsOf(view, before))?.id).toBe('field-1')
    expect(view.tensions.get('field-1')).toMatchObject({ before: rating, after: null, answer: null })
  })

  it('open with none while none was opened or reported on', () => {
    expect(latestField(tensionFieldsOf(session(), before))).toBeNull()
  })
})
