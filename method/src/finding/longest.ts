// The maximum length of each text of a finding. Screens, checks and the API all read it here.
import { longestText } from '#method/finding/field.ts'
import { type FindingBody, type FindingKind, mostAnswered, mostMarks } from '#method/finding/finding.ts'
import { fieldsOf } from '#method/finding/kinds.ts'
import type { TextKey, TextName } from '#method/finding/texts-of.ts'

/** The maximum in UTF-16 units, for the `maxLength` of an input. */
export function longest<K extends FindingKind>(kind: K, name: TextName<K>): number {
  return longestOf(`${kind}.${name}` as TextKey)
}

export function longestOf(key: TextKey): number {
  const [kind, field = '', part] = key.split('.')
  const found = fieldsOf(kind as FindingKind)[field]
  const of = found?.type === 'parts' && part !== undefined ? found.of[part] : found
  return of?.type === 'text' ? of.longest : longestText
}

/** `field` as in TextName, or `making` or `marks`; `longest` counts UTF-16 units, or parts of a list. */
export type TooLong = { readonly field: string; readonly longest: number }

/** The fields that are longer than their limit. */
export function tooLongIn(body: FindingBody): readonly TooLong[] {
  const values = body as unknown as { readonly [field: string]: unknown }
  const isOver = (value: unknown, most: number) => (typeof value === 'string' || Array.isArray(value)) && value.length > most
  const found = Object.entries(fieldsOf(body.kind)).flatMap(([name, field]): TooLong[] => {
    const value = values[name]
    if (field.type === 'text' || field.type === 'key') return isOver(value, field.longest) ? [{ field: name, longest: field.longest }] : []
    if (field.type !== 'parts') return []
    const parts = value as readonly { readonly [text: string]: string }[]
    const texts = Object.entries(field.of).filter(([text, { longest }]) => parts.some((part) => isOver(part[text], longest)))
    const over = isOver(parts, field.most) ? [{ field: name, longest: field.most }] : []
    return [...over, ...texts.map(([text, { longest }]) => ({ field: `${name}.${text}`, longest }))]
  })
  if (isOver(body.making?.answered, mostAnswered)) found.push({ field: 'making', longest: mostAnswered })
  if (isOver(body.marks, mostMarks)) found.push({ field: 'marks', longest: mostMarks })
  return found
}
