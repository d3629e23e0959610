// Everything the owner wrote and did in order of time, newest first, with the texts to search in. Pure; nothing is counted.
import type { Alignment, AlignmentState } from '#method/alignment/alignment.ts'
import type { Finding, FindingBody, FindingKind } from '#method/finding/finding.ts'
import { type BodyOf, textsOf, titleOf } from '#method/finding/texts-of.ts'
import { sideOfField } from '../../findings/labels/side-of-field.ts'
import type { Received } from '../../findings/received/settle-write.ts'
import { monthOf } from '../../words/format.ts'
import type { OwnNote } from './use-own-notes.ts'
import type { SessionTexts } from './use-session-words.ts'

export type PastSession = {
  readonly id: string
  readonly trajectoryId: string
  readonly number: number
  readonly at: number
  /** First name; empty for a session alone. */
  readonly coach: string
}
/** One text of an entry. `key`: the field it was written in, if it was. */
type Said = { readonly key: string; readonly text: string }
export type Entry =
  | {
      readonly id: string
      readonly at: number
      readonly kind: FindingKind
      readonly finding: Finding
      readonly texts: readonly Said[]
    }
  | {
      readonly id: string
      readonly at: number
      readonly kind: 'session'
      readonly session: PastSession
      readonly texts: readonly Said[]
    }
  | {
      readonly id: string
      readonly at: number
      readonly kind: 'note'
      readonly note: OwnNote
      readonly texts: readonly Said[]
    }
  | {
      readonly id: string
      readonly at: number
      readonly kind: 'line'
      readonly line: Alignment
      readonly texts: readonly Said[]
    }
  | {
      readonly id: string
      readonly at: number
      readonly kind: 'received'
      readonly received: Received
      readonly texts: readonly Said[]
    }

/** What the timeline can be filtered by: a side, or a kind of thing. */
export const filters = ['all', 'thinking', 'feeling', 'wanting', 'success', 'stalled', 'strength', 'intentions', 'sessions'] as const
export type Filter = (typeof filters)[number]

/** The filled-in texts, and the title where it comes from another finding: an intention is found in the look back on it too. */
function saidIn(body: FindingBody, bodyOf: BodyOf): readonly Said[] {
  const parts = body.kind === 'protocol' ? body.parts.flatMap(({ when, thenI }) => [when, thenI]) : []
  const titled = [titleOf(body, bodyOf), ...parts].map((text) => ({ key: '', text }))
  return [...textsOf(body), ...titled].filter(({ text }) => text.trim() !== '')
}

/** Everything of the owner that the timeline is built from. */
export type Sources = {
  readonly findings: readonly Finding[]
  readonly sessions: readonly PastSession[]
  readonly bodyOf: BodyOf
  readonly notes?: readonly OwnNote[]
  readonly lines?: { readonly alignments: readonly Alignment[]; readonly states: readonly AlignmentState[] }
  readonly received?: readonly Received[]
  readonly sessionWords?: readonly SessionTexts[]
}

const unkeyed = (texts: readonly string[]): readonly Said[] => texts.filter((text) => text.trim() !== '').map((text) => ({ key: '', text }))

export function buildTimeline({
  findings,
  sessions,
  bodyOf,
  notes = [],
  lines,
  received = [],
  sessionWords = [],
}: Sources): readonly Entry[] {
  const own = findings
    .filter(({ state }) => state === 'accepted')
    .map((finding): Entry => {
      const { id, createdAt: at, body } = finding
      return { id, at, kind: body.kind, finding, texts: saidIn(body, bodyOf) }
    })
  const wordsOf = new Map(sessionWords.map(({ sessionId, texts }) => [sessionId, texts]))
  const past = sessions.map(
    (session): Entry => ({ id: session.id, at: session.at, kind: 'session', session, texts: unkeyed(wordsOf.get(session.id) ?? []) }),
  )
  const noted = notes
    .filter(({ text }) => text.trim() !== '')
    .map((note): Entry => ({ id: note.id, at: note.at, kind: 'note', note, texts: unkeyed([note.text]) }))
  const said = Map.groupBy(lines?.states ?? [], ({ alignmentId }) => alignmentId)
  const drawn = (lines?.alignments ?? []).map((line): Entry => {
    const states = said.get(line.id) ?? []
    const at = Math.max(line.createdAt, ...states.map((state) => state.at))
    return { id: line.id, at, kind: 'line', line, texts: unkeyed([line.title, ...line.qualities, ...states.map(({ words }) => words)]) }
  })
  // What was kept is a finding by now; what was let go is not looked back on.
  const seen = received
    .filter(({ state }) => state === 'new' || state === 'parked')
    .map((one): Entry => ({ id: one.id, at: one.at, kind: 'received', received: one, texts: unkeyed([one.word, one.saw]) }))
  return [...own, ...past, ...noted, ...drawn, ...seen].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}

const kinds: Readonly<Record<'success' | 'stalled' | 'strength' | 'intentions' | 'sessions', readonly Entry['kind'][]>> = {
  success: ['success'],
  stalled: ['noticing', 'obstacle', 'tension'],
  strength: ['quality', 'ideal', 'anchor', 'recall', 'protocol', 'line', 'received'],
  intentions: ['intention', 'observation'],
  sessions: ['session'],
}

/** A side fits when its own field was filled in, or when the writer marked a stretch of text as that side (I7). */
export function fits(entry: Entry, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'thinking' || filter === 'feeling' || filter === 'wanting') {
    if (!('finding' in entry)) return false
    const { marks = [], kind } = entry.finding.body
    if (filter === 'wanting' && (kind === 'ideal' || kind === 'intention')) return true
    return marks.some(({ dimension }) => dimension === filter) || entry.texts.some(({ key }) => sideOfField(key) === filter)
  }
  return kinds[filter].includes(entry.kind)
}

export type Month = { readonly key: string; readonly at: number; readonly entries: readonly Entry[] }

/** By calendar month in the device's time zone, in the order given. */
export function byMonth(entries: readonly Entry[]): readonly Month[] {
  const months = Map.groupBy(entries, ({ at }) => monthOf(at))
  return [...months].map(([key, within]) => ({ key, at: within[0]?.at ?? 0, entries: within }))
}
