// Everything somebody wrote and did, on one line of time, newest first; and searching in their own words. Pure; nothing is counted.
import type { Finding, FindingKind } from '#method/finding/finding.ts'
import { type BodyOf, type TextKey, textsOf, titleOf } from '#method/finding/texts-of.ts'
import { monthOf } from '../../words/format.ts'
import type { OwnNote } from './use-own-notes.ts'

export type PastSession = {
  readonly id: string
  readonly trajectoryId: string
  readonly number: number
  readonly at: number
  /** With whom; empty when alone. */
  readonly coach: string
}
/** `name`: what its label says; null without a label. */
export type EntryText = { readonly key: string; readonly name: TextKey | null; readonly text: string }
export type Entry =
  | {
      readonly id: string
      readonly at: number
      readonly kind: FindingKind
      readonly finding: Finding
      readonly texts: readonly EntryText[]
    }
  | {
      readonly id: string
      readonly at: number
      readonly kind: 'session'
      readonly session: PastSession
      readonly texts: readonly EntryText[]
    }
  | {
      readonly id: string
      readonly at: number
      readonly kind: 'note'
      readonly texts: readonly EntryText[]
    }

/** What one may look for: everything, a side, or a kind of thing. */
export const filters = ['all', 'thinking', 'feeling', 'wanting', 'success', 'stalled', 'strength', 'intentions', 'sessions'] as const
export type Filter = (typeof filters)[number]

export function buildTimeline(
  findings: readonly Finding[],
  sessions: readonly PastSession[],
  bodyOf: BodyOf,
  notes: readonly OwnNote[] = [],
): readonly Entry[] {
  const own = findings
    .filter(({ state }) => state === 'accepted')
    .map((finding): Entry => {
      const { id, createdAt: at, body } = finding
      const title = titleOf(body, bodyOf)
      const texts = textsOf(body).filter(({ text }) => text.trim() !== '')
      // What is named elsewhere (an intention looked back on, an anchor used) is found by that name too.
      const isElsewhere = title !== '' && !texts.some(({ text }) => text === title)
      const named: readonly EntryText[] = isElsewhere ? [{ key: 'title', name: null, text: title }] : []
      const parts = body.kind === 'protocol' ? body.parts.flatMap(({ when, thenI }) => [when, thenI]) : []
      const more = parts.filter(Boolean).map((text, index): EntryText => ({ key: `part-${index}`, name: null, text }))
      return { id, at, kind: body.kind, finding, texts: [...named, ...texts, ...more] }
    })
  const past = sessions.map((session): Entry => ({ id: session.id, at: session.at, kind: 'session', session, texts: [] }))
  const noted = notes
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, at, text }): Entry => ({ id, at, kind: 'note', texts: [{ key: 'text', name: null, text }] }))
  return [...own, ...past, ...noted].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}

const sides: Readonly<Record<'thinking' | 'feeling' | 'wanting', readonly string[]>> = {
  thinking: ['thought'],
  feeling: ['felt', 'feltNow', 'bodyNote', 'bodyPlace'],
  wanting: ['wanted', 'longing'],
}
const kinds: Readonly<Record<'success' | 'stalled' | 'strength' | 'intentions' | 'sessions', readonly Entry['kind'][]>> = {
  success: ['success'],
  stalled: ['noticing', 'obstacle', 'tension'],
  strength: ['quality', 'ideal', 'anchor', 'recall', 'protocol'],
  intentions: ['intention', 'observation'],
  sessions: ['session'],
}

/** A side counts when its own place was filled, or the writer marked a stretch as that side; never by what the words mean (I7). */
export function fits(entry: Entry, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'thinking' || filter === 'feeling' || filter === 'wanting') {
    if (entry.kind === 'session' || entry.kind === 'note') return false
    const { marks = [], kind } = entry.finding.body
    if (filter === 'wanting' && (kind === 'ideal' || kind === 'intention')) return true
    return marks.some(({ dimension }) => dimension === filter) || entry.texts.some(({ key }) => sides[filter].includes(key))
  }
  return kinds[filter].includes(entry.kind)
}

export type Month = { readonly key: string; readonly at: number; readonly entries: readonly Entry[] }

/** By calendar month on this person's own clock, in the order given. */
export function byMonth(entries: readonly Entry[]): readonly Month[] {
  const months = Map.groupBy(entries, ({ at }) => monthOf(at))
  return [...months].map(([key, within]) => ({ key, at: within[0]?.at ?? 0, entries: within }))
}
