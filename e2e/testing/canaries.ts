// A finding of every kind with a word in each of its texts that stands nowhere else: whoever reads it where it should not be,
// knows which text it came from. Made from the contract, so that a kind or field that comes later is in it by itself.
import { z } from 'zod'
import { findingBody } from '../../contract/src/finding-body.ts'

/** How every canary begins; the number behind it says which. */
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
/** What a finding leans on, by the name of the field. Other ids stay empty. */
const leansOn: Readonly<Record<string, string>> = {
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

/** How much help stood above a text is never shared. */
export function isEverShared({ place }: Canary): boolean {
  return !place.includes('.making.')
}

let made = 0

/** One of each kind, in the order of the contract: what another leans on comes before it. */
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

/** Filled in completely: also what may be left out. */
function build(schema: Schema, place: string, name: string, idByKind: ReadonlyMap<string, string>, canaries: Canary[]): unknown {
  const filled = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null')
  if (filled) return filled.format === 'uuid' ? (idByKind.get(leansOn[name] ?? '') ?? null) : build(filled, place, name, idByKind, canaries)
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
  if (format === 'uuid') return idByKind.get(leansOn[name] ?? '') ?? ''
  if (format === 'date') return '2030-01-01'
  made += 1
  const word = `${stem}${String(made).padStart(4, '0')}`
  canaries.push({ word, place })
  return word
}

/** Places of the canaries that a text holds. */
export function canariesIn(text: string, all: readonly CanaryFinding[]): readonly string[] {
  if (!text.includes(stem)) return []
  return all.flatMap(({ canaries }) => canaries.filter(({ word }) => text.includes(word)).map(({ place }) => place))
}

/** As bytes lie on a disk: as they are, in two bytes a letter, in hexadecimal, or as the middle of base64 at each of three offsets. */
export function disguisesOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text)
  const middles = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [bytes, Buffer.from(text, 'utf16le'), ...[bytes.toString('hex'), ...middles].map((shape) => Buffer.from(shape))]
}
