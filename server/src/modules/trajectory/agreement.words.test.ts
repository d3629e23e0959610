import { expect, it } from 'vitest'
import { beginAgreement } from './agreement.words.ts'

it('begins an agreement with the names the two say to each other, in either language, and nobody is called by a role', () => {
  for (const locale of ['nl', 'en'] as const) {
    const body = beginAgreement(locale, 'Noor de Vries', ' Marijke  Hofstra')
    const text = Object.values(body).join(' ')
    expect(text).toContain('Noor')
    expect(text).toContain('Marijke')
    expect(text).not.toMatch(/Vries|Hofstra|coachee|\{|undefined/)
    // Not one sentence to stumble over when it is read aloud.
    for (const sentence of text.split(/(?<=[.;:])\s+/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25)
  }
})
