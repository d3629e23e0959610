// Checks the layout and arrows of CONTRIBUTING.md over all sources of a folder (default: this repository).
// Prints each offending line. Exits with 1 on an offence, and when it found no source file.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFiles } from './architecture/check-files.ts'

const root = process.argv[2] ?? join(import.meta.dirname, '..')
const folders = ['method', 'contract', 'server', 'web', 'e2e', 'bench', 'tools'].filter((folder) => existsSync(join(root, folder)))
const paths = folders.flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx,css}`, { cwd: root, exclude: (name) => /(^|[/\\])(node_modules|dist)$/.test(String(name)) }),
)
const files = paths.map((path) => ({ path: path.replaceAll('\\', '/'), source: readFileSync(join(root, path), 'utf8') }))
const offences = checkFiles(files)

for (const { path, line, why, text } of offences) console.error(`${path}:${line}  ${why}\n    ${text}`)
if (files.length === 0) console.error('No source files found: nothing was checked.')
console.log(`${files.length} files looked at, ${offences.length} offences`)
process.exitCode = files.length === 0 || offences.length > 0 ? 1 : 0
