// Binds the endpoints of the contract to handlers: validates the input, strips unknown fields from the result, turns refusals into
// problem+json.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint } from '#contract/endpoint.ts'
import type { EndpointName, Endpoints } from '#contract/endpoints.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Actor } from '#method/access/actor.ts'
import { addressGroup } from '../rate-limit/address-group.ts'
import type { RequestFacts, SignedIn } from './caller.ts'
import { printInParts, validateInParts } from './in-parts.ts'
import { Printed } from './printed.ts'
import { type BodiesHeld, declaredLength } from './read-body.ts'
import type { Refusal } from './refusal.ts'
import { isRefusal, Refused, refuse } from './refusal.ts'
import { sendProblem } from './send-problem.ts'
import type { FindCaller } from './sign-in-cookie.ts'

type Out<E, K extends string> = E extends { [P in K]: infer S extends z.ZodType } ? z.output<S> : undefined
export type HandlerInput<E extends Endpoint> = {
  readonly params: Out<E, 'params'>
  readonly query: Out<E, 'query'>
  /** A large file is not read here: its bytes go to the handler. */
  readonly body: E extends { largest: number } ? Buffer : Out<E, 'body'>
  readonly actor: E['policy'] extends 'signed-in' ? Actor : Actor | null
  readonly signInId: E['policy'] extends 'signed-in' ? string : string | null
  readonly facts: RequestFacts
}
type CurrentOf<E> = E extends { readonly conflict: { readonly current: infer C extends z.ZodType } } ? z.input<C> : never
export type Handler<E extends Endpoint> = (input: HandlerInput<E>) => Promise<z.input<E['result']> | Refusal<CurrentOf<E>> | Printed>
export type Handlers = { readonly [N in EndpointName]: Handler<Endpoints[N]> }

/** Returns only the declared fields of the stored resource, as for a result. */
function withDeclared({ current, ...refusal }: Refusal<unknown>, { conflict }: Endpoint): Refusal<unknown> {
  if (current === undefined) return refusal
  if (conflict === undefined || !('current' in conflict)) throw new Error('this endpoint declares no conflict')
  return { ...refusal, current: conflict.current.parse(current) }
}

/** Bytes in a request to a public endpoint: enough for every form, too few to keep the server busy reading. */
const publicBodyLimit = 64 * 1024

const sendJson = (reply: FastifyReply, json: string | Buffer) =>
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(json)

function sendPrinted(request: FastifyRequest, reply: FastifyReply, { body, tag }: Printed): FastifyReply {
  reply.type('application/json; charset=utf-8').header('cache-control', tag === null ? 'no-store' : 'no-cache')
  if (tag !== null) reply.header('etag', tag)
  return tag !== null && request.headers['if-none-match'] === tag ? reply.status(304).send() : reply.send(body)
}

/** What a request may cost, decided before its body is read. */
type Asking = {
  readonly name: EndpointName
  readonly actor: Actor
  readonly params: Readonly<Record<string, string>>
  readonly bytes: number
}
export type Admit = (asking: Asking) => Promise<Refusal | null>
type Before = { readonly admit: Admit; readonly held: BodiesHeld }
const megabyte = 1024 * 1024
const defaultBodyLimit = 6 * megabyte

/** Mounts every endpoint of the contract. A missing handler does not compile. */
export function mount(
  app: FastifyInstance,
  handlers: Handlers,
  findCaller: FindCaller,
  makeFacts: (request: FastifyRequest, reply: FastifyReply) => RequestFacts,
  { admit, held }: Before,
): void {
  const callers = new WeakMap<FastifyRequest, SignedIn>()
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const definition: Endpoint = endpoints[name]
    const handle = handlers[name] as unknown as Handler<Endpoint>
    const isUnread = definition.largest !== undefined
    const mostBytes =
      definition.policy === 'signed-in'
        ? definition.largest === undefined
          ? defaultBodyLimit
          : definition.largest * megabyte
        : publicBodyLimit
    app.route({
      method: definition.method,
      url: definition.path,
      config: { unread: isUnread },
      // In onRequest, so that the body of a request that is refused is never read.
      onRequest: async (request, reply) => {
        const caller = await findCaller(request)
        if (caller !== null) callers.set(request, caller)
        else if (definition.policy === 'signed-in') return sendProblem(reply, refuse(401, 'sign-in.needed'))
        const bytes = declaredLength(request.raw)
        const { actor } = caller ?? {}
        const refused = actor && (await admit({ name, actor, params: request.params as Record<string, string>, bytes }))
        if (refused) return sendProblem(reply, refused)
        if (bytes === 0) return
        if (bytes > mostBytes) throw new Refused(refuse(413, 'body.too-large'))
        const release = held.hold(actor?.personId ?? addressGroup(request.ip), bytes)
        reply.raw.once('close', release)
      },
      handler: async (request, reply) => {
        const caller = callers.get(request)
        const params = definition.params?.safeParse(request.params)
        if (params && !params.success) return sendProblem(reply, refuse(404, 'address.unknown'))
        const query = definition.query?.safeParse(request.query)
        if (query && !query.success) return sendProblem(reply, refuse(400, 'query.invalid'), query.error.issues)
        const body = isUnread
          ? ({ success: true, data: request.body ?? Buffer.alloc(0) } as const)
          : definition.body && (await validateInParts(definition.body, request.body))
        if (body && !body.success) return sendProblem(reply, refuse(422, 'body.invalid'), body.issues)
        const result = await handle({
          params: params?.data,
          query: query?.data,
          body: body?.data,
          actor: caller?.actor ?? null,
          signInId: caller?.signInId ?? null,
          facts: makeFacts(request, reply),
        } as unknown as HandlerInput<Endpoint>)
        if (isRefusal(result)) return sendProblem(reply, withDeclared(result, definition))
        if (result instanceof Printed) return sendPrinted(request, reply, result)
        const shown = await validateInParts(definition.result, result)
        if (!shown.success) throw new Error(`the result of ${name} is not what the contract says`)
        return sendJson(reply, await printInParts(shown.data))
      },
    })
  }
}
