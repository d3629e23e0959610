// The shape of a step card: a memory aid for the coach, never a recipe (S67, S69).
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension, Step } from '#method/moment/moment.ts'

export type StepQuestion = { readonly dimension: Dimension; readonly text: Bilingual }
export type StepCard = {
  readonly step: Step
  readonly name: Bilingual
  /** A handful of plain words under the name, e.g. "één concreet moment". */
  readonly hint: Bilingual
  readonly purpose: Bilingual
  readonly guidelines: readonly Bilingual[]
  /** At least eight, spread over the three dimensions. */
  readonly questions: readonly StepQuestion[]
  /** How people notice the step has done its work. */
  readonly signs: readonly Bilingual[]
  readonly pitfalls: readonly Bilingual[]
  /** S-numbers and literature this card leans on. */
  readonly source: string
}
