// The key that opens what a device keeps for offline use. The server holds it, so a lost device opens nothing once its sign-in ended.
// It outlives sign-out: what was written and not yet sent must open again at the next sign-in.
import type { Actor } from '../../actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Refusal } from '../../http/refusal.ts'
import { countAttempts, limits } from './rate-limit.ts'

const lasts = 7 * 86_400_000

export const deviceKeyRecord = (personId: string, deviceId: string) => `${personId}/device/${deviceId}`

/** The same key each time for the same person and device. */
export async function deviceKey(
  dependencies: Dependencies,
  { actor, deviceId }: { readonly actor: Actor; readonly deviceId: string },
): Promise<{ key: string; until: number } | Refusal> {
  const limited = await countAttempts(dependencies, [[limits.deviceKey, actor.personId]])
  if (limited) return limited
  const { database, vault, clock, makeToken } = dependencies
  const { personId, ownSpaceId } = actor
  const record = deviceKeyRecord(personId, deviceId)
  const find = () =>
    database
      .selectFrom('device_key')
      .select('wrapped')
      .where('person_id', '=', personId)
      .where('device_id', '=', deviceId)
      .executeTakeFirst()
  if ((await find()) === undefined) {
    const wrapped = await vault.seal(ownSpaceId, record, { key: makeToken() })
    await database
      .insertInto('device_key')
      .values({ person_id: personId, device_id: deviceId, wrapped, created_at: clock() })
      .onConflict((conflict) => conflict.columns(['person_id', 'device_id']).doNothing())
      .execute()
  }
  // Read again: of two requests at the same moment the first one's key counts for both.
  const kept = await find()
  if (kept === undefined) throw new Error('a device key that was just written is gone')
  const { key } = await vault.open<{ key: string }>(ownSpaceId, record, kept.wrapped)
  return { key, until: clock() + lasts }
}
