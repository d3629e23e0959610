import { describe, expect, it } from 'vitest'
import { acceptedParts, checkAlignment } from '#method/alignment/check-alignment.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const findings = [
  buildFinding(bodies.ideal(), { id: 'i', state: 'accepted' }),
  buildFinding(bodies.ideal(), { id: 'offered', state: 'offered' }),
  buildFinding(bodies.quality({ word: 'Geduld' }), { id: 'q', state: 'accepted' }),
  buildFinding(bodies.quality({ word: 'Moed' }), { id: 'm', state: 'noted' }),
  buildFinding(bodies.quality({ word: 'Lef', act: '\u200b' }), { id: 'l', state: 'accepted' }),
]
const line = { title: 'Rust', idealId: 'i', qualities: ['gedu\u00adld'] }

describe('a krachtlijn', () => {
  it('starts from an ideal and qualities that the coachee accepted', () => {
    expect(checkAlignment(line, findings, null)).toBe(null)
    expect(checkAlignment({ ...line, idealId: 'offered' }, findings, null)).toBe('alignment.ideal-not-accepted')
    expect(checkAlignment({ ...line, idealId: 'q' }, findings, null)).toBe('alignment.ideal-not-accepted')
    for (const word of ['Moed', 'Lef', 'Wijsheid'])
      expect(checkAlignment({ ...line, qualities: [word] }, findings, null)).toBe('alignment.quality-not-accepted')
    expect(checkAlignment({ ...line, title: '\u200b ' }, findings, null)).toBe('alignment.no-title')
  })
  it('keeps what it had before, also when that was reworded or withdrawn since', () => {
    const before = { title: 'Rust', idealId: 'gone', qualities: ['Wijsheid'] }
    expect(checkAlignment({ ...before, title: 'Meer rust' }, findings, before)).toBe(null)
  })
  it('of a file keeps only the parts that were accepted', () => {
    expect(acceptedParts({ ...line, idealId: 'offered', qualities: ['Geduld', 'Moed'] }, findings)).toEqual({
      idealId: null,
      qualities: ['Geduld'],
    })
  })
})
