import { describe, expect, it } from 'vitest'
import { areBothPolesFelt, canOpenTension } from '#method/tension/derive-tension.ts'
import { bodies, buildMoment } from '#method/testing/build-session.ts'

const wish = (at: number) => buildMoment({ at, dimension: 'wanting', pole: 'potential' })
const brake = (at: number) => buildMoment({ at, dimension: 'feeling', pole: 'obstacle' })

describe('the tension field', () => {
  it('is felt once each pole was felt or wanted, however far apart', () => {
    expect(areBothPolesFelt([buildMoment(), buildMoment({ pole: 'obstacle' })])).toBe(false)
    expect(areBothPolesFelt([wish(0), buildMoment({ pole: 'obstacle' })])).toBe(false)
    expect(areBothPolesFelt([wish(0), brake(3_600_000)])).toBe(true)
  })
  it('is not felt by a question that did not land', () => {
    const asked = { at: 5, dimension: 'feeling', pole: 'obstacle', speaker: 'coach' } as const
    expect(areBothPolesFelt([wish(0), buildMoment({ ...asked, landed: 'no' })])).toBe(false)
    expect(areBothPolesFelt([wish(0), buildMoment({ ...asked, landed: 'partly' })])).toBe(true)
  })
  it('can be opened with an ideal or quality and an inner obstacle, not with one pole alone', () => {
    expect(canOpenTension([{ body: bodies.obstacle() }])).toBe(false)
    expect(canOpenTension([{ body: bodies.ideal() }])).toBe(false)
    expect(canOpenTension([{ body: bodies.ideal() }, { body: bodies.obstacle() }])).toBe(true)
    expect(canOpenTension([{ body: bodies.quality() }, { body: bodies.obstacle() }])).toBe(true)
  })
  it('is not opened with an outer obstacle only', () => {
    expect(canOpenTension([{ body: bodies.ideal() }, { body: bodies.obstacle({ side: 'external' }) }])).toBe(false)
  })
})
