// Reads for the first screen, requested while its code loads. Each answer is used once, and only for a short time.
// Loaded before everything else: it imports only the clock, which imports nothing.
import { hearTime } from './clock.ts'

/** Says that a call comes from this app. */
export const callHeaders = { accept: 'application/json', 'x-krachtlijn': '1' } as const

/** In milliseconds; a screen that is not there by then asks for itself. */
const servesFor = 10_000
/** In milliseconds: a server that has not begun to answer a read by then counts as unreachable. */
const readLimit = 10_000
export type Answer = { readonly status: number; readonly json: unknown }
type Asked = { readonly at: number; readonly answer: Promise<Answer> }
const asked = new Map<string, Asked>()

/** Reads the answer to its end, also when it is not used: an unread answer keeps its connection open. */
export async function readAnswer(response: Response): Promise<Answer> {
  hearTime(response.headers?.get('x-krachtlijn-now') ?? null)
  const json: unknown = await response.json().catch(() => null)
  return { status: response.status, json }
}

/** A GET with a limit on the time until the answer begins. A long answer over a slow line may take longer. */
export async function read(url: string, signal?: AbortSignal): Promise<Answer> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), readLimit)
  // AbortSignal.any is too new for the oldest browsers that are supported.
  if (signal?.aborted) stop.abort()
  signal?.addEventListener('abort', () => stop.abort(), { once: true })
  try {
    const response = await fetch(url, { method: 'GET', credentials: 'same-origin', headers: callHeaders, signal: stop.signal })
    clearTimeout(timer)
    return await readAnswer(response)
  } finally {
    clearTimeout(timer)
  }
}

export function askEarly(url: string): void {
  const answer = read(url)
  // The caller of takeEarly handles the error; if nothing calls it, the error is ignored.
  answer.catch(() => undefined)
  asked.set(url, { at: Date.now(), answer })
}

/** The answer that was asked for early; undefined when there is none, or none that may still serve. */
export function takeEarly(url: string): Promise<Answer> | undefined {
  const found = asked.get(url)
  asked.delete(url)
  return found && Date.now() - found.at < servesFor ? found.answer : undefined
}

/** After a change, or after signing in, the answers that were asked for before are stale. */
export function forgetEarly(): void {
  asked.clear()
}
