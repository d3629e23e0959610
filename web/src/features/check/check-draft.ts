// Nu while it is being written: three sides and a place in the body, begun wherever one likes. Pure.
import type { Body } from '#method/finding/finding.ts'
import type { Dimension } from '#method/moment/moment.ts'
import { beginningOf } from '../../findings/form/prompt/answered.ts'

export const checkSides = ['thinking', 'feeling', 'wanting'] as const satisfies readonly Dimension[]
export type CheckStep = Dimension | 'body'
export type CheckField = 'thought' | 'felt' | 'wanted' | 'bodyPlace'
export const fieldOf = { thinking: 'thought', feeling: 'felt', wanting: 'wanted', body: 'bodyPlace' } as const satisfies Record<
  CheckStep,
  CheckField
>

export type CheckDraft = {
  /** The id of the finding, so that saving twice creates one. */
  readonly id: string
  readonly body: Body<'check'>
  readonly step: CheckStep
  /** Sides that were asked already, so that whoever begins elsewhere meets each of them once. */
  readonly passed: readonly Dimension[]
}

/** `began`: what made somebody write, as a link may say. */
export function emptyCheck(id: string, began: string | null = null): CheckDraft {
  const making = { began: beginningOf(began), answered: [] }
  return { id, body: { kind: 'check', thought: '', felt: '', wanted: '', bodyPlace: '', making }, step: 'thinking', passed: [] }
}

export function isCheckUntouched({ body }: CheckDraft): boolean {
  return Object.values(fieldOf).every((field) => body[field].trim() === '')
}

/** On from a side: the next one round that was not asked yet, and after the three the body. */
export function stepOn(draft: CheckDraft): CheckDraft {
  if (draft.step === 'body') return draft
  const at = checkSides.indexOf(draft.step)
  const passed = draft.passed.includes(draft.step) ? draft.passed : [...draft.passed, draft.step]
  const round = [...checkSides.slice(at + 1), ...checkSides.slice(0, at)]
  return { ...draft, passed, step: round.find((side) => !passed.includes(side)) ?? 'body' }
}
