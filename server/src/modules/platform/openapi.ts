// The API as an OpenAPI 3.1 document, made from the contract.
import { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { changedProblem, problemSchema } from '#contract/problem.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}

const problemRef = '#/components/schemas/Problem'
const problem = {
  description: 'Refused; `code` tells why',
  content: { 'application/problem+json': { schema: { $ref: problemRef } } },
}

/** The 409 of a write that was based on an older version. */
function conflictOf({ conflict }: Endpoint): Json {
  if (conflict === undefined || !('current' in conflict)) return {}
  const schema = schemaOf(changedProblem(conflict.code, conflict.current), 'output')
  const description = `Refused with code ${conflict.code}: the write was based on an older version. "current" is what is stored now.`
  return { 409: { description, content: { 'application/problem+json': { schema: { anyOf: [schema, { $ref: problemRef }] } } } } }
}

function parametersOf(endpoint: Endpoint): Json[] {
  const list = (shape: z.ZodObject | undefined, place: 'path' | 'query') =>
    Object.entries(shape?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: place,
      required: place === 'path' || !(schema as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(schema as z.ZodType, 'input'),
    }))
  return [...list(endpoint.params, 'path'), ...list(endpoint.query, 'query')]
}

function operationOf(name: string, endpoint: Endpoint): Json {
  const parameters = parametersOf(endpoint)
  const change = endpoint.method === 'GET' ? [] : [{ name: 'x-krachtlijn', in: 'header', required: true, schema: { const: '1' } }]
  return {
    operationId: name,
    summary: endpoint.summary,
    ...(typeof endpoint.policy === 'object' ? { security: [], description: `Public: ${endpoint.policy.public}.` } : {}),
    parameters: [...parameters, ...change],
    ...(endpoint.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } } }
      : {}),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: schemaOf(endpoint.result, 'output') } } },
      ...(endpoint.policy === 'signed-in' ? { 401: problem } : {}),
      ...conflictOf(endpoint),
      default: problem,
    },
  }
}

export function describeApi(version: string, origin: string): Json {
  const paths: Record<string, Json> = {}
  for (const [name, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Krachtlijn', version, license: { name: 'AGPL-3.0-only', identifier: 'AGPL-3.0-only' } },
    servers: [{ url: origin }],
    security: [{ signIn: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: {
        signIn: {
          type: 'apiKey',
          in: 'cookie',
          name: 'the sign-in cookie',
          description: 'Set by the sign-in endpoints; HttpOnly, SameSite.',
        },
      },
    },
  }
}
