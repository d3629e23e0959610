import { describe, expect, it } from 'vitest'
import { firstName } from './first-name.ts'

describe('the name by which a person is addressed', () => {
  it('is the first word of a name', () => {
    for (const name of ['Noor', 'Noor de Vries', '  Noor  van den Berg']) expect(firstName(name)).toBe('Noor')
    expect(firstName('Anne-Marie in ’t Veld')).toBe('Anne-Marie')
    expect(firstName('')).toBe('')
  })
  it('is the whole name when it is a surname only', () => {
    for (const name of ['van Dijk', 'Van den Berg', 'De Vries', '’t Hart', "'s Gravesande", 'v.d. Berg', 'Vanden Broeck'])
      expect(firstName(name)).toBe(name)
    expect(firstName('  van Dijk ')).toBe('van Dijk')
  })
})
