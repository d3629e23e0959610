import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeBody } from '../finding/complete-body.ts'
import { fieldsOf } from '../finding/kinds.ts'
import { anyBody } from '../testing/arbitrary-body.ts'
import { bodyForCoach, leavesNothing, mayBeLeftOut, sharePartsOf } from './share-parts.ts'

const success = completeBody({ kind: 'success', moment: 'Dinsdag', did: 'Ik bleef', felt: 'licht', longing: 'dat het klopt' })

describe('what a coach gets of what is shared', () => {
  it('is shown part by part, and a part that is empty is not shown', () => {
    expect(sharePartsOf(success).map(({ field }) => field)).toEqual(['moment', 'did', 'felt', 'longing'])
  })
  it('a text that the kind needs cannot stay behind; every other text can', () => {
    const quality = completeBody({ kind: 'quality', word: 'geduld', act: 'bleef', context: 'thuis', seenBy: 'coachee' })
    expect(
      sharePartsOf(quality)
        .filter(({ mayStay }) => !mayStay)
        .map(({ field }) => field),
    ).toContain('word')
    expect(mayBeLeftOut('success', 'felt')).toBe(true)
    expect(mayBeLeftOut('success', 'no such field')).toBe(false)
  })
  it('a moment from which all words are left out says nothing, and is not shared so', () => {
    expect(leavesNothing(success, ['felt', 'longing'])).toBe(false)
    expect(leavesNothing(success, ['moment', 'did'])).toBe(true)
  })
  it('for every kind and every choice: the sheet shows all that the coach gets, and nothing that was left out', () => {
    fc.assert(
      fc.property(anyBody, fc.infiniteStream(fc.boolean()), (body, choose) => {
        const parts = sharePartsOf(body)
        const leftOut = parts.filter(({ mayStay }) => mayStay && choose.next().value).map(({ field }) => field)
        const shown = parts.filter(({ field }) => !leftOut.includes(field))
        const given = bodyForCoach(body, leftOut)
        expect(sharePartsOf(given).map(({ field, value }) => [field, value])).toEqual(shown.map(({ field, value }) => [field, value]))
        expect([given.marks, given.making]).toEqual([undefined, undefined])
      }),
    )
  })
  it('what cannot be left out stays, whatever is asked', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const fixed = sharePartsOf(body).filter(({ mayStay }) => !mayStay)
        const given = bodyForCoach(body, Object.keys(fieldsOf(body.kind)))
        expect(sharePartsOf(given).map(({ field, value }) => [field, value])).toEqual(fixed.map(({ field, value }) => [field, value]))
      }),
    )
  })
})
