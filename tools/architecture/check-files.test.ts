// Tests each rule of the architecture check with one offence and one allowed case.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
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
    ['web/src/words/a.ts', "import { B } from '../ui/B.tsx'", 'words may not import ui'],
    ['web/src/ui/A.tsx', "import { B } from '../features/b/B.tsx'", 'ui may not import features'],
    ['web/src/ui/A.tsx', "import { Onion } from '../drawing/onion/Onion.tsx'", 'ui may not import drawing'],
    ['web/src/drawing/A.tsx', "export { B } from '../app/b.ts'", 'drawing may not import app'],
    ['web/src/client/a.ts', "import { titleOf } from '../findings/title.ts'", 'client may not import findings'],
    ['web/src/client/a.ts', "import { Onion } from '../drawing/onion/Onion.tsx'", 'client may not import drawing'],
    ['web/src/findings/a.ts', "import { B } from '../features/b/B.tsx'", 'findings may not import features'],
    ['web/src/features/a/A.tsx', "import { B } from '../b/B.tsx'", 'features never import features of another subject'],
    ['web/src/features/a/a.test.ts', "import { B } from '../b/B.tsx'", 'features never import features of another subject'],
    ['web/src/features/a/A.tsx', "import type { Route } from '../../app/routes.tsx'", 'features may not import app'],
    ['web/src/testing/a.tsx', "import { App } from '../app/App.tsx'", 'testing may not import app'],
    ['web/src/main.ts', "import { B } from './features/b/B.tsx'", 'main.ts may not import features'],
    ['web/src/other/a.ts', "import { B } from '../ui/B.tsx'", 'web/src has no part other'],
    ['web/src/features/a/A.tsx', "import { renderScreen } from '../../testing/screen.tsx'", 'for tests'],
    ['server/src/modules/a/a.usecases.ts', "import type { FastifyRequest } from 'fastify'", 'nothing of HTTP'],
    ['server/src/modules/a/a.usecases.ts', "import { b } from '../b/b.repository.ts'", 'only through its use cases'],
    ['server/src/modules/a/a.repository.ts', "import { b } from './a.usecases.ts'", 'repository may not import usecases'],
    ['server/src/modules/a/a.usecases.ts', "import { b } from './a.routes.ts'", 'usecases may not import routes'],
    ['server/src/app.ts', "import { aCoach } from './testing/builders.ts'", 'for tests'],
    ['server/src/app.ts', "import fc from 'fast-check'", 'is for tests'],
    ['e2e/a.e2e.ts', "import { x } from '../server/src/app.ts'", 'e2e may not import server'],
    ['web/src/ui/index.ts', 'export const x = 1', 'no barrels'],
    ['web/src/ui/a.ts', "export * from './b.ts'", 're-export of everything'],
    ['web/src/ui/a.ts', '// What is felt is asked (S26).', 'a paper that is not in the project'],
    ['web/src/ui/a.ts', ' * Source: section 2.2.', 'a paper that is not in the project'],
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
    ['web/src/client/a.ts', "import { useWords } from '../words/use-words.ts'\nimport { Button } from '../ui/Button.tsx'"],
    ['web/src/findings/a.ts', "import { call } from '../client/call.ts'\nimport { Onion } from '../drawing/onion/Onion.tsx'"],
    ['web/src/features/a/A.tsx', "import { call } from '../../client/call.ts'\nimport styles from './A.module.css'"],
    ['web/src/features/a/parts/B.tsx', "import { A } from '../A.tsx'\nimport { shareRow } from '../../../findings/share-row.ts'"],
    ['web/src/features/a/A.test.tsx', "import { renderScreen } from '../../testing/screen.tsx'"],
    ['web/src/app/routes.tsx', "import { A } from '../features/a/A.tsx'"],
    ['web/src/main.ts', "import { begin } from './app/begin.ts'"],
    ['web/vite.config.ts', "import { plugin } from './src/app/preload.plugin.ts'"],
    ['server/src/modules/a/a.usecases.ts', "import { b } from '../b/b.usecases.ts'\nimport { c } from './a.repository.ts'"],
    ['server/src/modules/a/a.test.ts', "import { aCoach } from '../../testing/builders.ts'"],
    ['server/src/a.ts', 'const x = 1\n'.repeat(500)],
  ])('%s with %j', (path, source) => {
    expect(why(path, source)).toEqual([])
  })
})

describe('circular imports', () => {
  const circlesOf = (...files: readonly [path: string, source: string][]) =>
    checkFiles(files.map(([path, source]) => ({ path: `server/src/${path}`, source }))).map(({ path, line, why, text }) => ({
      at: `${path}:${line}`,
      why,
      text: text.replaceAll('server/src/', ''),
    }))

  it('are refused, with the files of the circle and the line where it begins', () => {
    const a: [string, string] = ['a.ts', "import './far.ts'\nimport { b } from './b.ts'\nexport const x = b"]
    expect(circlesOf(a, ['b.ts', "import './c.ts'"], ['c.ts', "export const load = () => import('./a.ts')"], ['far.ts', ''])).toEqual([
      { at: 'server/src/a.ts:2', why: 'circular import', text: 'a.ts → b.ts → c.ts → a.ts' },
    ])
  })
  it('are each named once, also where two of them share a file', () => {
    const found = circlesOf(
      ['a.ts', "import './b.ts'\nimport './c.ts'"],
      ['b.ts', "import './a.ts'"],
      ['c.ts', "import './a.ts'"],
      ['d.ts', "import './d.ts'"],
    )
    expect(found.map(({ text }) => text)).toEqual(['a.ts → b.ts → a.ts', 'c.ts → a.ts → c.ts', 'd.ts → d.ts'])
  })
  it('are allowed where one side imports types only', () => {
    expect(circlesOf(['a.ts', "import type { B } from './b.ts'"], ['b.ts', "import { a } from './a.ts'"])).toEqual([])
  })
  it('are not reported where two paths lead from one file to another, and none leads back', () => {
    expect(
      circlesOf(['a.ts', "import './b.ts'\nimport './c.ts'"], ['b.ts', "import './d.ts'"], ['c.ts', "import './d.ts'"], ['d.ts', '']),
    ).toEqual([])
  })
})

describe('the command', () => {
  const checkTree = (files: Readonly<Record<string, string>>) => {
    const root = mkdtempSync(join(tmpdir(), 'krachtlijn-tree-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), source)
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../check-architecture.ts'), root], {
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  it('exits with 0 when every file keeps the rules', () => {
    expect(checkTree({ 'method/src/a.ts': 'export const a = 1\n' })).toEqual({
      status: 0,
      stdout: '1 files looked at, 0 offences\n',
      stderr: '',
    })
  })
  it('exits with 1 on an offence, and prints its file, line and reason', () => {
    const { status, stdout, stderr } = checkTree({
      'method/src/a.ts': "\n\nimport x from 'y'\n",
      'web/src/ui/node_modules/b.ts': "import x from 'node:fs'",
    })
    expect([status, stdout]).toEqual([1, '1 files looked at, 1 offences\n'])
    expect(stderr).toBe("method/src/a.ts:3  method has no dependency at all\n    import x from 'y'\n")
  })
  it('exits with 1 when it finds no source file', () => {
    expect(checkTree({})).toEqual({
      status: 1,
      stdout: '0 files looked at, 0 offences\n',
      stderr: 'No source files found: nothing was checked.\n',
    })
  })
})
