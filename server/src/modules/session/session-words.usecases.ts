// The words that were recorded in the sessions of one's own space, to search in. Only for the owner.
import { setImmediate } from 'node:timers/promises'
import type { Actor } from '#method/access/actor.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import type { Dependencies } from '../../dependencies.ts'
import { eventsAfter, sessionsOfSpace } from './session.repository.ts'
import { openEvents } from './session.usecases.ts'

export type SessionWords = { readonly sessionId: string; readonly texts: string[] }

/** Newest sessions first, at most this many. */
const searched = 300
/** Events that are opened before another request has its turn. */
const atOnce = 500

export async function listSessionWords({ actor }: { readonly actor: Actor }, dependencies: Dependencies): Promise<SessionWords[]> {
  const found: SessionWords[] = []
  for (const { id, space_id: spaceId } of await sessionsOfSpace(dependencies.database, actor.ownSpaceId, searched)) {
    const rows = await eventsAfter(dependencies.database, spaceId, id, 0)
    const events: SessionEvent[] = []
    for (let start = 0; start < rows.length; start += atOnce) {
      events.push(...(await openEvents(rows.slice(start, start + atOnce), actor.personId, dependencies)))
      await setImmediate()
    }
    // Only these decide about the words of moments.
    const said = events.filter(({ kind }) => kind === 'moment' || kind === 'moment-revised' || kind === 'taken-back')
    const texts = deriveSession(said).moments.flatMap(({ text }) => (text.trim() === '' ? [] : [text]))
    if (texts.length > 0) found.push({ sessionId: id, texts })
    await setImmediate()
  }
  return found
}
