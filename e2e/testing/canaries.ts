// A finding of every kind, with a unique word in each of its texts: a word found in a wrong place tells which text it came from.
// Made from the contract, so a new kind or field is included.
import { z } from 'zod'
import { findingBody } from '../../contract/src/finding-body.ts'

/** Every canary begins with this; a number follows. */
export const stem = 'kanarie-geheim-'
export type Canary = { readonly word: string; readonly place: string }
export type CanaryFinding = {
  readonly id: string
  readonly kind: string
  readonly body: { readonly kind: string; readonly [field: string]: unknown }
  readonly canaries: readonly Canary[]
}
type Schema = { readonly [key: string]: unknown } & {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minimum?: number
  readonly format?: string
}
/** The kind of finding that a field refers to. Other ids stay empty. */
const refersTo: Readonly<Record<string, string>> = {
  potentialId: 'ideal',
  obstacleId: 'obstacle',
  anchorId: 'anchor',
  intentionId: 'intention',
  fromId: 'success',
}
/** What a coach must be able to read beside it, or the coach reads nothing of it: an obstacle is never shown without its strength. */
const needs: Readonly<Record<string, readonly string[]>> = {
  obstacle: ['ideal'],
  tension: ['ideal', 'obstacle'],
  recall: ['anchor'],
  observation: ['intention'],
}

/** Those of the findings that this one needs beside it. */
export function neededBy(finding: CanaryFinding, all: readonly CanaryFinding[]): readonly CanaryFinding[] {
  const named = new Set(Object.values(finding.body))
  return all.filter(({ id, kind }) => needs[finding.kind]?.includes(kind) && named.has(id))
}

/** How a text was made and the marks in it are never shared. */
export function isEverShared({ place }: Canary): boolean {
  return !place.includes('.making.') && !place.includes('.marks.')
}

let made = 0

/** One of each kind, in the order of the contract: a finding comes after those it refers to. */
export function findingsWithCanaries(where: string, makeId: () => string): readonly CanaryFinding[] {
  const { anyOf, oneOf } = z.toJSONSchema(findingBody, { io: 'input' }) as Schema
  const schemas = anyOf ?? oneOf ?? []
  const kinds = schemas.map((schema) => ({ kind: String(schema.properties?.kind?.const), schema }))
  const idByKind = new Map(kinds.map(({ kind }) => [kind, makeId()]))
  return kinds.map(({ kind, schema }) => {
    const canaries: Canary[] = []
    const body = build(schema, `${where}, ${kind}`, '', idByKind, canaries) as CanaryFinding['body']
    return { id: idByKind.get(kind) ?? '', kind, body, canaries }
  })
}

/** Fills in every field, optional ones too. */
function build(schema: Schema, place: string, name: string, idByKind: ReadonlyMap<string, string>, canaries: Canary[]): unknown {
  const filled = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null')
  if (filled)
    return filled.format === 'uuid' ? (idByKind.get(refersTo[name] ?? '') ?? null) : build(filled, place, name, idByKind, canaries)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, inside]) => [
          field,
          build(inside, `${place}.${field}`, field, idByKind, canaries),
        ]),
      )
    case 'array':
      return [build(schema.items ?? {}, place, name, idByKind, canaries)]
    case 'string':
      return textOf(schema, place, name, idByKind, canaries)
    case 'integer':
    case 'number':
      return Math.max(0, schema.minimum ?? 0)
    case 'boolean':
      return true
    default:
      return null
  }
}

function textOf({ format }: Schema, place: string, name: string, idByKind: ReadonlyMap<string, string>, canaries: Canary[]): string {
  if (format === 'uuid') return idByKind.get(refersTo[name] ?? '') ?? ''
  if (format === 'date') return '2030-01-01'
  // It is kept only beside the word of its entry, so it can hold no text of a person.
  if (name === 'lexiconKey') return 'patience'
  made += 1
  const word = `${stem}${String(made).padStart(4, '0')}`
  canaries.push({ word, place })
  return word
}

/** The places of the canaries that a text contains. */
export function canariesIn(text: string, all: readonly CanaryFinding[]): readonly string[] {
  if (!text.includes(stem)) return []
  return all.flatMap(({ canaries }) => canaries.filter(({ word }) => text.includes(word)).map(({ place }) => place))
}

/** The ways in which a text may be stored: UTF-8, UTF-16, hexadecimal, and the middle of base64 at each of three offsets. */
export function disguisesOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text)
  const middles = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [bytes, Buffer.from(text, 'utf16le'), ...[bytes.toString('hex'), ...middles].map((shape) => Buffer.from(shape))]
}
