// A question of one's own, shown in the place of ours. A setting: it stays private.
import { key, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const question = kind({
  fields: { prompt: key, words: { ...text, needed: 'question.no-words' } },
  own: true,
  shareable: false,
})
