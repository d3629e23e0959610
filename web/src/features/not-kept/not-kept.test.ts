import { describe, expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Field } from '#method/finding/field.ts'
import { fieldsOf, findingKinds } from '#method/finding/kinds.ts'
import type { StoredWrite } from '../../client/outbox/outbox-queue.ts'
import { recordEventsKey } from '../../client/outbox/outbox-queue.ts'
import { onionWords } from '../../drawing/onion/onion.words.ts'
import { findingWords } from '../../findings/labels/finding.words.ts'
import { basedOnCurrent, currentTexts, withBoth } from './conflict.ts'
import { notKeptWords } from './not-kept.words.ts'
import { privateNotes } from './private-note.ts'
import { groupRefused } from './refused-groups.ts'
import { saidIn, textsIn, withText } from './texts.ts'
import { asText, type Context, eventsIn, labelOf, longestFor, whatItIsAbout, whatItWas, wordsOf } from './what.ts'
import { reasonOf, wordsWouldHelp } from './why.ts'

const findings = '/api/trajectories/:trajectoryId/findings'
const [own, trajectory, intentionId, lookId] = [1, 2, 3, 4].map((each) => `00000000-0000-4000-8000-00000000000${each}`)
const write = (key: string, input: unknown, more: Partial<StoredWrite> = {}): StoredWrite => ({
  id: lookId ?? '',
  key,
  input,
  seq: 1,
  refused: 'x',
  refusal: { code: 'x' },
  ...more,
})
const look = { kind: 'observation', intentionId, result: 'partly', words: 'Ik zat, en het werd stil.\n\nToen ging het.', othersNoticed: '' }
const created = write(`POST ${findings}`, {
  params: { trajectoryId: own },
  body: { id: lookId, sessionId: null, momentId: null, body: look },
})
const shared = write(`POST ${findings}/:findingId/share`, {
  params: { trajectoryId: trajectory, findingId: lookId },
  body: { leftOut: [], at: 1 },
})
const intention = completeBody({ kind: 'intention', act: 'Eerst zitten' })
const context: Context = {
  words: notKeptWords.nl,
  names: findingWords.nl,
  onion: onionWords.nl,
  me: { spaceId: own ?? '', trajectories: [{ id: trajectory ?? '', coachName: 'Marijke Jansen' }] },
  bodyOf: (id) => (id === intentionId ? intention : null),
}
const textOf = (value: unknown) => textsIn(value).map(({ text }) => text)

describe('the words of a refused write', () => {
  it('are all there, literally, whatever kind of finding it is', () => {
    const filled = (field: Field, word: string): unknown => {
      if (field.type === 'text') return word
      return field.type === 'parts' ? [Object.fromEntries(Object.keys(field.of).map((part) => [part, `${word} ${part}`]))] : undefined
    }
    for (const kind of findingKinds) {
      const body = Object.fromEntries(Object.entries(fieldsOf(kind)).map(([key, field]) => [key, filled(field, `woord ${key}`)]))
      const words = JSON.stringify(body).match(/woord \w+( \w+)?/g) ?? []
      const said = textsIn({ params: { trajectoryId: own }, body: { body: { kind, ...body } } })
      expect(said.map(({ text }) => text)).toEqual(words)
      // Each under a name of its own.
      expect(said.map((one) => labelOf(one, context))).not.toContain(context.words.words)
    }
    expect(textOf(created.input)).toEqual([look.words])
  })
  it('are those of a protocol, a note, a moment and a krachtlijn too', () => {
    const protocol = { kind: 'protocol', title: 'Bij haast', parts: [{ when: 'haast', thenI: 'adem ik uit' }] }
    expect(textOf({ body: { body: protocol } })).toEqual(['Bij haast', 'haast', 'adem ik uit'])
    expect(textOf({ body: { kind: 'attunement', phase: 'during', text: 'zij', own: 'ik', sessionId: own } })).toEqual(['zij', 'ik'])
    const events = [
      { id: own, kind: 'moment', moment: { text: 'ik bleef', dimension: 'feeling', layer: 'core', pole: 'potential', speaker: 'coachee' } },
    ]
    expect(textOf({ body: { events } })).toEqual(['ik bleef'])
    expect(textOf({ body: { id: own, title: 'Rust', idealId: own, qualities: ['geduld'] } })).toEqual(['Rust', 'geduld'])
  })
  it('are no ids, choices or marks', () => {
    const rated = { kind: 'tension-rated', when: 'before', rating: { brake: 1, strength: 2 } }
    expect(textOf({ body: { events: [rated, { kind: 'shift-answered', answer: 'shift', confirmedBy: 'coachee' }] } })).toEqual([])
    const marked = {
      ...look,
      making: { began: 'self', answered: [{ prompt: 'x', level: 'cue' }] },
      marks: [{ field: 'words', from: 0, to: 2, dimension: 'feeling' }],
    }
    expect(textOf({ body: { body: marked } })).toEqual([look.words])
  })
  it('can be changed one by one; the marks on an old text go, since they count its letters', () => {
    const mark = (field: string) => ({ field, from: 0, to: 2, dimension: 'feeling' })
    const before = { body: { body: { ...look, othersNoticed: 'stil', marks: [mark('words'), mark('othersNoticed')] } } }
    const [said] = textsIn(before)
    const after = withText(before, said?.path ?? [], 'Korter.')
    expect(textOf(after)).toEqual(['Korter.', 'stil'])
    expect(after.body.body.marks).toEqual([mark('othersNoticed')])
    expect(before.body.body.words).toBe(look.words)
  })
})

