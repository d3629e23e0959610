import { expect, test } from 'vitest'
import type { AlignmentState } from '#method/alignment/alignment.ts'
import { deriveAlignment } from '#method/alignment/derive-alignment.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { stonesOf } from './stones.ts'

const finding = (id: string, body: Partial<FindingBody>, state: Finding['state'] = 'accepted') =>
  ({
    id,
    state,
    body: {
      kind: 'obstacle',
      side: 'internal',
      form: 'belief',
      layer: 'beliefs',
      sentence: '',
      feltNow: '',
      potentialId: null,
      internalId: null,
      action: '',
      ...body,
    },
  }) as Finding
const stalls: AlignmentState = {
  id: 's',
  alignmentId: 'a',
  layer: 'beliefs',
  flow: 'stalls',
  at: 7,
  setBy: 'noor',
  words: '',
  sessionId: null,
  momentId: null,
  obstacleId: 'alone',
}
const rust = finding('rust', { kind: 'ideal', words: 'Rust' })
const alone = finding('alone', { sentence: 'Ik moet het alleen kunnen', potentialId: 'rust' })

test('a stone has the sentence of the coachee and the outside cause that it reacts to', () => {
  const outside = { side: 'external', form: 'environment', sentence: 'weinig steun', internalId: 'alone', potentialId: 'rust' } as const
  const findings = [rust, alone, finding('support', outside)]
  expect(stonesOf(deriveAlignment([stalls]), findings)).toEqual([
    { layer: 'beliefs', sentence: 'Ik moet het alleen kunnen', own: false, form: 'belief', asks: false, outside: 'weinig steun', since: 7 },
  ])
})
test('a stone that is not shared is shown without its sentence', () => {
  expect(stonesOf(deriveAlignment([stalls]), [])[0]).toMatchObject({ sentence: null, outside: null })
})
test('a stone whose obstacle lost its strength says so, and shows no sentence', () => {
  const findings = [finding('rust', rust.body, 'withdrawn'), alone]
  expect(stonesOf(deriveAlignment([stalls]), findings)[0]).toMatchObject({ sentence: null, asks: true })
})
test('a stone is gone when a later state of the layer has no obstacle', () => {
  expect(stonesOf(deriveAlignment([stalls, { ...stalls, id: 't', at: 9, flow: 'flows', obstacleId: null }]), [alone])).toEqual([])
})

test('a layer that stalls carries what was said of it, when no obstacle was named', () => {
  const said: AlignmentState = { ...stalls, obstacleId: null, words: 'Dan zwijg ik maar.' }
  expect(stonesOf(deriveAlignment([said]), [])).toEqual([
    { layer: 'beliefs', sentence: 'Dan zwijg ik maar.', own: true, form: null, asks: false, outside: null, since: 7 },
  ])
  expect(stonesOf(deriveAlignment([{ ...said, words: ' ' }]), [])).toEqual([])
  expect(stonesOf(deriveAlignment([{ ...said, flow: 'partly' }]), [])).toEqual([])
})
