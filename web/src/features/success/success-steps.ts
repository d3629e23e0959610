// The questions around a success experience (succeservaring), one at a time, each in the colour of its dimension. Pure.

import type { Body, FindingOf } from '#method/finding/finding.ts'
import { sentencesOf } from '#method/lift/writing-sentences.ts'
import type { Dimension } from '#method/moment/moment.ts'
import { beginningOf } from '../../findings/form/prompt/answered.ts'
import type { DraftShare } from '../../findings/sharing/draft-shares.ts'

/** A success as it lives in the space. */
export type Success = FindingOf<'success'>
/** The quality that is being named: the act is a sentence of one's own. */
export type QualityDraft = { readonly act: string; readonly word: string; readonly lexiconKey: string | null }
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
  readonly body: Body<'success'>
  readonly step: number
  readonly shareWith: readonly DraftShare[]
}
/** `began`: what made somebody write, as a link may say. */
export function emptyDraft(began: string | null = null): SuccessDraft {
  const making = { began: beginningOf(began), answered: [] }
  return { body: { kind: 'success', moment: '', did: '', thought: '', felt: '', wanted: '', longing: '', making }, step: 0, shareWith: [] }
}

/** A sentence of one's own, and in which answer it stands. */
export type OwnSentence = { readonly field: SuccessQuestion; readonly from: number; readonly text: string }
/** What somebody else could have seen comes first: there an act is most often found. */
const inOrder = ['did', 'moment', 'thought', 'felt', 'wanted', 'longing'] as const satisfies readonly SuccessQuestion[]

/** The sentences of a success, literally, to point at one in which strength shows. */
export function ownSentences(body: Body<'success'>): readonly OwnSentence[] {
  return inOrder.flatMap((field) => sentencesOf(body[field]).map(({ from, to }) => ({ field, from, text: body[field].slice(from, to) })))
}

/** Nothing was written yet: there is nothing to come back to. */
export function isUntouched({ body }: SuccessDraft): boolean {
  return successSteps.every(({ name }) => body[name].trim() === '')
}