describe('what it was', () => {
  it('is said in one’s own words, with what it was about', () => {
    expect([whatItWas(created, context), whatItIsAbout(created, context)]).toEqual(['Je terugblik op een voornemen', 'Eerst zitten'])
    expect(whatItWas(shared, context)).toBe('Delen met Marijke')
    const note = write('PUT /api/trajectories/:trajectoryId/notes/:noteId', { params: {}, body: { kind: 'working', text: 'x' } })
    expect(whatItWas(note, context)).toBe('Een notitie voor jezelf')
    expect(whatItWas(write('POST /api/something-new', {}), context)).toBe('Iets wat je opschreef')
  })
  it('names every event of a session', () => {
    const events = write(recordEventsKey, {
      params: {},
      body: { events: [{ kind: 'moment', moment: { layer: 'beliefs', pole: 'obstacle' } }, { kind: 'step-entered' }] },
    })
    expect([whatItWas(events, context), ...eventsIn(events, context)]).toEqual([
      'Uit een sessie',
      'Een moment: Overtuigingen, belemmering',
      'Een stap',
    ])
  })
  it('is one text for a note, literally', () => {
    expect(asText([created, shared], context)).toBe(
      `Je terugblik op een voornemen (Eerst zitten)\nWat ervan kwam: Deels\nHoe het ging: ${look.words}`,
    )
  })
  it('has what came of it, also when a look back has no other words', () => {
    const input = { params: { trajectoryId: own }, body: { id: lookId, body: { ...look, words: '' } } }
    expect(textsIn(input)).toEqual([])
    expect(saidIn(input).map((said) => [labelOf(said, context), wordsOf(said, context)])).toEqual([['Wat ervan kwam', 'Deels']])
    expect(asText([write(`POST ${findings}`, input)], context)).toMatch(/\nWat ervan kwam: Deels$/)
  })
  it('stands once for everything about one thing', () => {
    const event = (id: string) =>
      write(recordEventsKey, { params: { trajectoryId: own, sessionId: intentionId }, body: { events: [] } }, { id })
    const groups = groupRefused([created, event('a'), shared, event('b'), write('POST /api/x', {}, { id: 'alone' })])
    expect(groups.map(({ id, writes }) => [id, writes.length])).toEqual([
      [lookId, 2],
      [intentionId, 2],
      ['alone', 1],
    ])
  })
})

