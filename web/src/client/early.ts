// What the first screen is going to ask, asked while its code is still on its way. Each answer serves once, and only shortly.
// Loaded before everything else: it imports nothing.

/** Says that a call comes from this app. */
export const callHeaders = { accept: 'application/json', 'x-krachtlijn': '1' } as const

/** In milliseconds; a screen that is not there by then asks for itself. */
const servesFor = 10_000
export type Answer = { readonly status: number; readonly json: unknown }
type Asked = { readonly at: number; readonly answer: Promise<Answer> }
const asked = new Map<string, Asked>()

/** To its end, also when nobody takes it: what is not read keeps its connection. */
export async function readAnswer(response: Response): Promise<Answer> {
  const json: unknown = await response.json().catch(() => null)
  return { status: response.status, json }
}

export function askEarly(url: string): void {
  const answer = fetch(url, { method: 'GET', credentials: 'same-origin', headers: callHeaders }).then(readAnswer)
  // Whoever takes it hears of a failure; when nobody does there is nobody to tell.
  answer.catch(() => undefined)
  asked.set(url, { at: Date.now(), answer })
}

/** The answer that was asked for early; undefined when there is none, or none that may still serve. */
export function takeEarly(url: string): Promise<Answer> | undefined {
  const found = asked.get(url)
  asked.delete(url)
  return found && Date.now() - found.at < servesFor ? found.answer : undefined
}

/** After a change, or after signing in, what was asked before is old. */
export function forgetEarly(): void {
  asked.clear()
}
