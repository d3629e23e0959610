// Lists, creates and withdraws a person's own prompt settings.
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '#method/access/actor.ts'
import { canKeepPromptSettings } from '#method/access/prompt-setting.access.ts'
import { checkPromptSetting, type PromptSettingBody } from '#method/support/prompt-setting.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { PromptSettingRow } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'
import { findPromptSetting, insertPromptSetting, markWithdrawn, promptSettingsOf } from './prompt-setting.repository.ts'

type Asked = { readonly actor: Actor }
export type OpenPromptSetting = { readonly row: PromptSettingRow; readonly body: PromptSettingBody }
const unknown = () => refuse(404, 'prompt-setting.unknown')

/** A person has prompt settings in their own space only. */
function ownSpace(actor: Actor): string | null {
  return canKeepPromptSettings(actor, actor.ownSpaceId) ? actor.ownSpaceId : null
}

async function openPromptSetting(row: PromptSettingRow, { vault }: Pick<Dependencies, 'vault'>): Promise<OpenPromptSetting> {
  return { row, body: await vault.open<PromptSettingBody>(row.space_id, row.id, row.body) }
}

export async function listPromptSettings({ actor }: Asked, dependencies: Dependencies): Promise<OpenPromptSetting[] | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null) return unknown()
  const rows = await promptSettingsOf(dependencies.database, spaceId)
  return Promise.all(rows.map((row) => openPromptSetting(row, dependencies)))
}

type Create = Asked & { readonly id: string; readonly body: PromptSettingBody }

/** The id is the idempotency key: the same id with the same body gives the same answer, with another body `prompt-setting.differs`. */
export async function createPromptSetting({ actor, id, body }: Create, dependencies: Dependencies): Promise<OpenPromptSetting | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null) return unknown()
  const refusal = checkPromptSetting(body)
  if (refusal !== null) return refuse(422, refusal)
  return inTransaction(dependencies, async ({ database, vault, clock }) => {
    const sealed = await vault.seal(spaceId, id, body)
    await insertPromptSetting(database, { space_id: spaceId, id, body: sealed, created_at: clock(), withdrawn_at: null })
    const row = await findPromptSetting(database, spaceId, id)
    if (row === undefined) return unknown()
    const kept = await openPromptSetting(row, dependencies)
    return isDeepStrictEqual(kept.body, body) ? kept : refuse(422, 'prompt-setting.differs')
  })
}

/** Idempotent. */
export async function withdrawPromptSetting(
  { actor, settingId }: Asked & { readonly settingId: string },
  dependencies: Dependencies,
): Promise<OpenPromptSetting | Refusal> {
  const spaceId = ownSpace(actor)
  if (spaceId === null) return unknown()
  return inTransaction(dependencies, async ({ database, clock }) => {
    await markWithdrawn(database, spaceId, settingId, clock())
    const row = await findPromptSetting(database, spaceId, settingId)
    return row === undefined ? unknown() : openPromptSetting(row, dependencies)
  })
}
