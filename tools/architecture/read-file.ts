// Reads the imports of a source file and its uses of clock and randomness from the syntax tree of oxc-parser.
import { parseSync } from 'oxc-parser'

/** `typeOnly`: absent at run time. `all`: `export * from`. */
export type FoundImport = { readonly specifier: string; readonly line: number; readonly typeOnly: boolean; readonly all: boolean }
export type FoundFile = {
  readonly imports: readonly FoundImport[]
  readonly impure: readonly { readonly line: number; readonly what: string }[]
  readonly errors: readonly string[]
}

const clocksAndChance = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'])

export function readFile(path: string, source: string): FoundFile {
  const { module, errors, program } = parseSync(path, source)
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length
  const imports: FoundImport[] = []
  for (const found of module.staticImports) {
    const typeOnly = found.entries.length > 0 && found.entries.every((entry) => entry.isType)
    imports.push({ specifier: found.moduleRequest.value, line: lineOf(found.start), typeOnly, all: false })
  }
  for (const found of module.staticExports) {
    for (const entry of found.entries) {
      if (entry.moduleRequest)
        imports.push({
          specifier: entry.moduleRequest.value,
          line: lineOf(found.start),
          typeOnly: entry.isType,
          all: entry.importName.kind.startsWith('All'),
        })
    }
  }
  for (const found of module.dynamicImports) {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(source.slice(found.moduleRequest.start, found.moduleRequest.end))
    if (literal?.[1]) imports.push({ specifier: literal[1], line: lineOf(found.start), typeOnly: false, all: false })
  }
  const impure: { line: number; what: string }[] = []
  walk(program, (node) => {
    if (node.type === 'TSImportType')
      imports.push({ specifier: (node.source as { value: string }).value, line: lineOf(node.start), typeOnly: true, all: false })
    const what = impurityOf(node)
    if (what) impure.push({ line: lineOf(node.start), what })
  })
  return { imports, impure, errors: errors.map((error) => error.message) }
}

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

function impurityOf(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const name = `${(node.object as { name?: string }).name}.${(node.property as { name?: string }).name}`
    return clocksAndChance.has(name) ? name : null
  }
  const isDate = (node.callee as { name?: string } | undefined)?.name === 'Date'
  if (node.type === 'NewExpression' && isDate && (node.arguments as unknown[]).length === 0) return 'new Date()'
  return node.type === 'CallExpression' && isDate ? 'Date()' : null
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit)
  else if (typeof value === 'object' && value !== null) {
    if (typeof (value as Node).type === 'string') visit(value as Node)
    for (const item of Object.values(value)) if (typeof item === 'object') walk(item, visit)
  }
}
