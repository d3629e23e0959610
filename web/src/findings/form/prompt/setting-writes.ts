// What a person does with prompt settings, as writes for the outbox, and what each does to the list on screen. Pure.
import type { CallInput } from '#contract/client.ts'
import type { PromptSetting, PromptSettingBody } from '#method/support/prompt-setting.ts'

const settingKeys = {
  create: 'POST /api/me/prompt-settings',
  withdraw: 'POST /api/me/prompt-settings/:settingId/withdraw',
} as const
type Key = (typeof settingKeys)[keyof typeof settingKeys]
type Write<K extends Key> = { readonly id: string; readonly key: K; readonly input: CallInput<K> }
export type SettingWrite = { [K in Key]: Write<K> }[Key]

export function createSettingWrite(id: string, body: PromptSettingBody): SettingWrite {
  return { id, key: settingKeys.create, input: { body: { id, body } } }
}

export function withdrawSettingWrite(settingId: string): SettingWrite {
  return { id: `${settingId}:withdraw`, key: settingKeys.withdraw, input: { params: { settingId } } }
}

export function isSettingWrite<W extends { readonly id: string; readonly key: string; readonly input: unknown }>(
  write: W,
): write is W & SettingWrite {
  return write.key === settingKeys.create || write.key === settingKeys.withdraw
}

/**
 * The list as it will be once the server has the write. Applying a write twice changes nothing more. `at`: now, by this device. A
 * new setting is never older than the ones that are there, so that it counts, also when the clock of this device is slow.
 */
export function applySettingWrite(settings: readonly PromptSetting[], write: SettingWrite, at: number): readonly PromptSetting[] {
  if (write.key === settingKeys.withdraw) {
    const { settingId } = write.input.params
    return settings.map((one) => (one.id === settingId && one.withdrawnAt === null ? { ...one, withdrawnAt: at } : one))
  }
  const { id, body } = write.input.body
  if (settings.some((one) => one.id === id)) return settings
  const createdAt = Math.max(at, ...settings.map((one) => one.createdAt + 1))
  return [...settings, { id, createdAt, withdrawnAt: null, body }]
}
