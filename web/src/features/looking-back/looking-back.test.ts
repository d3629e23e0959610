import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { finds, pieces, wordsIn } from './search.ts'
import { buildTimeline, byMonth, fits } from './timeline.ts'

const finding = (id: string, body: FindingBody, createdAt: number, state: Finding['state'] = 'accepted') =>
  ({ id, body, createdAt, state }) as unknown as Finding
const check = (felt: string) => ({ kind: 'check' as const, thought: '', felt, wanted: '', bodyPlace: '' })
const intention = completeBody({ kind: 'intention', act: 'Eerst zitten' })
const look = { kind: 'observation', intentionId: 'i', result: 'done', words: '', othersNoticed: '' } as const
const all = [
  finding('i', intention, new Date(2026, 4, 3).getTime()),
  finding('o', look, new Date(2026, 4, 9).getTime()),
  finding('c', check('Rúst in mijn buik'), new Date(2026, 5, 1).getTime()),
  finding('r', check('geweigerd'), 5, 'refused'),
]
const session = { id: 'z', trajectoryId: 't', number: 2, at: new Date(2026, 4, 20).getTime(), coach: 'Marijke' }
const bodyOf = (id: string) => all.find((one) => one.id === id)?.body ?? null
const timeline = buildTimeline({ findings: all, sessions: [session], bodyOf })

describe('looking back', () => {
  it('has everything of one’s own in time, newest first, without what was refused', () => {
    expect(timeline.map(({ id }) => id)).toEqual(['c', 'z', 'o', 'i'])
    expect(byMonth(timeline).map(({ key, entries }) => [key, entries.length])).toEqual([
      ['2026-06', 1],
      ['2026-05', 3],
    ])
  })
  it('knows a side by its own place or a mark of the writer, never by its words', () => {
    const marked = { ...check(''), thought: 'ik voel me moe', marks: [{ field: 'thought', from: 0, to: 2, dimension: 'feeling' }] } as const
    const [one] = buildTimeline({ findings: [finding('m', marked, 1)], sessions: [], bodyOf })
    const [unmarked] = buildTimeline({ findings: [finding('m', { ...check(''), thought: 'ik voel me moe' }, 1)], sessions: [], bodyOf })
    if (!one || !unmarked) throw new Error('nothing there')
    expect([fits(one, 'feeling'), fits(unmarked, 'feeling'), fits(unmarked, 'thinking')]).toEqual([true, false, true])
    expect(timeline.filter((entry) => fits(entry, 'sessions')).map(({ id }) => id)).toEqual(['z'])
    expect(timeline.filter((entry) => fits(entry, 'wanting')).map(({ id }) => id)).toEqual(['i'])
  })
  it('finds words without capitals and accents, also of what is looked back on', () => {
    const found = (query: string) => timeline.filter((entry) => finds(entry, wordsIn(query))).map(({ id }) => id)
    expect(found('rust BUIK')).toEqual(['c'])
    expect(found('zitten')).toEqual(['o', 'i'])
    expect(found('rust zitten')).toEqual([])
    expect(found('')).toHaveLength(4)
  })
  it('finds what looks the same, however it was typed, and marks the whole of it', () => {
    const text = 'Een cafe\u0301 met zo’n gedu\u00adld'
    for (const [query, found] of [
      ['caf\u00e9', 'cafe\u0301'],
      ["zo'n", 'zo’n'],
      ['geduld', 'gedu\u00adld'],
      ['“Geduld”', 'gedu\u00adld'],
    ] as const) {
      const shown = pieces(text, wordsIn(query))
      expect(shown.filter((piece) => piece.found).map((piece) => piece.text)).toEqual([found])
      expect(shown.map((piece) => piece.text).join('')).toBe(text)
    }
  })
  it('finds krachtlijnen by what was said of a layer, and sessions by the words of their moments', () => {
    const line = { id: 'l', trajectoryId: 't', title: 'Rust', idealId: null, qualities: ['zorg'], madeBy: 'p', createdAt: 1, version: 1 }
    const said = { id: 's', alignmentId: 'l', layer: 'beliefs', flow: 'stalls', at: 9, setBy: 'p', words: 'Hier klemt het' } as const
    const states = [{ ...said, sessionId: null, momentId: null, obstacleId: null }]
    const received = { id: 'v', state: 'parked', at: 2, word: 'moed', saw: 'je stond op' } as never
    const sources = { findings: all, sessions: [session], bodyOf, lines: { alignments: [line], states }, received: [received] }
    const everything = buildTimeline({ ...sources, sessionWords: [{ sessionId: 'z', texts: ['de zee'] }] })
    const found = (query: string) => everything.filter((entry) => finds(entry, wordsIn(query))).map(({ id }) => id)
    expect([found('klemt'), found('zee'), found('stond')]).toEqual([['l'], ['z'], ['v']])
    expect(everything.filter((entry) => fits(entry, 'strength')).map(({ id }) => id)).toEqual(['l', 'v'])
  })
  it('shows what was found and leaves the text as it was written', () => {
    expect(pieces('Rúst in mijn buik', wordsIn('rust'))).toEqual([
      { text: 'Rúst', found: true },
      { text: ' in mijn buik', found: false },
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          pieces(text, wordsIn(query))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
