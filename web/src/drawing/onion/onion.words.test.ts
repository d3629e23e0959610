import { describe, expect, it } from 'vitest'
import { layerCards } from '#method/layer/layer-cards.data.ts'
import { layers } from '#method/moment/moment.ts'
import { onionWords } from './onion.words.ts'

describe('the names in the onion', () => {
  it('name all seven layers in both languages', () => {
    for (const words of [onionWords.nl, onionWords.en]) for (const layer of layers) expect(words.layers[layer].length).toBeGreaterThan(3)
  })

  it('are the names the layer cards use', () => {
    for (const card of layerCards) {
      if (card.layer === 'core') continue
      expect(onionWords.nl.layers[card.layer]).toBe(card.name.nl)
      expect(onionWords.en.layers[card.layer]).toBe(card.name.en)
    }
  })
})
