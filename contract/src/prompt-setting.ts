// Prompt settings: how much help a person wants with a prompt, and their own questions. Only their owner reads or writes them.
import { z } from 'zod'
import { key } from '#method/finding/field.ts'
import type { PromptSetting, PromptSettingBody } from '#method/support/prompt-setting.ts'
import { supportLevels } from '#method/support/support-level.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, text } from './schemas.ts'

const prompt = z.string().max(key.longest)
/** Only the shape; `checkPromptSetting` checks the content. Questions from earlier versions can be longer. */
const promptSettingBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('support'), prompt, level: z.enum(supportLevels).nullable() }),
  z.object({ kind: z.literal('question'), prompt, words: text }),
]) satisfies z.ZodType<PromptSettingBody>
export const promptSetting = z.object({
  id,
  createdAt: instant,
  withdrawnAt: instant.nullable(),
  body: promptSettingBody,
}) satisfies z.ZodType<PromptSetting>

export const promptSettingEndpoints = {
  listPromptSettings: endpoint({
    method: 'GET',
    path: '/api/me/prompt-settings',
    summary: 'My prompt settings, oldest first, with those that were withdrawn',
    policy: 'signed-in',
    result: z.object({ settings: z.array(promptSetting) }),
  }),
  createPromptSetting: endpoint({
    method: 'POST',
    path: '/api/me/prompt-settings',
    summary: 'Keep a prompt setting; the id is made on the device and is the idempotency key',
    policy: 'signed-in',
    body: z.object({ id, body: promptSettingBody }),
    result: promptSetting,
  }),
  withdrawPromptSetting: endpoint({
    method: 'POST',
    path: '/api/me/prompt-settings/:settingId/withdraw',
    summary: 'Let a prompt setting go: it stays in the history and does nothing any more',
    policy: 'signed-in',
    params: z.object({ settingId: id }),
    result: promptSetting,
  }),
} as const
