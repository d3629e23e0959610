// Reads a trace and makes its events. Runs in a worker when the file is large.
import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from '#method/id/id.ts'
import type { Bilingual } from '#method/locale/locale.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { ranOf } from '#method/session/session-time.ts'
import { eventsFromTrace, parseTrace, type Trace } from '#method/session/trace-file.ts'
import { mostSessionEvents } from '#method/space/space-limits.ts'
import type { OpenedFile, ReadFile } from '../../files/opened-file.ts'
import { decodeBody } from '../../http/read-body.ts'
import { type Refusal, refuse } from '../../http/refusal.ts'

export type TraceHead =
  | {
      readonly ok: true
      readonly session: Trace['session']
      readonly moments: number
      /** The first words in it, so that a person recognises the session. */
      readonly words: readonly string[]
      readonly state: 'running' | 'finished'
      /** How long it ran, without pauses. */
      readonly ranMs: number | null
      /** Of the content, whatever the white space in the file. */
      readonly digest: string
    }
  | { readonly ok: false; readonly line: number; readonly code: string; readonly reason: Bilingual }
type Lists = { readonly events: SessionEvent }
export type OpenedTrace = OpenedFile<TraceHead, Lists>

const shownWords = 3

export async function readTraceFile(bytes: Uint8Array): Promise<ReadFile<TraceHead, Lists> | Refusal> {
  const reading = parseTrace(decodeBody(bytes))
  if (!reading.ok) return { head: reading, lists: { events: [] } }
  const { trace } = reading
  const makeId = () => uuidv7(Date.now(), randomBytes(10))
  const events = eventsFromTrace(trace, makeId, makeId())
  if (events.length > mostSessionEvents) return refuse(422, 'trace.too-long', { detail: String(mostSessionEvents) })
  // Every trace can be derived; this fails here and not later, when a person opens the session.
  const view = deriveSession(events)
  const { session, moments } = trace
  return {
    head: {
      ok: true,
      session,
      moments: moments.length,
      words: moments.flatMap(({ text }) => (text.trim() === '' ? [] : [text])).slice(0, shownWords),
      state: session.endedAt === null ? 'running' : 'finished',
      ranMs: ranOf(view),
      digest: createHash('sha256')
        .update(JSON.stringify([session.startedAt, moments]))
        .digest('hex'),
    },
    lists: { events },
  }
}
