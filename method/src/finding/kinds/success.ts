// A moment that went well, deepened.
import { isBlank, text } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'

export const success = kind({
  fields: { moment: text, did: text, thought: text, felt: text, wanted: text, longing: text },
  own: false,
  refuseWhen: { 'success.no-moment': ({ moment, did }) => isBlank(moment) && isBlank(did) },
})
