// Fails when the script of a first screen is too large: gzipped, with everything that loads before the screen shows.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Chunk = { readonly file: string; readonly imports?: readonly string[] }
type Budget = { readonly what: string; readonly screens: readonly string[]; readonly most: number }

const kilobyte = 1024
/** `screens` are keys of Vite's manifest, which are source files. The scripts that index.html names are always added. */
const budgets: readonly Budget[] = [
  { what: 'home of a coachee (/)', screens: ['src/app/screens/NowHome.tsx'], most: 66 * kilobyte },
  { what: 'session screen', screens: ['src/features/session/SessionScreen.tsx'], most: 78 * kilobyte },
]

const folder = process.argv[2] ?? join(import.meta.dirname, '../web/dist')
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
/** The scripts that index.html names load for every screen. */
const page = new Set([...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file))
const always = Object.keys(manifest).filter((key) => page.has(manifest[key]?.file))

/** All files that load before the screen shows: static imports, without dynamic ones. */
function filesOf(keys: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const files = new Set<string>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    files.add(chunk.file)
    for (const next of chunk.imports ?? []) add(next)
  }
  for (const key of keys) add(key)
  return files
}

let failed = false
for (const { what, screens, most } of budgets) {
  const missing = screens.filter((screen) => !manifest[screen])
  if (always.length === 0 || missing.length > 0) {
    console.error(
      `${what}: ${missing.join(', ') || 'the start of the app'} is not in the manifest; correct its path in tools/check-bundle.ts`,
    )
    failed = true
    continue
  }
  const sizes = [...filesOf([...always, ...screens])]
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, size: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }))
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  const good = total <= most
  failed ||= !good
  console.log(`${what}: ${(total / kilobyte).toFixed(1)} KB of at most ${most / kilobyte} KB${good ? '' : '  TOO LARGE'}`)
  if (!good)
    for (const { file, size } of sizes.sort((left, right) => right.size - left.size))
      console.log(`    ${(size / kilobyte).toFixed(1)} KB  ${file}`)
}
process.exitCode = failed ? 1 : 0
