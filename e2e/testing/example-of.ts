// The smallest value that a schema of the contract accepts, so that a call with it gets as far as the access check.
import { z } from 'zod'

type Schema = { readonly [key: string]: unknown } & {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minLength?: number
  readonly minimum?: number
  readonly format?: string
}

/** `id` is used for every id. */
export function exampleOf(schema: z.ZodType, id: string): unknown {
  return build(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, id)
}

function build(schema: Schema, id: string): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? []
  if (choice) return build(choice, id)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, build(schema.properties?.[name] ?? {}, id)]))
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => build(schema.items ?? {}, id))
    case 'string':
      return textOf(schema, id)
    case 'integer':
    case 'number':
      return Math.max(0, schema.minimum ?? 0)
    case 'boolean':
      return true
    default:
      return null
  }
}

function textOf({ format, minLength = 0 }: Schema, id: string): string {
  if (format === 'uuid') return id
  if (format === 'email') return 'niemand@example.org'
  if (format === 'date') return '2030-01-01'
  return 'x'.repeat(Math.max(1, minLength))
}
