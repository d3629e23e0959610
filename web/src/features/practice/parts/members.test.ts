import { expect, it } from 'vitest'
import { gatherMembers } from './Members.tsx'

const member = (name: string, role: 'host' | 'coach' | 'coachee', since: number, invited = false) => ({
  personId: name,
  name,
  role,
  since,
  lastSeenAt: null,
  invited,
})

it('shows each member once, with all roles and since the oldest of them; hosts first, then by name', () => {
  const gathered = gatherMembers([
    member('Samira', 'coachee', 5),
    member('Marijke', 'coach', 4),
    member('Iris', 'coach', 2),
    member('Bas', 'coach', 3, true),
    member('Iris', 'host', 6),
  ])
  expect(gathered.map(({ name, roles, since, invited }) => [name, roles, since, invited])).toEqual([
    ['Iris', ['host', 'coach'], 2, false],
    ['Bas', ['coach'], 3, true],
    ['Marijke', ['coach'], 4, false],
    ['Samira', ['coachee'], 5, false],
  ])
})
