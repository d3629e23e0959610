// What lies in a space beside its trajectories, put in from a file: reminders, which rest until their person lets them come
// again, and what others saw and was not yet kept.
import { mostReminders } from '#method/reminder/reminder.ts'
import { countReminders } from '../reminder/reminder.usecases.ts'
import { type ReceivedBody, receivedSealedAs } from '../witness/received.usecases.ts'
import type { Run } from './put-content.ts'
import { idsOf, putRow, putRows } from './space.repository.ts'

type Put = { readonly added: number; readonly left: number }

/** `personId`: the owner here. Nobody is mailed by an installation they have just come to. */
export async function putReminders({ database, dependencies, spaceId, file }: Run, personId: string): Promise<Put> {
  const known = await idsOf(database, 'reminder', spaceId)
  const findings = await idsOf(database, 'finding', spaceId)
  const fresh = file.reminders
    .filter(({ id }) => !known.has(id))
    .map((reminder) => ({ ...reminder, about: reminder.about !== null && findings.has(reminder.about) ? reminder.about : null }))
    // What it was about stayed behind, and it has no words of its own.
    .filter(({ label, about }) => about !== null || label.trim() !== '')
    .slice(0, Math.max(0, mostReminders - (await countReminders(database, spaceId))))
  const now = dependencies.clock()
  for (const { id, label, about, schedule, byPush, byMail, createdAt } of fresh)
    await putRow(database, 'reminder', {
      space_id: spaceId,
      id,
      person_id: personId,
      body: await dependencies.vault.seal(spaceId, id, { label, about }),
      schedule: JSON.stringify(schedule),
      by_push: byPush ? 1 : 0,
      by_mail: byMail ? 1 : 0,
      state: 'paused',
      told: 1,
      next_at: null,
      reckoned_at: now,
      counted_from: now,
      created_at: createdAt,
      updated_at: now,
    })
  return { added: fresh.length, left: file.reminders.filter(({ id }) => !known.has(id)).length - fresh.length }
}

/** Its origin is unknown here: nobody can add to it or take it back any more. */
export async function putReceived({ database, dependencies, spaceId, file }: Run): Promise<Put> {
  const known = await idsOf(database, 'received', spaceId)
  const fresh = file.received.filter(({ id }) => !known.has(id))
  await putRows(database, 'received', fresh, async ({ id, source, state, at, ...sighting }) => ({
    space_id: spaceId,
    id,
    source,
    origin_id: id,
    state,
    body: await dependencies.vault.seal(spaceId, receivedSealedAs(id), { ...sighting, replyId: null } satisfies ReceivedBody),
    at,
    settled_at: state === 'new' ? null : dependencies.clock(),
  }))
  return { added: fresh.length, left: 0 }
}
