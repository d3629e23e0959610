// How much help the fields of a form give, asked once when the form opens: help never falls away while somebody writes.
import { useState } from 'react'
import type { Beginning, Making } from '#method/finding/finding.ts'
import type { PromptKey } from '#method/support/prompt.ts'
import { type SupportHistory, supportFor, supportHistory } from '#method/support/support.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import type { Space } from '../../findings/reading/use-space.ts'

/** The help that stood above what was filled; an empty place leaves no trace. Pure. */
export function madeWith(began: Beginning, history: SupportHistory, texts: Readonly<Partial<Record<PromptKey, string>>>): Making {
  const filled = (Object.entries(texts) as [PromptKey, string][]).filter(([, text]) => text.trim() !== '')
  return { began, answered: filled.map(([prompt]) => ({ prompt, level: supportFor(prompt, history) })) }
}

/** `began`: what made somebody open the form. */
export function useHelp(own: Space, began: Beginning) {
  const [history] = useState(() => supportHistory(own.findings))
  const levelOf = (prompt: PromptKey): SupportLevel => supportFor(prompt, history)
  return {
    /** The hint below a label, as long as it still helps; the label is always there. */
    hint: (prompt: PromptKey, hint: string): { readonly hint?: string } => (levelOf(prompt) === 'guidance' ? { hint } : {}),
    making: (texts: Readonly<Partial<Record<PromptKey, string>>>): Making => madeWith(began, history, texts),
  }
}
