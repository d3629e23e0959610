// My prompt settings: read once, kept on this device if the person chose that, changed through the outbox.
import { useQueryClient } from '@tanstack/react-query'
import type { CallKey } from '#contract/client.ts'
import type { PromptSetting, PromptSettingBody } from '#method/support/prompt-setting.ts'
import { call } from '../../../client/api.ts'
import { serverNow } from '../../../client/clock.ts'
import { makeId } from '../../../client/make-id.ts'
import { readKept } from '../../../client/offline/device-store.ts'
import { keepIfChosen } from '../../../client/offline/offline-choice.ts'
import { keptKey, useKept } from '../../../client/offline/use-kept.ts'
import { listWaiting, queueWrite } from '../../../client/outbox/outbox.ts'
import { useMe } from '../../../client/who/me.ts'
import { applySettingWrite, createSettingWrite, isSettingWrite, type SettingWrite, withdrawSettingWrite } from './setting-writes.ts'

const name = 'own-prompt-settings'
const none: readonly PromptSetting[] = []

async function readSettings(signal: AbortSignal): Promise<readonly PromptSetting[]> {
  return (await call('GET /api/me/prompt-settings', {}, signal)).settings
}

/** With the writes that this device has not sent yet. */
async function withWaiting(settings: readonly PromptSetting[]): Promise<readonly PromptSetting[]> {
  const at = serverNow()
  return (await listWaiting()).filter(isSettingWrite).reduce((all, write) => applySettingWrite(all, write, at), settings)
}

/** Also called by a screen from which somebody can begin to write, so that the settings are there when a prompt is shown. */
export function usePromptSettings() {
  const { personId } = useMe()
  const client = useQueryClient()
  const kept = useKept(name, readSettings, true, withWaiting)
  const write = async (said: SettingWrite): Promise<void> => {
    const key = keptKey(personId, name)
    // Before the list is read here, the write is added to what the device keeps; it does not replace that.
    const before = client.getQueryData<readonly PromptSetting[]>(key) ?? (await withWaiting((await readKept(name)) ?? none))
    const next = applySettingWrite(before, said, serverNow())
    client.setQueryData(key, next)
    await queueWrite(said as { id: string; key: CallKey; input: never })
    await keepIfChosen(personId, name, next)
  }
  return {
    settings: kept.data ?? none,
    status: kept.status,
    again: kept.again,
    keep: (body: PromptSettingBody): Promise<void> => write(createSettingWrite(makeId(), body)),
    withdraw: (settingId: string): Promise<void> => write(withdrawSettingWrite(settingId)),
  }
}
