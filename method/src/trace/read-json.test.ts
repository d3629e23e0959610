import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonNode, readJson } from '#method/trace/read-json.ts'

const plain = (node: JsonNode): unknown => {
  if (node.kind === 'value') return node.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries([...node.members].map(([name, member]) => [name, plain(member)]))
}

describe('reading a file', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const reading = readJson(JSON.stringify(value, null, 2))
        expect(reading.ok && JSON.stringify(plain(reading.node))).toBe(JSON.stringify(JSON.parse(JSON.stringify(value))))
      }),
    )
  })
  it('agrees with the browser about what is damaged', () => {
    const scraps = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9"', '"', '1', '01', '-', 'true', 'nul', ' ', '\n', '\\'),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(scraps, (parts) => {
        const text = parts.join('')
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        expect(readJson(text).ok).toBe(valid)
      }),
      { numRuns: 2000 },
    )
  })
  it('gives the line where it breaks', () => {
    expect(readJson('[\n 1,\n x]')).toEqual({ ok: false, line: 3 })
    expect(readJson('[1] 2')).toEqual({ ok: false, line: 1 })
    expect(readJson('["a\nb"]')).toEqual({ ok: false, line: 1 })
    expect(readJson('')).toEqual({ ok: false, line: 1 })
  })
  it('survives a file that was made to exhaust the stack', () => {
    expect(readJson('['.repeat(100_000)).ok).toBe(false)
    expect(readJson(`"${'a'.repeat(2_000_000)}"`).ok).toBe(true)
  })
})
