// Binds the endpoints of the contract to handlers: validates the input, strips unknown fields from the result, turns refusals into
// problem+json.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import type { EndpointName, Endpoints } from '#contract/endpoints.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Actor } from '#method/access/actor.ts'
import type { RequestFacts, SignedIn } from './caller.ts'
import type { Refusal } from './refusal.ts'
import { isRefusal, refuse } from './refusal.ts'
import { sendProblem } from './send-problem.ts'
import type { FindCaller } from './sign-in-cookie.ts'

type Out<E, K extends string> = E extends { [P in K]: infer S extends z.ZodType } ? z.output<S> : undefined
export type HandlerInput<E extends Endpoint> = {
  readonly params: Out<E, 'params'>
  readonly query: Out<E, 'query'>
  readonly body: Out<E, 'body'>
  readonly actor: E['policy'] extends 'signed-in' ? Actor : Actor | null
  readonly signInId: E['policy'] extends 'signed-in' ? string : string | null
  readonly facts: RequestFacts
}
type CurrentOf<E> = E extends { readonly conflict: { readonly current: infer C extends z.ZodType } } ? z.input<C> : never
export type Handler<E extends Endpoint> = (input: HandlerInput<E>) => Promise<z.input<E['result']> | Refusal<CurrentOf<E>>>
export type Handlers = { readonly [N in EndpointName]: Handler<Endpoints[N]> }

/** Returns only the declared fields of the stored resource, as for a result. */
function withDeclared({ current, ...refusal }: Refusal<unknown>, { conflict }: Endpoint): Refusal<unknown> {
  if (current === undefined) return refusal
  if (conflict === undefined || !('current' in conflict)) throw new Error('this endpoint declares no conflict')
  return { ...refusal, current: conflict.current.parse(current) }
}

/** Bytes in a request to a public endpoint: enough for every form, too few to keep the server busy reading. */
const publicBodyLimit = 64 * 1024

/** Mounts every endpoint of the contract. A missing handler does not compile. */
export function mount(
  app: FastifyInstance,
  handlers: Handlers,
  findCaller: FindCaller,
  makeFacts: (request: FastifyRequest, reply: FastifyReply) => RequestFacts,
): void {
  const callers = new WeakMap<FastifyRequest, SignedIn>()
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const definition: Endpoint = endpoints[name]
    const handle = handlers[name] as unknown as Handler<Endpoint>
    app.route({
      method: definition.method,
      url: definition.path,
      ...(definition.policy === 'signed-in' ? {} : { bodyLimit: publicBodyLimit }),
      ...(definition.largest === undefined ? {} : { bodyLimit: definition.largest * 1024 * 1024 }),
      // In onRequest, so that the body of a request without sign-in is never read.
      onRequest: async (request, reply) => {
        const caller = await findCaller(request)
        if (caller !== null) callers.set(request, caller)
        else if (definition.policy === 'signed-in') return sendProblem(reply, refuse(401, 'sign-in.needed'))
      },
      handler: async (request, reply) => {
        const caller = callers.get(request)
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
          actor: caller?.actor ?? null,
          signInId: caller?.signInId ?? null,
          facts: makeFacts(request, reply),
        } as unknown as HandlerInput<Endpoint>)
        if (isRefusal(result)) return sendProblem(reply, withDeclared(result, definition))
        return reply.header('cache-control', 'no-store').send(definition.result.parse(result))
      },
    })
  }
}
