// What a person thinks, feels and wants, here and now. Any side may be blank, but not all of them.
import { isBlank, line, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const check = kind({
  fields: { thought: text, felt: text, wanted: text, bodyPlace: line },
  own: true,
  refuseWhen: { 'check.empty': ({ thought, felt, wanted, bodyPlace }) => [thought, felt, wanted, bodyPlace].every(isBlank) },
})
