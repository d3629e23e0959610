// Validates and prints long lists part by part, so that the server answers other requests in between.
import type { z } from 'zod'
import { breathe, mapInSlices } from '../in-slices.ts'

/** Shorter lists are validated and printed at once. */
const long = 50
/** At most this many invalid fields are reported. */
const mostIssues = 50

type Issue = { readonly path: readonly PropertyKey[]; readonly code: string }
export type Validated = { readonly success: true; readonly data: unknown } | { readonly success: false; readonly issues: readonly Issue[] }
type Shape = Readonly<Record<string, z.ZodType>>
type Json = Record<string, unknown>

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema of the items when this is a list, also a list with a default. */
function itemOf(schema: z.ZodType | undefined): z.ZodType | null {
  const { type, element, innerType } = (schema?.def ?? {}) as { type?: string; element?: z.ZodType; innerType?: z.ZodType }
  if (type === 'default' || type === 'readonly') return itemOf(innerType)
  return type === 'array' ? (element ?? null) : null
}

/** As `safeParse`. The items of long lists at the top of `value` are validated in slices; `value` may be changed. */
export async function validateInParts(schema: z.ZodType, value: unknown): Promise<Validated> {
  const shape = (schema as unknown as { shape?: Shape }).shape
  const lists: [string, z.ZodType, unknown[]][] = []
  if (shape !== undefined && isRecord(value)) {
    for (const [name, part] of Object.entries(value)) {
      const item = itemOf(shape[name])
      if (item !== null && Array.isArray(part) && part.length > long) lists.push([name, item, part])
    }
  }
  // Of a long list the rest of the schema sees one item. The number of items is limited by the size of the body.
  const short =
    lists.length === 0 ? value : { ...(value as Json), ...Object.fromEntries(lists.map(([name, , list]) => [name, list.slice(0, 1)])) }
  const parsed = schema.safeParse(short)
  if (!parsed.success) return { success: false, issues: parsed.error.issues }
  const data = parsed.data as Json
  const issues: Issue[] = []
  for (const [name, item, list] of lists) {
    const most = mostItems(shape?.[name])
    if (list.length > most) return { success: false, issues: [{ path: [name], code: 'too_big' }] }
    for (const [index, one] of list.entries()) {
      const read = item.safeParse(one)
      if (read.success) list[index] = read.data
      else issues.push(...read.error.issues.map(({ path, code }) => ({ path: [name, index, ...path], code })))
      if (issues.length >= mostIssues) return { success: false, issues }
      await breathe()
    }
    data[name] = list
  }
  return issues.length > 0 ? { success: false, issues } : { success: true, data }
}

/** The largest number of items that the schema of a list allows. */
function mostItems(schema: z.ZodType | undefined): number {
  const { type, innerType } = (schema?.def ?? {}) as { type?: string; innerType?: z.ZodType }
  if (type === 'default' || type === 'readonly') return mostItems(innerType)
  const { maximum } = (schema as unknown as { _zod: { bag: { maximum?: number } } })._zod.bag
  return maximum ?? Number.POSITIVE_INFINITY
}

/** As `JSON.stringify`, in UTF-8. */
export async function printInParts(value: unknown): Promise<string | Buffer> {
  if (!isRecord(value) || !Object.values(value).some((part) => Array.isArray(part) && part.length > long)) return JSON.stringify(value)
  const parts: Buffer[] = []
  let text = '{'
  const flush = () => {
    parts.push(Buffer.from(text))
    text = ''
  }
  let first = true
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue
    text += `${first ? '' : ','}${JSON.stringify(name)}:`
    first = false
    if (!Array.isArray(part)) {
      text += JSON.stringify(part)
      continue
    }
    text += '['
    await mapInSlices(part, (item, index) => {
      text += `${index === 0 ? '' : ','}${JSON.stringify(item) ?? 'null'}`
      if (text.length > 65_536) flush()
    })
    text += ']'
  }
  text += '}'
  flush()
  return Buffer.concat(parts)
}
