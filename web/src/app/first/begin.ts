// Begins what the address asks for, before the app itself is here: the code of the screen, who is here, and what the screen reads.
import type { CallKey } from '#contract/client.ts'
import { askEarly } from '../../client/early.ts'
import { readKeptMe } from '../../client/who/kept-me.ts'
import { deriveSides, readSide } from '../../client/who/sides.ts'
import { findRoute } from '../routes.tsx'
import type { Params } from './fit-path.ts'

/** Resolves when the code of the screen is here; also when it could not be fetched, which the screen itself will say. */
export async function begin(path: string): Promise<void> {
  const found = findRoute(path)
  if (!found) return
  const { route, params } = found
  const parts = [route.part]
  if (route.access === 'signed-in') {
    askEarly('/api/me')
    // Only where somebody was signed in before; the server decides anew what may be read.
    const kept = readKeptMe()
    if (kept) {
      const sides = deriveSides(kept)
      const chosen = readSide()
      const ahead = route.ahead?.({ side: chosen && sides.includes(chosen) ? chosen : (sides[0] ?? 'coachee'), path })
      for (const key of ahead?.asks ?? []) askEarly(urlOf(key, params))
      parts.push(...(ahead?.parts ?? []))
    }
  }
  await Promise.allSettled(parts.map((part) => part.load()))
}

/** As the client of the contract writes it. */
function urlOf(key: CallKey, params: Params): string {
  return (key.split(' ')[1] ?? '').replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
