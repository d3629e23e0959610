import { expect, it } from 'vitest'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { potentialOptions } from './potential-options.ts'

const quality = (id: string, word: string, createdAt: number) => buildFinding(bodies.quality({ word }), { id, createdAt })
const options = (findings: readonly ReturnType<typeof quality>[], chosen: string | null = null) =>
  potentialOptions(findings, bodyOfStanding(findings), chosen).map(({ id }) => id)

it('an obstacle can be placed beside an ideal or a quality that still stands, the newest first', () => {
  const refused = { ...quality('refused', 'moed', 4), state: 'refused' as const }
  const obstacle = buildFinding(bodies.obstacle(), { id: 'obstacle', createdAt: 3 })
  const ideal = buildFinding(bodies.ideal(), { id: 'ideal', createdAt: 2 })
  expect(options([quality('rust', 'rust', 1), ideal, obstacle, refused])).toEqual(['ideal', 'rust'])
})
it('the same word is offered once, and the choice that was made stays', () => {
  const both = [quality('first', 'Rust', 1), quality('again', 'rust', 2)]
  expect(options(both)).toEqual(['again'])
  expect(options(both, 'first')).toEqual(['first'])
})
