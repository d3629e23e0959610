import { expect, it } from 'vitest'
import { type Actor, practiceRoles } from '#method/access/actor.ts'
import { canKeepPromptSettings } from '#method/access/prompt-setting.access.ts'

const person = (ownSpaceId: string, part: Partial<Actor> = {}): Actor => ({
  personId: ownSpaceId,
  ownSpaceId,
  memberships: [],
  guestOf: [],
  ...part,
})

it('only its owner reaches a prompt setting: no grant and no role gives access', () => {
  const coach = person('coach', { guestOf: [{ spaceId: 'coachee', trajectoryId: 't', until: null }] })
  const host = person('host', { memberships: practiceRoles.map((role) => ({ practiceId: 'practice', role })) })
  expect([person('coachee'), coach, host].map((actor) => canKeepPromptSettings(actor, 'coachee'))).toEqual([true, false, false])
})
