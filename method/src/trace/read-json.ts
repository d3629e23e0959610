// Parses JSON and keeps the line of each value, so that a refusal can name it. JSON.parse gives no lines.
export type JsonNode = { readonly line: number } & (
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode> }
)
export type JsonReading = { readonly ok: true; readonly node: JsonNode } | { readonly ok: false; readonly line: number }

/** Levels of nesting. Without a limit a hostile file could exhaust the stack. */
const deepest = 64
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

class Damage extends Error {}

/** RFC 8259. Lines count from 1. A byte order mark is ignored; of a repeated name the last value counts. */
export function readJson(text: string): JsonReading {
  const reader = new Reader(text)
  try {
    return { ok: true, node: reader.whole() }
  } catch (error) {
    if (error instanceof Damage) return { ok: false, line: reader.line }
    throw error
  }
}

class Reader {
  line = 1
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text
  }

  whole(): JsonNode {
    const node = this.#node(0)
    if (this.#peek() !== '') throw new Damage()
    return node
  }

  /** The next character that is not white space; '' at the end of the text. */
  #peek(): string {
    for (;;) {
      const char = this.#text[this.#at] ?? ''
      if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') return char
      if (char === '\n') this.line += 1
      this.#at += 1
    }
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false
    this.#at += 1
    return true
  }

  #expect(char: string): void {
    if (!this.#take(char)) throw new Damage()
  }

  #node(depth: number): JsonNode {
    if (depth > deepest) throw new Damage()
    const first = this.#peek()
    const { line } = this
    if (first === '[') return { kind: 'list', line, items: this.#items(depth) }
    if (first === '{') return { kind: 'object', line, members: this.#members(depth) }
    return { kind: 'value', line, value: first === '"' ? this.#string() : this.#literal() }
  }

  #items(depth: number): JsonNode[] {
    this.#expect('[')
    const items: JsonNode[] = []
    if (this.#take(']')) return items
    do items.push(this.#node(depth + 1))
    while (this.#take(','))
    this.#expect(']')
    return items
  }

  #members(depth: number): Map<string, JsonNode> {
    this.#expect('{')
    const members = new Map<string, JsonNode>()
    if (this.#take('}')) return members
    do {
      if (this.#peek() !== '"') throw new Damage()
      const name = this.#string()
      this.#expect(':')
      members.set(name, this.#node(depth + 1))
    } while (this.#take(','))
    this.#expect('}')
    return members
  }

  #string(): string {
    const from = this.#at
    let end = from + 1
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1
    try {
      const value: string = JSON.parse(this.#text.slice(from, end + 1))
      this.#at = end + 1
      return value
    } catch {
      throw new Damage()
    }
  }

  #literal(): number | boolean | null {
    literal.lastIndex = this.#at
    const found = literal.exec(this.#text)?.[0]
    if (found === undefined) throw new Damage()
    this.#at += found.length
    return JSON.parse(found)
  }
}
