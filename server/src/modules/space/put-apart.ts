// Imports what belongs to no trajectory: reminders, which are imported as paused, and received texts that were not kept.
import { isBlank } from '#method/finding/field.ts'
import { mostReminders } from '#method/reminder/reminder.ts'
import { receivedRecord } from '../../vault/record-names.ts'
import type { ReceivedBody } from '../witness/received.usecases.ts'
import type { SpaceImport } from './put-content.ts'
import { idsOf, putRow, putRows } from './space.repository.ts'

type Put = { readonly ids: readonly string[] }

/** `personId`: the owner of this space. Reminders are imported as paused, so that a new installation sends no message that was not asked for there. */
export async function putReminders({ database, dependencies, spaceId, file }: SpaceImport, personId: string): Promise<Put> {
  const known = await idsOf(database, 'reminder', spaceId)
  const findings = await idsOf(database, 'finding', spaceId)
  const fresh = file.reminders
    .filter(({ id }) => !known.has(id))
    .map((reminder) => ({ ...reminder, about: reminder.about !== null && findings.has(reminder.about) ? reminder.about : null }))
    // Skips a reminder without label whose finding was not imported.
    .filter(({ label, about }) => about !== null || !isBlank(label))
    .slice(0, Math.max(0, mostReminders - known.size))
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
  return { ids: fresh.map(({ id }) => id) }
}

/** The origin id is not known here, so the sender cannot add to it or withdraw it. */
export async function putReceived({ database, dependencies, spaceId, file }: SpaceImport): Promise<Put> {
  const known = await idsOf(database, 'received', spaceId)
  const fresh = file.received.filter(({ id }) => !known.has(id))
  await putRows(database, 'received', fresh, async ({ id, source, state, at, ...sighting }) => ({
    space_id: spaceId,
    id,
    source,
    origin_id: id,
    state,
    body: await dependencies.vault.seal(spaceId, receivedRecord(id), { ...sighting, replyId: null } satisfies ReceivedBody),
    at,
    settled_at: state === 'new' ? null : dependencies.clock(),
  }))
  return { ids: fresh.map(({ id }) => id) }
}

export async function putPromptSettings({ database, dependencies, spaceId, file }: SpaceImport): Promise<Put> {
  const known = await idsOf(database, 'prompt_setting', spaceId)
  const fresh = file.promptSettings.filter(({ id }) => !known.has(id))
  await putRows(database, 'prompt_setting', fresh, async ({ id, createdAt, withdrawnAt, body }) => ({
    space_id: spaceId,
    id,
    body: await dependencies.vault.seal(spaceId, id, body),
    created_at: createdAt,
    withdrawn_at: withdrawnAt,
  }))
  return { ids: fresh.map(({ id }) => id) }
}
