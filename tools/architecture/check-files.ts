// All rules over a set of files: arrows, size, names, purity of the method. Gives the offending lines.
import { posix } from 'node:path'
import { isTest, judgeImport } from './arrows.ts'
import { readFile } from './read-file.ts'

export type SourceFile = { readonly path: string; readonly source: string }
export type Offence = { readonly path: string; readonly line: number; readonly why: string; readonly text: string }

export const longestFile = 500
/** Files allowed to be longer, each with a reason. This list only shrinks. */
const longFiles: Readonly<Record<string, string>> = {}
const aliases: Readonly<Record<string, string>> = { '#method/': 'method/src/', '#contract/': 'contract/src/' }

export function checkFiles(files: readonly SourceFile[]): Offence[] {
  return files.flatMap(checkFile)
}

function checkFile({ path, source }: SourceFile): Offence[] {
  const rows = source.split('\n')
  const offences: Offence[] = []
  const offend = (line: number, why: string) => offences.push({ path, line, why, text: rows[line - 1]?.trim().slice(0, 160) ?? '' })

  const length = source.endsWith('\n') ? rows.length - 1 : rows.length
  if (length > longestFile && !path.includes('.data.') && !(path in longFiles))
    offend(longestFile + 1, `${length} lines; at most ${longestFile}`)
  if (/(^|\/)index\.tsx?$/.test(path)) offend(1, 'no barrels: a file is imported by its own name')
  if (/(^|\/)(utils?|common|helpers?)(\/|\.)/.test(path)) offend(1, 'utils, common and helpers do not exist: name what it is about')
  if (path.endsWith('.css')) return offences

  const { imports, impure, errors } = readFile(path, source)
  for (const error of errors) offend(1, `cannot be read: ${error}`)
  for (const { specifier, line, typeOnly, all } of imports) {
    if (all) offend(line, 'no re-export of everything')
    const target = resolveSpecifier(path, specifier)
    if ((specifier.startsWith('.') || specifier.startsWith('#')) && !/\.\w+(\?\w+)?$/.test(specifier))
      offend(line, 'an import names the file with its ending')
    const why = judgeImport(path, target, typeOnly)
    if (why) offend(line, why)
  }
  if (path.startsWith('method/') && !isTest(path))
    for (const { line, what } of impure) offend(line, `${what}: method has no clock and no chance; let it come in as an argument`)
  return offences
}

/** @example resolveSpecifier('web/src/app/App.tsx', '../ui/Button.tsx') // 'web/src/ui/Button.tsx' */
export function resolveSpecifier(from: string, specifier: string): string {
  const bare = specifier.replace(/\?\w+$/, '')
  for (const [alias, folder] of Object.entries(aliases)) if (bare.startsWith(alias)) return folder + bare.slice(alias.length)
  return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), bare)) : bare
}
