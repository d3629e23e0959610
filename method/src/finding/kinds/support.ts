// How much help the person wants in writing; level null: follow what I do. A setting: it stays private.
import { key } from '#method/finding/field.ts'
import { kind } from '#method/finding/kind.ts'
import { supportLevels } from '#method/support/support-level.ts'

export const support = kind({
  fields: { prompt: key, level: { type: 'choice', of: supportLevels, nullable: true } },
  own: true,
  shareable: false,
})
