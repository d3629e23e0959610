// Where the questions come from, and how much help somebody gets. Local until the method brings them.
import type { Finding } from '#method/finding/finding.ts'
import type { Locale } from '#method/locale/locale.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import type { Me } from '../../../app/me.ts'
import { localPrompts, type PromptText } from './local-prompts.ts'

export function textOf(key: string, locale: Locale): PromptText {
  return localPrompts[locale][key] ?? { ask: key, cue: key, hint: null, example: null }
}

export function levelFor(key: string, findings: readonly Finding[], _me: Me): SupportLevel {
  const last = findings.findLast(({ body, state }) => state === 'accepted' && body.kind === 'support' && body.prompt === key)
  return last?.body.kind === 'support' && last.body.level !== null ? last.body.level : 'guidance'
}
