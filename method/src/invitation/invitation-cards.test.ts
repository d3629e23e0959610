import { describe, expect, test } from 'vitest'
import { invitationRules } from '#method/invitation/invitation.ts'
import { invitationCards } from '#method/invitation/invitation-cards.data.ts'
import { locales } from '#method/locale/locale.ts'

const wordCounts = (text: string): number[] =>
  text.split(/[.!?…]+/u).map((sentence) => sentence.trim().split(/\s+/u).filter(Boolean).length)

describe('invitation cards', () => {
  test('there is exactly one card for each rule, in the order of the rules', () => {
    expect(invitationCards.map((card) => card.rule)).toEqual([...invitationRules])
  })

  test('each card offers four to six wordings', () => {
    for (const card of invitationCards) {
      expect(card.wordings.length, card.rule).toBeGreaterThanOrEqual(4)
      expect(card.wordings.length, card.rule).toBeLessThanOrEqual(6)
    }
  })

  describe.each(locales)('in %s', (locale) => {
    test('no wording is used twice over all cards', () => {
      const wordings = invitationCards.flatMap((card) => card.wordings.map((wording) => wording[locale].toLowerCase()))
      expect(new Set(wordings).size).toBe(wordings.length)
    })

    test('the reason is one line of at most 90 characters', () => {
      for (const { reason, rule } of invitationCards) {
        expect(reason[locale].trim(), rule).not.toBe('')
        expect(reason[locale], rule).not.toContain('\n')
        expect(reason[locale].length, rule).toBeLessThanOrEqual(90)
      }
    })

    test('a reason is used once', () => {
      expect(new Set(invitationCards.map((card) => card.reason[locale])).size).toBe(invitationCards.length)
    })

    test('a wording is a whole sentence of at most 25 words, with typographic quotes', () => {
      for (const card of invitationCards) {
        for (const wording of card.wordings) {
          expect(wording[locale], card.rule).toMatch(/^[\p{Lu}“].*[.?…]$/u)
          expect(wording[locale], card.rule).not.toMatch(/['"]/u)
          expect(Math.max(...wordCounts(wording[locale])), wording[locale]).toBeLessThanOrEqual(25)
        }
      }
    })
  })
})
