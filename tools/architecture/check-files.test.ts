// The architecture check itself: each rule once broken and once kept.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFiles } from './check-files.ts'

const why = (path: string, source: string) => checkFiles([{ path, source }]).map((offence) => offence.why)

describe('the architecture check refuses', () => {
  it.each([
    ['method/src/lift/a.ts', "import { z } from 'zod'", 'method has no dependency'],
    ['method/src/lift/a.ts', "import { x } from '#contract/schemas.ts'", 'method may not import contract'],
    ['method/src/lift/a.ts', 'export const at = () => Date.now()', 'Date.now'],
    ['method/src/lift/a.ts', 'export const at = () => new Date()', 'new Date()'],
    ['contract/src/a.ts', "import fastify from 'fastify'", 'zod only'],
    ['server/src/a.ts', "import { x } from '../../web/src/main.tsx'", 'server may not import web'],
    ['web/src/app/a.ts', "const x = import('../../../server/src/app.ts')", 'web may not import server'],
    ['web/src/app/a.ts', "type X = import('../../../server/src/app.ts').X", 'web may not import server'],
    ['web/src/app/a.ts', "import { me } from '#contract/person.ts'", 'types only'],
    ['web/src/app/a.ts', "import { readFileSync } from 'node:fs'", 'browser'],
    ['web/src/features/a/A.tsx', "import { B } from '../b/B.tsx'", 'features never import features'],
    ['web/src/features/a/A.tsx', "import { App } from '../../app/App.tsx'", 'screens of app'],
    ['web/src/ui/A.tsx', "import { B } from '../features/b/B.tsx'", 'ui may not import features'],
    ['web/src/drawing/A.tsx', "export { B } from '../app/b.ts'", 'drawing may not import app'],
    ['server/src/modules/a/a.usecases.ts', "import type { FastifyRequest } from 'fastify'", 'nothing of HTTP'],
    ['server/src/modules/a/a.usecases.ts', "import { b } from '../b/b.repository.ts'", 'only through its use cases'],
    ['server/src/modules/a/a.repository.ts', "import { b } from './a.usecases.ts'", 'repository may not import usecases'],
    ['server/src/modules/a/a.usecases.ts', "import { b } from './a.routes.ts'", 'usecases may not import routes'],
    ['server/src/app.ts', "import { aCoach } from './testing/builders.ts'", 'for tests'],
    ['server/src/app.ts', "import fc from 'fast-check'", 'is for tests'],
    ['e2e/a.e2e.ts', "import { x } from '../server/src/app.ts'", 'e2e may not import server'],
    ['web/src/ui/index.ts', 'export const x = 1', 'no barrels'],
    ['web/src/ui/a.ts', "export * from './b.ts'", 're-export of everything'],
    ['server/src/utils/a.ts', 'export const x = 1', 'do not exist'],
    ['server/src/a.ts', "import { x } from './b'", 'with its ending'],
    ['server/src/a.ts', 'const x = {', 'cannot be read'],
    ['server/src/a.ts', 'const x = 1\n'.repeat(501), '501 lines'],
    ['web/src/ui/a.css', 'a {}\n'.repeat(501), '501 lines'],
  ])('%s with %j', (path, source, words) => {
    expect(why(path, source).join('\n')).toContain(words)
  })
})

describe('the architecture check allows', () => {
  it.each([
    ['method/src/lift/a.test.ts', "import { it } from 'vitest'\nimport fc from 'fast-check'"],
    ['method/src/lift/a.ts', 'export const at = (now: number) => new Date(now).toISOString()'],
    ['method/src/steps.data.ts', 'export const x = 1\n'.repeat(900)],
    ['web/src/app/a.ts', "import type { me } from '#contract/person.ts'\nimport { createClient } from '#contract/client.ts'"],
    ['web/src/features/a/A.tsx', "import { call } from '../../app/api.ts'\nimport styles from './A.module.css'"],
    ['server/src/modules/a/a.usecases.ts', "import { b } from '../b/b.usecases.ts'\nimport { c } from './a.repository.ts'"],
    ['server/src/modules/a/a.test.ts', "import { aCoach } from '../../testing/builders.ts'"],
    ['server/src/a.ts', 'const x = 1\n'.repeat(500)],
  ])('%s with %j', (path, source) => {
    expect(why(path, source)).toEqual([])
  })
})

describe('the command', () => {
  const command = [join(import.meta.dirname, '../check-architecture.ts')]
  it('fails when there is nothing to look at', () => {
    const empty = mkdtempSync(join(tmpdir(), 'krachtlijn-empty-'))
    const { status, stderr } = spawnSync(process.execPath, [...command, empty], { encoding: 'utf8' })
    rmSync(empty, { recursive: true })
    expect([status, stderr]).toEqual([1, 'No source files found: nothing was checked.\n'])
  })
  it('names the line', () => {
    const [offence] = checkFiles([{ path: 'method/a.ts', source: "\n\nimport x from 'y'\n" }])
    expect(offence).toMatchObject({ path: 'method/a.ts', line: 3, text: "import x from 'y'" })
  })
  it('runs on the whole of this repository within seconds', () => {
    expect(execFileSync('sh', ['-c', `"$0" "$1" 2>/dev/null || true`, process.execPath, ...command], { encoding: 'utf8' })).toMatch(
      /^[1-9]\d+ files looked at/,
    )
  })
})
