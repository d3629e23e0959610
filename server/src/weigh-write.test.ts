// The decision about one write, without a database: which version it is based on and which edit it continues.
import { describe, expect, it } from 'vitest'
import { firstVersion, stampWrite, weighNew, weighWrite } from './weigh-write.ts'

const [mine, later, other] = ['edit-mine', 'edit-later', 'edit-other']
const text = ['text']
/** A row after these changes of its text, in this order. */
const rowOf = (...edits: readonly { readonly id: string; readonly step: number }[]) =>
  edits.reduce((row, edit) => stampWrite(row, text, { edit }), firstVersion)

describe('a write', () => {
  it('based on the stored version makes the next version', () => {
    const row = rowOf({ id: other, step: 1 })
    expect(weighWrite(row, { basedOn: 2, edit: { id: mine, step: 1 } }, text)).toMatchObject({ version: 3 })
    expect(weighWrite(firstVersion, { basedOn: 1 }, text)).toMatchObject({ version: 2 })
  })

  it.each([
    ['an older version', 1],
    ['no version, as if it were new', null],
    ['an unknown version, as clients from before versions send it', undefined],
    ['a version that is not stored, as after putting back a backup', 3],
  ])('based on %s changes nothing', (_, basedOn) => {
    expect(weighWrite(rowOf({ id: other, step: 1 }), { basedOn, edit: { id: mine, step: 1 } }, text)).toBe('changed')
  })

  it('that changes no value is done, whatever it is based on', () => {
    expect(weighWrite(rowOf({ id: other, step: 1 }), {}, [])).toBe('done')
  })

  it('continues what the same edit stored, when the answer was lost', () => {
    const row = rowOf({ id: mine, step: 1 })
    expect(weighWrite(row, { basedOn: 1, edit: { id: mine, step: 3 } }, text)).toMatchObject({ version: 3 })
  })

  it('that arrives after a later wording of the same edit does not replace that wording', () => {
    const row = rowOf({ id: mine, step: 1 }, { id: mine, step: 3 })
    expect(weighWrite(row, { basedOn: 1, edit: { id: mine, step: 2 } }, text)).toBe('done')
    expect(weighWrite(row, { basedOn: 1, edit: { id: mine, step: 3 } }, text)).toBe('done')
  })

  it('of a reopened page continues the wording that it opened with', () => {
    const edit = { id: later, step: 1, after: { id: mine, step: 4 } }
    expect(weighWrite(rowOf({ id: mine, step: 4 }), { basedOn: 1, edit }, text)).toMatchObject({ version: 3 })
    expect(weighWrite(rowOf({ id: mine, step: 2 }), { basedOn: 1, edit }, text)).toMatchObject({ version: 3 })
  })

  it('of a reopened page does not replace what the earlier page wrote after that', () => {
    const edit = { id: later, step: 1, after: { id: mine, step: 4 } }
    expect(weighWrite(rowOf({ id: mine, step: 5 }), { basedOn: 1, edit }, text)).toBe('changed')
  })

  it('of the same edit does not replace what another page wrote in between', () => {
    const row = rowOf({ id: mine, step: 1 }, { id: other, step: 1 })
    expect(weighWrite(row, { basedOn: 1, edit: { id: mine, step: 2 } }, text)).toBe('changed')
  })

  it('of one part is no conflict with a newer version of another part', () => {
    const row = stampWrite(firstVersion, ['aim'])
    expect(weighWrite(row, { basedOn: 1 }, ['nextAt'])).toMatchObject({ version: 3 })
    expect(weighWrite(row, { basedOn: 1 }, ['nextAt', 'aim'])).toBe('changed')
  })

  it('to something that was removed since does not bring it back', () => {
    expect(weighNew({ basedOn: 2 }, text)).toBe('removed')
    for (const basedOn of [null, undefined]) expect(weighNew({ basedOn }, text)).toMatchObject({ version: 1 })
  })
})
