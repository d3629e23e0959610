// Applies every rule to a set of files: arrows, circular imports, size, names, purity of method/. Returns the offending lines.
import { posix } from 'node:path'
import { isTest, judgeImport } from './arrows.ts'
import { findCircles } from './circles.ts'
import { type FoundFile, type FoundImport, readFile } from './read-file.ts'

export type SourceFile = { readonly path: string; readonly source: string }
export type Offence = { readonly path: string; readonly line: number; readonly why: string; readonly text: string }
type ReadFile = SourceFile & Omit<FoundFile, 'imports'> & { readonly imports: readonly Import[] }
type Import = FoundImport & { readonly target: string }

export const longestFile = 500
/** Files that may be longer, each with its reason. Do not add to this list. */
const longFiles: Readonly<Record<string, string>> = {}
/** On a comment line: SVG paths have the same form. */
const leadsNowhere = /^\s*(\/\/|\/?\*).*(\b[SM]\d{1,2}\b(?!\.)|\bsection \d+\.\d+\b|\[D\])/
const aliases: Readonly<Record<string, string>> = { '#method/': 'method/src/', '#contract/': 'contract/src/' }

export function checkFiles(files: readonly SourceFile[]): Offence[] {
  const read = files.map(readSource)
  return [...read.flatMap(checkFile), ...checkCircles(read)]
}

function readSource(file: SourceFile): ReadFile {
  if (file.path.endsWith('.css')) return { ...file, imports: [], impure: [], errors: [] }
  const found = readFile(file.path, file.source)
  const imports = found.imports.map((one) => ({ ...one, target: resolveSpecifier(file.path, one.specifier) }))
  return { ...file, ...found, imports }
}

function checkFile({ path, source, imports, impure, errors }: ReadFile): Offence[] {
  const rows = source.split('\n')
  const offences: Offence[] = []
  const offend = (line: number, why: string) => offences.push({ path, line, why, text: rows[line - 1]?.trim().slice(0, 160) ?? '' })

  const length = source.endsWith('\n') ? rows.length - 1 : rows.length
  if (length > longestFile && !path.includes('.data.') && !(path in longFiles))
    offend(longestFile + 1, `${length} lines; at most ${longestFile}`)
  if (/(^|\/)index\.tsx?$/.test(path)) offend(1, 'no barrels: a file is imported by its own name')
  if (/(^|\/)(utils?|common|helpers?)(\/|\.)/.test(path)) offend(1, 'utils, common and helpers do not exist: name what it is about')
  rows.forEach((row, at) => {
    if (leadsNowhere.test(row)) offend(at + 1, 'a comment refers to a paper that is not in the project: say the meaning')
  })
  for (const error of errors) offend(1, `cannot be read: ${error}`)
  for (const { specifier, target, line, typeOnly, all } of imports) {
    if (all) offend(line, 'no re-export of everything')
    if ((specifier.startsWith('.') || specifier.startsWith('#')) && !/\.\w+(\?\w+)?$/.test(specifier))
      offend(line, 'an import names the file with its ending')
    const why = judgeImport(path, target, typeOnly)
    if (why) offend(line, why)
  }
  if (path.startsWith('method/') && !isTest(path))
    for (const { line, what } of impure) offend(line, `${what}: method has no clock and no chance; let it come in as an argument`)
  return offences
}

function checkCircles(files: readonly ReadFile[]): Offence[] {
  const atRunTime = new Map(files.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly)]))
  const graph = new Map([...atRunTime].map(([path, imports]) => [path, imports.map(({ target }) => target)]))
  return findCircles(graph).map((circle) => {
    const [path = '', next] = circle
    const line = atRunTime.get(path)?.find(({ target }) => target === next)?.line ?? 1
    return { path, line, why: 'circular import', text: circle.join(' → ') }
  })
}

/** The path or package an import names: resolveSpecifier('web/src/app/App.tsx', '../ui/Button.tsx') is 'web/src/ui/Button.tsx'. */
export function resolveSpecifier(from: string, specifier: string): string {
  const bare = specifier.replace(/\?\w+$/, '')
  for (const [alias, folder] of Object.entries(aliases)) if (bare.startsWith(alias)) return folder + bare.slice(alias.length)
  return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), bare)) : bare
}
