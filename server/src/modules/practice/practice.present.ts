// A practice as the API returns it.
import type { z } from 'zod'
import type { practiceEndpoints } from '#contract/practice.ts'
import type { PracticeRole } from '#method/access/actor.ts'
import type { OpenPractice } from './practice.usecases.ts'

export function presentPractice({ practice, members }: OpenPractice): z.input<typeof practiceEndpoints.getPractice.result> {
  return {
    id: practice.id,
    name: practice.name,
    demo: practice.demo === 1,
    version: practice.version,
    members: members.map(({ row, name, lastSeenAt, invited }) => ({
      personId: row.person_id,
      name,
      role: row.role as PracticeRole,
      since: row.since,
      lastSeenAt,
      invited,
    })),
  }
}
