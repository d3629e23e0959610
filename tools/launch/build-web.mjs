// Builds the web app when its sources changed since the last build. Their hash is stored in .cache.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './processes.mjs'

const sources = ['web', 'method/src', 'contract/src', 'tools/compress-web.ts', 'package-lock.json']
const skipped = /(^|\/)(dist|node_modules)(\/|$)|\.test\.tsx?$/

export function hashSources(root) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const path of listFiles(root, source))
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(root, path) {
  if (!existsSync(join(root, path))) return []
  if (skipped.test(path)) return []
  try {
    return readdirSync(join(root, path))
      .sort()
      .flatMap((name) => listFiles(root, `${path}/${name}`))
  } catch {
    return [path]
  }
}

/** Returns the exit code of the build; 0 when the build is up to date. */
export async function buildWeb(root, node) {
  const record = join(root, '.cache/web-build')
  const now = hashSources(root)
  if (existsSync(join(root, 'web/dist/index.html')) && existsSync(record) && readFileSync(record, 'utf8') === now) return 0
  console.log('Building the web app.')
  rmSync(record, { force: true })
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const built = await run(
    node,
    ['--disable-warning=ExperimentalWarning', vite, 'build', 'web', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
    { cwd: root },
  )
  const code = built === 0 ? await run(node, ['tools/compress-web.ts'], { cwd: root }) : built
  if (code !== 0) {
    console.error('The web app could not be built; see above.')
    return code
  }
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(record, now)
  return 0
}
