// What every step of noticing gets.
import type { Space } from '../../findings/reading/use-space.ts'
import type { NoticingDraft, NoticingStep } from './noticing-draft.ts'

export type StepProps = {
  readonly own: Space
  readonly draft: NoticingDraft
  readonly titleId: string
  readonly onChange: (draft: NoticingDraft) => void
  /** To another step, with what was just said. */
  readonly onGo: (step: NoticingStep, draft?: NoticingDraft) => void
}
