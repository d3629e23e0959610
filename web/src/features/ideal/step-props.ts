// What every question of the ideal finder is given.
import type { Space } from '../../findings/reading/use-space.ts'
import type { IdealDraft } from './ideal-draft.ts'

export type StepProps = {
  readonly own: Space
  readonly draft: IdealDraft
  readonly titleId: string
  readonly onChange: (draft: IdealDraft) => void
  /** To the question so many further, back when below zero; with what was changed on the way. */
  readonly onGo: (by: number, draft?: IdealDraft) => void
}
