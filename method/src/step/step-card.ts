// A step card: a memory aid for the coach. The coach may ignore it.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension, Step } from '#method/moment/moment.ts'

export type StepQuestion = { readonly dimension: Dimension; readonly text: Bilingual }
export type StepCard = {
  readonly step: Step
  readonly name: Bilingual
  /** A few plain words under the name, for instance "één concreet moment". */
  readonly hint: Bilingual
  readonly purpose: Bilingual
  readonly guidelines: readonly Bilingual[]
  /** At least nine, three in each dimension. */
  readonly questions: readonly StepQuestion[]
  /** How people notice that the step worked. */
  readonly signs: readonly Bilingual[]
  readonly pitfalls: readonly Bilingual[]
}
