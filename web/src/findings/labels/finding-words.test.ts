import { describe, expect, test } from 'vitest'
import type { FindingBody } from '#method/finding/finding.ts'
import { bodies } from '#method/testing/build-session.ts'
import { detailsOf, titleOf, withText } from './finding-words.ts'

const none = () => null
const success = (part: object) =>
  ({ kind: 'success', moment: '', did: '', thought: '', felt: '', wanted: '', longing: '', ...part }) as FindingBody

describe('the words of a finding', () => {
  test('a tension field is known by both its poles', () => {
    const bodyOf = (id: string) => (id === 'p' ? bodies.quality() : bodies.obstacle())
    expect(titleOf(bodies.tension(), bodyOf)).toBe('geduld · Ik val door de mand')
  })
  test('what was left empty gives no title; the first words that were written do, and are not said twice', () => {
    const body = success({ did: 'ik bleef zitten', felt: 'rust' })
    expect(titleOf(body, none)).toBe('ik bleef zitten')
    expect(detailsOf(body).map(({ key }) => key)).toEqual(['felt'])
  })
  test('a moment of now is known by whichever side was written', () => {
    const body: FindingBody = { kind: 'check', thought: '', felt: 'ruim', wanted: 'door', bodyPlace: '' }
    expect(titleOf(body, none)).toBe('ruim')
    expect(detailsOf(body).map(({ key }) => key)).toEqual(['wanted'])
  })
  test('another wording changes one text and nothing else', () => {
    expect(withText(bodies.quality(), 'word', 'rust')).toEqual(bodies.quality({ word: 'rust' }))
  })
})
