import { expect, it } from 'vitest'
import { findingStates } from '#method/finding/finding.ts'
import { acceptedOf, bodyOfStanding, stands } from '#method/finding/stands.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const inStates = findingStates.map((state) => buildFinding(bodies.ideal({ words: state }), { id: state, state }))

it('a finding that was refused or withdrawn no longer stands, and no other finding can refer to it', () => {
  expect(inStates.filter(stands).map(({ id }) => id)).toEqual(['noted', 'offered', 'accepted'])
  const bodyOf = bodyOfStanding(inStates)
  expect(findingStates.filter((id) => bodyOf(id) !== null)).toEqual(['noted', 'offered', 'accepted'])
  expect(bodyOf('offered')).toMatchObject({ words: 'offered' })
  expect(bodyOf('unknown')).toBeNull()
})

it('only what the coachee accepted counts as theirs, newest first', () => {
  const later = buildFinding(bodies.ideal({ words: 'later' }), { id: 'later', createdAt: 5 })
  const all = [...inStates, later, buildFinding(bodies.quality())]
  expect(acceptedOf(all, 'ideal').map(({ body }) => body.words)).toEqual(['later', 'accepted'])
})
