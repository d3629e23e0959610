// The help levels of the fields of a form, decided once when the form opens: they do not change while the person writes.
import { useState } from 'react'
import type { Beginning, Making } from '#method/finding/finding.ts'
import type { PromptKey } from '#method/support/prompt.ts'
import { type SupportHistory, supportFor, supportHistory } from '#method/support/support.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import { usePromptSettings } from '../../findings/form/prompt/use-prompt-settings.ts'
import type { Space } from '../../findings/reading/use-space.ts'

/** The help level of each filled field; an empty field is not stored. Pure. */
export function madeWith(began: Beginning, history: SupportHistory, texts: Readonly<Partial<Record<PromptKey, string>>>): Making {
  const filled = (Object.entries(texts) as [PromptKey, string][]).filter(([, text]) => text.trim() !== '')
  return { began, answered: filled.map(([prompt]) => ({ prompt, level: supportFor(prompt, history) })) }
}

const noHistory: SupportHistory = { answers: [], choices: [] }

/** `began`: what made the person open the form. A coach gets guidance: the settings and answers of the coachee are not theirs. */
export function useHelp(own: Space, began: Beginning) {
  const { settings, status } = usePromptSettings()
  const [held, setHeld] = useState<SupportHistory | null>(null)
  const history = held ?? (own.reader.as === 'coach' ? noHistory : supportHistory(own.findings, settings))
  if (held === null && status !== 'opening' && own.status !== 'opening') setHeld(history)
  const levelOf = (prompt: PromptKey): SupportLevel => supportFor(prompt, history)
  return {
    /** The hint below a label, at guidance only. The label is always there. */
    hint: (prompt: PromptKey, hint: string): { readonly hint?: string } => (levelOf(prompt) === 'guidance' ? { hint } : {}),
    making: (texts: Readonly<Partial<Record<PromptKey, string>>>): Making => madeWith(began, history, texts),
  }
}
