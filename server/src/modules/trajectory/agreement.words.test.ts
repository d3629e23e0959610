import { expect, it } from 'vitest'
import { beginAgreement } from './agreement.words.ts'

it('the first agreement uses the first names of the two people, in either language, and never their roles', () => {
  for (const locale of ['nl', 'en'] as const) {
    const body = beginAgreement(locale, 'Noor de Vries', ' Marijke  Hofstra')
    const text = Object.values(body).join(' ')
    expect(text).toContain('Noor')
    expect(text).toContain('Marijke')
    expect(text).not.toMatch(/Vries|Hofstra|coachee|\{|undefined/)
    expect(Object.values(beginAgreement(locale, 'van Dijk', 'Marijke Hofstra')).join(' ')).toMatch(/van Dijk/)
    // No sentence is longer than 25 words.
    for (const sentence of text.split(/(?<=[.;:])\s+/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25)
  }
})
