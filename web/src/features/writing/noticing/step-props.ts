// What every step of noticing gets.
import type { Own } from '../../../findings/reading/use-own.ts'
import type { NoticingDraft, NoticingStep } from './noticing-draft.ts'

export type StepProps = {
  readonly own: Own
  readonly draft: NoticingDraft
  readonly titleId: string
  readonly onChange: (draft: NoticingDraft) => void
  /** To another step, with what was just said. */
  readonly onGo: (step: NoticingStep, draft?: NoticingDraft) => void
}
