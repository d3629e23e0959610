// Names a moment in words: dimension, layer and pole, as far as they were said.
import type { Moment } from '#method/moment/moment.ts'
import type { onionWords } from './onion.words.ts'

type Words = typeof onionWords.nl

/** Layer and pole, like "Overtuigingen, belemmering"; one of them when only that was said; null when neither was. The core has one pole. */
export function placeName(words: Words, { layer, pole }: Pick<Moment, 'layer' | 'pole'>): string | null {
  if (layer === null) return pole === null ? null : words.poles[pole]
  return layer === 'core' || pole === null ? words.layers[layer] : words.place(words.layers[layer], words.poles[pole])
}

/** Dimension and place, like "Voelen, overtuigingen, belemmering", with a word for what was not said. */
export function momentName(words: Words, moment: Pick<Moment, 'dimension' | 'layer' | 'pole'>): string {
  const place = placeName(words, moment)?.toLowerCase() ?? words.noPlace
  return moment.dimension === null ? place.charAt(0).toUpperCase() + place.slice(1) : `${words.dimensions[moment.dimension]}, ${place}`
}
