import { expect, it } from 'vitest'
import { type Actor, practiceRoles } from '#method/access/actor.ts'
import { canKeepReminder } from '#method/access/reminder.access.ts'

const person = (ownSpaceId: string, part: Partial<Actor> = {}): Actor => ({
  personId: ownSpaceId,
  ownSpaceId,
  memberships: [],
  guestOf: [],
  ...part,
})

it('a reminder is read and set only by the person themselves: no grant and no role gives access', () => {
  const coach = person('coach', { guestOf: [{ spaceId: 'coachee', trajectoryId: 't', until: null }] })
  const host = person('host', { memberships: practiceRoles.map((role) => ({ practiceId: 'practice', role })) })
  expect([person('coachee'), coach, host].map((actor) => canKeepReminder(actor, 'coachee'))).toEqual([true, false, false])
})
