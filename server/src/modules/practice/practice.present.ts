// A practice as it travels.

import type { z } from 'zod'
import type { practiceEndpoints } from '#contract/practice.ts'
import type { PracticeRow } from '../../database/tables.ts'
import type { Role } from './membership.usecases.ts'
import type { Member } from './practice.usecases.ts'

export function presentPractice({
  practice,
  members,
}: {
  practice: PracticeRow
  members: readonly Member[]
}): z.input<typeof practiceEndpoints.getPractice.result> {
  return {
    id: practice.id,
    name: practice.name,
    demo: practice.demo === 1,
    members: members.map(({ row, name, lastSeenAt, invited }) => ({
      personId: row.person_id,
      name,
      role: row.role as Role,
      since: row.since,
      lastSeenAt,
      invited,
    })),
  }
}
