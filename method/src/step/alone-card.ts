// A card for a person who reflects without a coach: a few questions beside the onion, which can be hidden at any time.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Step } from '#method/moment/moment.ts'
import type { StepQuestion } from '#method/step/step-card.ts'

export type AloneCard = {
  readonly step: Step
  readonly name: Bilingual
  /** A few plain words under the name. */
  readonly hint: Bilingual
  /** What this step is for, addressed to the person. */
  readonly purpose: Bilingual
  /** In all three dimensions; each can be answered without another person. */
  readonly questions: readonly StepQuestion[]
  /** What makes this step easier. */
  readonly ease: Bilingual
}
