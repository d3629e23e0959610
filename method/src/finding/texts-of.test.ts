import { describe, expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import { anchoredBy, detailsOf, textsOf, titleOf, withText } from '#method/finding/texts-of.ts'
import { bodies } from '#method/testing/build-session.ts'

const none = () => null
const keys = (texts: ReturnType<typeof textsOf>) => texts.map(({ key }) => key)

describe('the words of a finding', () => {
  it('a tension field is known by both its poles', () => {
    const bodyOf = (id: string) => (id === 'p' ? bodies.quality() : bodies.obstacle())
    expect(titleOf(bodies.tension({ words: 'Het mag allebei.' }), bodyOf)).toBe('geduld · Ik val door de mand')
    expect(titleOf(bodies.tension(), (id) => (id === 'p' ? bodies.quality() : null))).toBe('geduld')
    expect(keys(detailsOf(bodies.tension({ words: 'Het mag allebei.' })))).toEqual(['words'])
  })
  it('what was left empty gives no title; the first words that were written do, and are not said twice', () => {
    const body = completeBody({ kind: 'success', did: 'ik bleef zitten', felt: 'rust' })
    expect(titleOf(body, none)).toBe('ik bleef zitten')
    expect(keys(detailsOf(body))).toEqual(['felt'])
  })
  it('a moment of now is known by whichever side was written', () => {
    const body = completeBody({ kind: 'check', felt: 'ruim', wanted: 'door' })
    expect(titleOf(body, none)).toBe('ruim')
    expect(keys(detailsOf(body))).toEqual(['wanted'])
  })
  it('an anchor is known by the strength it was made for, named by its id or in own words, and otherwise by how it is done', () => {
    const bodyOf = (id: string) => (id === 'p' ? bodies.ideal() : null)
    const [named, said, bare] = [bodies.anchor(), bodies.anchor({ of: 'rust' }), bodies.anchor({ of: '' })]
    expect([named, said, bare].map((body) => titleOf(body, bodyOf))).toEqual(['rust in de klas', 'rust', 'hand op de buik'])
    expect(named.kind === 'anchor' && anchoredBy(named, bodyOf)).toBe('rust in de klas')
  })
  it('a look back and the use of an anchor are known by what they are about', () => {
    const bodyOf = (id: string) => (id === 'i' ? bodies.intention() : id === 'a' ? bodies.anchor({ of: 'rust' }) : null)
    const look = completeBody({ kind: 'observation', intentionId: 'i', result: 'done', words: 'het ging' })
    expect(titleOf(look, bodyOf)).toBe('even wachten')
    expect(keys(detailsOf(look))).toEqual(['words'])
    expect(titleOf(completeBody({ kind: 'recall', anchorId: 'a' }), bodyOf)).toBe('rust')
    expect(titleOf(completeBody({ kind: 'recall', anchorId: 'gone' }), bodyOf)).toBe('')
  })
  it('what is shown elsewhere is not among its texts: where a quality showed, who saw it, what bothered', () => {
    expect(keys(textsOf(bodies.quality({ context: 'thuis', seenByName: 'Sanne' })))).toEqual(['word', 'act'])
    expect(keys(textsOf(bodies.ideal({ problem: 'haast' })))).toEqual(['words'])
  })
  it('another wording changes one text and nothing else', () => {
    expect(withText(bodies.quality(), 'word', 'rust')).toEqual(bodies.quality({ word: 'rust' }))
  })
})
