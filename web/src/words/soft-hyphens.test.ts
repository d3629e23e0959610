import { describe, expect, it } from 'vitest'
import { longestPiece, softHyphens } from './soft-hyphens.ts'

const seen = (text: string) => softHyphens(text).replaceAll('\u00ad', '|')

describe('a long word', () => {
  it('may break before what Dutch and English add to a word', () => {
    expect(seen('verantwoordelijkheid')).toBe('verantwoorde|lijk|heid')
    expect(seen('doorzettingsvermogen')).toBe('doorzettings|vermogen')
    expect(seen('Thoughtfulness, wholeheartedness')).toBe('Thought|ful|ness, wholehearted|ness')
  })
  it('never breaks inside a sound, nor leaves a scrap', () => {
    expect(seen('bescheidenheid')).toBe('bescheiden|heid')
    expect(seen('onderscheidingsvermogen')).toBe('onder|scheidings|vermogen')
    expect(seen('begeesteringen')).toBe('begeesteringen')
  })
  it('is only what does not fit on a line: a short word stays as it is', () => {
    for (const word of ['moed', 'vertrouwen', 'tederheid', 'zelf doen']) expect(softHyphens(word)).toBe(word)
  })
  it('is as long as its longest piece, with the hyphen behind it', () => {
    expect(longestPiece('verantwoordelijkheid')).toBe('verantwoorde-'.length)
    expect(longestPiece('open-mindedness')).toBe('mindedness'.length)
    expect(longestPiece('rust in mij')).toBe(4)
    expect(longestPiece('')).toBe(0)
  })
})
