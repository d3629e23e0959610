// Starts loading what the address needs, before the app itself has loaded: the code of the screen, the user, and what the screen reads.
import type { CallKey } from '#contract/client.ts'
import { askEarly } from '../../client/early.ts'
import { readKeptMe } from '../../client/who/kept-me.ts'
import { deriveSides, readSide } from '../../client/who/sides.ts'
import { findRoute } from '../routes.tsx'
import type { Params } from './fit-path.ts'

/** Resolves when the code of the screen has loaded or failed to; the screen itself reports a failure. */
export async function begin(path: string): Promise<void> {
  const found = findRoute(path)
  if (!found) return
  const { route, params } = found
  const parts = [route.part]
  if (route.access === 'signed-in') {
    askEarly('/api/me')
    // Only if a user was signed in here before. The server checks access for each request.
    const kept = readKeptMe()
    if (kept) {
      const sides = deriveSides(kept)
      const chosen = readSide()
      const early = route.startEarly?.({ side: chosen && sides.includes(chosen) ? chosen : (sides[0] ?? 'coachee'), path })
      for (const key of early?.calls ?? []) askEarly(urlOf(key, params))
      parts.push(...(early?.parts ?? []))
    }
  }
  await Promise.allSettled(parts.map((part) => part.load()))
}

/** The same URL as the client of the contract makes: askEarly finds it by text. */
function urlOf(key: CallKey, params: Params): string {
  return (key.split(' ')[1] ?? '').replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}
