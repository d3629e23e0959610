// Binds endpoints of the contract to handlers: checks what comes in, strips what goes out, turns refusals into problem+json.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import type { EndpointName, Endpoints } from '#contract/endpoints.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Actor } from '../actor.ts'
import type { Refusal } from './refusal.ts'
import { isRefusal, refuse } from './refusal.ts'
import { sendProblem } from './send-problem.ts'

type Out<E, K extends string> = E extends { [P in K]: infer S extends z.ZodType } ? z.output<S> : undefined
/** What a handler may know of the request besides its content: for rate limits and the sign-in cookie only. */
export type RequestFacts = {
  readonly address: string
  readonly userAgent: string
  readonly setSignInCookie: (token: string, expiresAt: number) => void
  readonly clearSignInCookie: () => void
}
export type HandlerInput<E extends Endpoint> = {
  readonly params: Out<E, 'params'>
  readonly query: Out<E, 'query'>
  readonly body: Out<E, 'body'>
  readonly actor: E['policy'] extends 'signed-in' ? Actor : Actor | null
  readonly facts: RequestFacts
}
type CurrentOf<E> = E extends { readonly conflict: { readonly current: infer C extends z.ZodType } } ? z.input<C> : never
export type Handler<E extends Endpoint> = (input: HandlerInput<E>) => Promise<z.input<E['result']> | Refusal<CurrentOf<E>>>
export type Handlers = { readonly [N in EndpointName]: Handler<Endpoints[N]> }

/** Finds the person by the sign-in cookie; null without a valid one. */
export type FindActor = (request: FastifyRequest) => Promise<Actor | null>

/** Drops what the contract does not declare, as for a result. */
function withDeclared({ current, ...refusal }: Refusal<unknown>, { conflict }: Endpoint): Refusal<unknown> {
  if (current === undefined) return refusal
  if (conflict === undefined || !('current' in conflict)) throw new Error('this endpoint declares no conflict')
  return { ...refusal, current: conflict.current.parse(current) }
}

/** What a client that is not signed in may send: enough for every form, too little to keep the server busy reading. */
const publicBodyLimit = 64 * 1024

/** Mounts every endpoint. A handler that is missing does not compile. */
export function mount(
  app: FastifyInstance,
  handlers: Handlers,
  findActor: FindActor,
  makeFacts: (request: FastifyRequest, reply: FastifyReply) => RequestFacts,
): void {
  const actors = new WeakMap<FastifyRequest, Actor>()
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const definition: Endpoint = endpoints[name]
    const handle = handlers[name] as unknown as Handler<Endpoint>
    app.route({
      method: definition.method,
      url: definition.path,
      ...(definition.policy === 'signed-in' ? {} : { bodyLimit: publicBodyLimit }),
      ...(definition.largest === undefined ? {} : { bodyLimit: definition.largest * 1024 * 1024 }),
      // Before the body is read: a request without a sign-in costs no reading.
      onRequest: async (request, reply) => {
        const actor = await findActor(request)
        if (actor !== null) actors.set(request, actor)
        else if (definition.policy === 'signed-in') return sendProblem(reply, refuse(401, 'sign-in.needed'))
      },
      handler: async (request, reply) => {
        const actor = actors.get(request) ?? null
        const params = definition.params?.safeParse(request.params)
        if (params && !params.success) return sendProblem(reply, refuse(404, 'address.unknown'))
        const query = definition.query?.safeParse(request.query)
        if (query && !query.success) return sendProblem(reply, refuse(400, 'query.invalid'), query.error)
        const body = definition.body?.safeParse(request.body)
        if (body && !body.success) return sendProblem(reply, refuse(422, 'body.invalid'), body.error)
        const result = await handle({
          params: params?.data,
          query: query?.data,
          body: body?.data,
          actor,
          facts: makeFacts(request, reply),
        } as unknown as HandlerInput<Endpoint>)
        if (isRefusal(result)) return sendProblem(reply, withDeclared(result, definition))
        return reply.header('cache-control', 'no-store').send(definition.result.parse(result))
      },
    })
  }
}
