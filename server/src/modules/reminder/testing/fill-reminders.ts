// Inserts many daily reminders at nine in the morning into the tables. For tests and benches of sending.
import type { Dependencies } from '../../../dependencies.ts'

const people = 10
const perStatement = 500
const schedule = JSON.stringify({ kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], time: '09:00', zone: 'Europe/Amsterdam', until: null })

/** Each is first due at `firstAt` and is sent by mail. Their sealed bodies are empty: sending never opens them. */
export async function fillReminders(
  { database, makeId }: Pick<Dependencies, 'database' | 'makeId'>,
  count: number,
  firstAt: number,
): Promise<void> {
  const at = firstAt - 3_600_000
  const empty = new Uint8Array(28)
  for (let person = 0; person < people; person += 1) {
    const [personId, spaceId] = [makeId(), makeId()]
    await database.insertInto('space').values({ id: spaceId, kind: 'person', owner_id: personId, created_at: at }).execute()
    await database
      .insertInto('person')
      .values({
        id: personId,
        space_id: spaceId,
        email_hash: null,
        profile: empty,
        password_hash: null,
        totp: null,
        created_at: at,
        last_seen_at: null,
        demo: 0,
      })
      .execute()
    const rows = Array.from({ length: Math.ceil((count - person) / people) }, () => ({
      space_id: spaceId,
      id: makeId(),
      person_id: personId,
      body: empty,
      schedule,
      by_push: 0 as const,
      by_mail: 1 as const,
      state: 'on',
      told: 1 as const,
      next_at: firstAt,
      reckoned_at: at,
      counted_from: at,
      created_at: at,
      updated_at: at,
    }))
    for (let start = 0; start < rows.length; start += perStatement)
      await database
        .insertInto('reminder')
        .values(rows.slice(start, start + perStatement))
        .execute()
  }
}
