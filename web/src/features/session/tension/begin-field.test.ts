import { describe, expect, it } from 'vitest'
import { deriveSession } from '#method/session/derive-session.ts'
import { bodies } from '#method/testing/build-session.ts'
import { tensionBody } from '../finding-bodies.ts'
import { besideOf, loneBrakes, newestBeside } from './begin-field.ts'
import { tensionFieldsOf } from './tension-fields.ts'

const pickedUp = (...bodiesHere: (readonly [string, Parameters<typeof besideOf>[0]['body']])[]) =>
  deriveSession(
    bodiesHere.map(([findingId, body], index) => ({
      id: `event-${index}`,
      at: index + 1,
      deviceId: 'device',
      kind: 'finding-picked-up' as const,
      findingId,
      momentId: null,
      body,
    })),
  ).findings
const nothing = pickedUp()
const strength = { id: 'strength', body: bodies.ideal({ words: 'rust' }) }
const other = { id: 'other', body: bodies.ideal({ words: 'moed' }) }
const brake = { id: 'brake', body: bodies.obstacle({ sentence: 'ik moet het alleen kunnen', potentialId: 'strength' }) }

describe('a new tension field', () => {
  it('combines an earlier brake with the strength it was found with', () => {
    expect(besideOf(brake, [other, strength, brake], nothing)).toEqual({
      brakeId: 'brake',
      strengthId: 'strength',
      brake: 'ik moet het alleen kunnen',
      strength: 'rust',
    })
  })
  it('takes the last strength of this session when the strength of the brake is not known', () => {
    const here = pickedUp(['now', bodies.ideal({ words: 'nieuw' })])
    expect(besideOf(brake, [other, { id: 'now', body: bodies.ideal({ words: 'nieuw' }) }], here)).toMatchObject({ strengthId: 'now' })
  })
  it('never shows a brake without a strength', () => {
    expect(besideOf(brake, [brake], nothing)).toBeNull()
    expect(loneBrakes([brake], nothing, [])).toEqual([])
  })
  it('offers the earlier brakes without a field, and not those of this session', () => {
    const lone = { id: 'lone', body: bodies.obstacle({ sentence: 'straks zien ze het' }) }
    const fields = tensionFieldsOf({ findings: nothing, tensions: new Map() }, [
      { ...strength, state: 'accepted', createdAt: 1 },
      { ...brake, state: 'accepted', createdAt: 1 },
      { id: 'field', body: tensionBody('strength', 'brake'), state: 'accepted', createdAt: 1 },
    ] as Parameters<typeof tensionFieldsOf>[1])
    const here = pickedUp(['today', bodies.obstacle({ sentence: 'nu' })])
    const known = [strength, brake, lone, { id: 'today', body: bodies.obstacle({ sentence: 'nu' }) }]
    expect(loneBrakes(known, here, fields).map(({ brakeId }) => brakeId)).toEqual(['lone'])
  })
  it('begins with the newest brake of this session, if there is one', () => {
    const here = pickedUp(['first', bodies.obstacle({ sentence: 'een' })], ['second', bodies.obstacle({ sentence: 'twee' })])
    expect(newestBeside([strength], here)).toMatchObject({ brakeId: 'second' })
    expect(newestBeside([strength, brake], nothing)).toBeNull()
  })
})
