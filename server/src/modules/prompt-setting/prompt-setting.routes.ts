// Prompt settings over HTTP.
import type { promptSettingEndpoints } from '#contract/prompt-setting.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal } from '../../http/refusal.ts'
import { presentPromptSetting } from './prompt-setting.present.ts'
import { createPromptSetting, listPromptSettings, withdrawPromptSetting } from './prompt-setting.usecases.ts'

export function promptSettingHandlers(dependencies: Dependencies) {
  return {
    listPromptSettings: async ({ actor }) => {
      const listed = await listPromptSettings({ actor }, dependencies)
      return isRefusal(listed) ? listed : { settings: listed.map(presentPromptSetting) }
    },
    createPromptSetting: async ({ actor, body }) => {
      const kept = await createPromptSetting({ actor, ...body }, dependencies)
      return isRefusal(kept) ? kept : presentPromptSetting(kept)
    },
    withdrawPromptSetting: async ({ actor, params }) => {
      const withdrawn = await withdrawPromptSetting({ actor, ...params }, dependencies)
      return isRefusal(withdrawn) ? withdrawn : presentPromptSetting(withdrawn)
    },
  } satisfies Pick<Handlers, keyof typeof promptSettingEndpoints>
}
