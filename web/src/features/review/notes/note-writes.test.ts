import { describe, expect, it } from 'vitest'
import { beginEdit } from '../../../client/outbox/edit.ts'
import { applyNoteWrite, type KnownNote, noteWrite } from './note-writes.ts'

const params = { trajectoryId: 't', noteId: 'n' }
const words = { sessionId: 's', kind: 'working' as const, text: 'half', own: '', phase: null, at: 5 }
const stored: KnownNote = { ...words, id: 'n', trajectoryId: 't', byName: 'Marit', mine: true, updatedAt: 5, version: 3, text: 'eerst' }

describe('a note', () => {
  it('sends with each wording the version that its editor began with', () => {
    const next = beginEdit(stored)
    const [first, second] = [next(), next()]
    expect([first.basedOn, second.basedOn]).toEqual([3, 3])
    expect(second.edit).toEqual({ id: first.edit.id, step: 2 })
  })

  it('opens again with the last wording of this device, and refers to that wording', () => {
    const basis = beginEdit(stored)()
    const [note] = applyNoteWrite([stored], noteWrite(params, { ...words, ...basis }), 'Marit')
    expect(note).toMatchObject({ text: 'half', version: 3, edit: basis.edit })
    expect(beginEdit(note ?? null)()).toMatchObject({ basedOn: 3, edit: { after: basis.edit } })
  })

  it('waits in the outbox once for each editor, so that an old editor does not replace the text of a newer one', () => {
    const [open, slept] = [beginEdit(stored), beginEdit(stored)]
    const write = (basis: ReturnType<typeof open>) => noteWrite(params, { ...words, ...basis }).id
    expect(write(open())).toBe(write(open()))
    expect(write(slept())).not.toBe(write(open()))
  })

  it('is sorted by its moment, and is sent as new when this device knew no earlier version', () => {
    const basis = beginEdit(null)()
    expect(basis.basedOn).toBeNull()
    const notes = applyNoteWrite([stored], noteWrite({ ...params, noteId: 'new' }, { ...words, at: 1, ...basis }), 'Marit')
    expect(notes.map(({ id }) => id)).toEqual(['new', 'n'])
  })
})
