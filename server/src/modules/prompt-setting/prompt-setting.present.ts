// A prompt setting, as the API returns it.
import type { z } from 'zod'
import type { promptSetting } from '#contract/prompt-setting.ts'
import type { OpenPromptSetting } from './prompt-setting.usecases.ts'

export function presentPromptSetting({ row, body }: OpenPromptSetting): z.input<typeof promptSetting> {
  return { id: row.id, createdAt: row.created_at, withdrawnAt: row.withdrawn_at, body }
}
