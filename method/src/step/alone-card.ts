// The shape of a card for somebody who reflects alone: a few questions beside the onion, put away at any time.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Step } from '#method/moment/moment.ts'
import type { StepQuestion } from '#method/step/step-card.ts'

export type AloneCard = {
  readonly step: Step
  readonly name: Bilingual
  /** A handful of plain words under the name. */
  readonly hint: Bilingual
  /** What this step is good for, said to the person themselves. */
  readonly purpose: Bilingual
  /** Spread over the three dimensions; each can be answered without anybody else there. */
  readonly questions: readonly StepQuestion[]
  /** What makes it lighter. */
  readonly ease: Bilingual
  /** S-numbers this card leans on. */
  readonly source: string
}
