// A person's own protocol, made from what worked: when this happens, I do that.
import { isBlank, line, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const protocol = kind({
  fields: { title: line, parts: { type: 'parts', most: 100, of: { when: text, thenI: text } } },
  own: true,
  refuseWhen: { 'protocol.empty': ({ parts }) => parts.every(({ when, thenI }) => isBlank(when) && isBlank(thenI)) },
})
