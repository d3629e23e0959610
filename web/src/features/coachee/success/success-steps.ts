// The questions around a success experience (succeservaring), one at a time, each in the colour of its dimension. Pure.
import type { FindingBody } from '#method/finding/finding.ts'
import type { Dimension } from '#method/moment/moment.ts'

export type SuccessBody = Extract<FindingBody, { kind: 'success' }>
export type SuccessQuestion = 'moment' | 'did' | 'thought' | 'felt' | 'wanted' | 'longing'
export const successSteps: readonly { readonly name: SuccessQuestion; readonly dimension: Dimension | null }[] = [
  { name: 'moment', dimension: null },
  { name: 'did', dimension: null },
  { name: 'thought', dimension: 'thinking' },
  { name: 'felt', dimension: 'feeling' },
  { name: 'wanted', dimension: 'wanting' },
  { name: 'longing', dimension: null },
]

export type SuccessDraft = {
  readonly body: SuccessBody
  readonly step: number
  readonly trajectoryId: string | null
  readonly shared: boolean
}
export const emptyDraft: SuccessDraft = {
  body: { kind: 'success', moment: '', did: '', thought: '', felt: '', wanted: '', longing: '' },
  step: 0,
  trajectoryId: null,
  shared: false,
}

/** Nothing was written yet: there is nothing to come back to. */
export function isUntouched({ body }: SuccessDraft): boolean {
  return successSteps.every(({ name }) => body[name].trim() === '')
}
