// Reads the body of a request: at most so many bytes in memory at once, from everyone together and from one caller, and within a minute.
// What may be sent at all (headers, sign-in, attempts) is decided before this, in onRequest.
import type { IncomingMessage } from 'node:http'
import { Refused, refuse } from './refusal.ts'

const megabyte = 1024 * 1024

export type BodyLimits = {
  /** Bytes of all bodies together. */
  readonly total: number
  /** Bytes and number of the bodies of one caller. */
  readonly perCaller: number
  readonly callsPerCaller: number
  /** Milliseconds in which a body must arrive. */
  readonly patience: number
}
export const bodyLimits: BodyLimits = { total: 192 * megabyte, perCaller: 56 * megabyte, callsPerCaller: 24, patience: 60_000 }

type Held = { bytes: number; calls: number }

/** Counts the bytes of the bodies that are being read or worked on. */
export class BodiesHeld {
  readonly #limits: BodyLimits
  readonly #byCaller = new Map<string, Held>()
  #total = 0

  constructor(limits: BodyLimits) {
    this.#limits = limits
  }

  /** Throws Refused when there is no room. The function that it gives must be called once, when the answer was sent. */
  hold(caller: string, bytes: number): () => void {
    const held = this.#byCaller.get(caller) ?? { bytes: 0, calls: 0 }
    const { total, perCaller, callsPerCaller } = this.#limits
    if (held.calls >= callsPerCaller || (held.bytes > 0 && held.bytes + bytes > perCaller)) throw new Refused(refuse(429, 'rate.limited'))
    if (this.#total + bytes > total) throw new Refused(refuse(503, 'server.busy'))
    this.#count(caller, held, bytes, 1)
    return () => this.#count(caller, held, -bytes, -1)
  }

  #count(caller: string, held: Held, bytes: number, calls: number): void {
    this.#total += bytes
    held.bytes += bytes
    held.calls += calls
    if (held.calls === 0) this.#byCaller.delete(caller)
    else this.#byCaller.set(caller, held)
  }
}

/**
 * The declared length of the body in bytes; 0 without a body. Refuses a body without declared length: nothing could be reserved for it, and
 * browsers always declare it.
 */
export function declaredLength({ headers }: Pick<IncomingMessage, 'headers'>): number {
  if (headers['transfer-encoding'] !== undefined) throw new Refused(refuse(411, 'body.length-missing'))
  return Number(headers['content-length'] ?? 0)
}

/** The whole body, of exactly the declared length. */
export function readBody(stream: NodeJS.ReadableStream, length: number, patience: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let read = 0
    const end = (settle: () => void) => {
      clearTimeout(timer)
      stream.removeListener('data', take).removeListener('end', done).removeListener('error', broken).removeListener('close', broken)
      settle()
    }
    const fail = (status: 400 | 408, code: string) => end(() => reject(new Refused(refuse(status, code))))
    const take = (part: Buffer) => {
      read += part.length
      parts.push(part)
    }
    const done = () => (read === length ? end(() => resolve(Buffer.concat(parts, read))) : fail(400, 'request.invalid'))
    const broken = () => fail(400, 'request.invalid')
    const timer = setTimeout(() => fail(408, 'body.too-slow'), patience)
    stream.on('data', take).on('end', done).on('error', broken).on('close', broken)
  })
}

/** Refuses bytes that are not UTF-8. Decoding them anyway would change what a person wrote. */
export function decodeBody(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    throw new Refused(refuse(422, 'body.not-utf8'))
  }
}