describe('how long it may be', () => {
  it('is what the finding says of that field, and of anything else what a text may be', () => {
    const longestOf = (input: unknown) => textsIn(input).map(longestFor)
    expect(longestOf({ body: { body: { kind: 'obstacle', sentence: 'x' } } })).toEqual([300])
    expect(longestOf({ body: { body: { kind: 'protocol', title: 'x', parts: [{ when: 'x' }] } } })).toEqual([300, 8000])
    expect(longestOf({ body: { kind: 'working', text: 'x' } })).toEqual([8000])
  })
})

describe('why it was refused', () => {
  it.each([
    ['text.too-long', 'tooLong', true],
    ['quality.no-act', 'missing', true],
    ['observation.no-intention', 'intentionGone', false],
    ['finding.unknown', 'removed', false],
    ['finding.already-answered', 'answered', false],
    ['note.changed', 'changed', true],
    ['note.removed', 'removed', false],
    ['note.not-yours', 'notAllowed', false],
    ['finding.not-yours-to-revise', 'notAllowed', false],
    ['trajectory.unknown', 'noAccess', false],
    ['event.differs', 'exists', false],
    ['something.of-tomorrow', 'other', true],
  ] as const)('%s has a sentence of its own kind, and says whether other words help', (code, reason, help) => {
    expect([reasonOf({ code }), wordsWouldHelp(reasonOf({ code }))]).toEqual([reason, help])
    for (const words of [notKeptWords.nl, notKeptWords.en]) expect(words.why[reason].length).toBeGreaterThan(10)
  })
  it('is the length when the server names a field that is too long', () => {
    expect(reasonOf({ code: 'body.invalid', fields: [{ path: 'body.sentence', code: 'too_big' }] })).toBe('tooLong')
  })
})

describe('when somebody else was first', () => {
  const current = { id: lookId, version: 7, state: 'accepted', body: { ...look, words: 'Van de laptop.', othersNoticed: 'Stil.' } }
  const input = { params: { findingId: lookId }, body: { body: look, basedOn: 3, edit: { id: own, step: 4 } } }
  const revised = write(`PUT ${findings}/:findingId`, input, { refused: 'finding.changed', refusal: { code: 'finding.changed', current } })
  it('both texts are shown, and one text of both loses neither', () => {
    expect(currentTexts(revised).map(({ text }) => text)).toEqual(['Van de laptop.', 'Stil.'])
    expect(textOf(withBoth(revised).input)).toEqual([`${look.words}\n\nVan de laptop.`])
  })
  it('what is kept says that it goes on from what is stored now', () => {
    const { body } = basedOnCurrent(revised).input as typeof input
    expect([body.basedOn, body.edit.step, body.edit.id === own, body.body]).toEqual([7, 1, false, look])
  })
  it('the words of a note are shown, and not the name of its writer', () => {
    const note = { id: own, kind: 'working', text: 'Van de laptop.', own: '', byName: 'Marijke', mine: true, version: 2 }
    const refused = { code: 'note.changed', current: note }
    expect(currentTexts(write('PUT /x', {}, { refusal: refused })).map(({ text }) => text)).toEqual(['Van de laptop.'])
  })
  it('what was removed there is written as new', () => {
    const gone = { ...revised, refusal: { code: 'finding.changed', current: null } }
    expect(currentTexts(gone)).toEqual([])
    expect((basedOnCurrent(gone).input as typeof input).body.basedOn).toBe(null)
  })
})

describe('keeping it as a note', () => {
  it('makes a private note in one’s own place', () => {
    const [note] = privateNotes('mine', 'woorden', 5)
    expect(note?.input).toMatchObject({
      params: { trajectoryId: 'mine' },
      body: { kind: 'working', sessionId: null, text: 'woorden', at: 5 },
    })
  })
  it('loses no letter of words that are longer than a note', () => {
    const words = `${'a'.repeat(7_999)}🌱${'b'.repeat(9_000)}`
    const notes = privateNotes('mine', words, 5).map(({ input }) => input.body.text)
    expect(notes.join('')).toBe(words)
    expect(notes.every((text) => text.length <= 8_000 && text.isWellFormed())).toBe(true)
  })
})
