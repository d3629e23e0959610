// A layer of the onion model in words: its name, the question behind it, and questions to ask there.
import type { Bilingual } from '#method/locale/locale.ts'
import type { Dimension, Layer, Pole } from '#method/moment/moment.ts'

export type LayerCard = {
  readonly layer: Layer
  readonly name: Bilingual
  /** The question behind the layer: "Wat geloof ik hier?" */
  readonly question: Bilingual
  /** One line: what you hear when attention is on this layer. */
  readonly cue: Bilingual
  readonly questions: readonly { readonly pole: Pole; readonly dimension: Dimension; readonly text: Bilingual }[]
}
