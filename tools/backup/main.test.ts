// The backup and restore commands: from a database with a running server to a new server on the restored data.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createPostgresUrl, testEngines } from '../../server/src/testing/open-test-database.ts'
import { type ReadyServer, spawnReadyServer } from '../../server/src/testing/spawn-server.ts'

let root: string
const at = (name: string) => join(root, name)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'krachtlijn-commands-'))
  return () => rmSync(root, { recursive: true, force: true })
})

type Said = { readonly code: number; readonly out: string; readonly error: string }
function command(name: 'backup' | 'restore', args: readonly string[], environment: Record<string, string>): Promise<Said> {
  const env = { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...environment }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, `../${name}/main.ts`), ...args], { env }, (failed, out, error) =>
      resolve({ code: failed ? Number(failed.code) : 0, out, error }),
    )
  })
}

const backup = (environment: Record<string, string>, folder = at('backups'), keys = at('keys')) =>
  command('backup', [folder, keys], environment)
const backups = () => readdirSync(at('backups'))
const newest = () => join(at('backups'), backups().toSorted().at(-1) ?? '')

async function stop({ child, exited }: ReadyServer): Promise<void> {
  child.kill('SIGTERM')
  await exited
}

/** What one person of the demo can read, signed in with a link. */
async function wordsOf(server: ReadyServer, name: string): Promise<string> {
  const token = [...server.links].find(([who]) => who.startsWith(name))?.[1]
  const headers = { 'content-type': 'application/json', 'x-krachtlijn': '1', origin: server.origin }
  const signedIn = await fetch(`${server.origin}/api/sign-in/link`, { method: 'POST', headers, body: JSON.stringify({ token }) })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const answer = await fetch(`${server.origin}/api/me/findings`, { headers: { cookie } })
  expect(answer.status).toBe(200)
  return answer.text()
}

describe.each(testEngines.filter((engine) => engine !== 'pglite'))('backup and restore, from %s', (engine) => {
  it.each(testEngines.filter((to) => to !== 'pglite'))(
    'while the server runs, to a new place on %s: the content is the same',
    async (to) => {
      const settings = { KRACHTLIJN_DATA: at('data'), DATABASE_URL: engine === 'postgres' ? await createPostgresUrl() : '' }
      const server = await spawnReadyServer(settings)
      const before = await wordsOf(server, 'Noor')
      const made = await backup(settings)
      await stop(server)
      expect([made.code, made.error]).toEqual([0, ''])
      expect(made.out).toMatch(/Proven: \d{3,} rows were restored into a temporary database, and all \d{3,} sealed values in it opened/)
      expect([statSync(newest()).mode & 0o777, statSync(join(at('keys'), 'spaces.sqlite')).mode & 0o777]).toEqual([0o600, 0o600])
      expect(backups()).toHaveLength(1)
      // The machine is lost: all its files are deleted.
      renameSync(at('data'), at('lost'))
      const anew = { KRACHTLIJN_DATA: at('new'), DATABASE_URL: to === 'postgres' ? await createPostgresUrl() : '' }
      const restored = await command('restore', [newest(), at('keys')], anew)
      expect([restored.code, restored.error]).toEqual([0, ''])
      expect(restored.out).toContain('Restored: 5 people')
      const next = await spawnReadyServer(anew)
      expect(next.output()).not.toContain('The database was empty')
      expect(await wordsOf(next, 'Noor')).toBe(before)
      await stop(next)
      // A second restore is refused, because the database now has rows.
      expect(await command('restore', [newest()], anew)).toMatchObject({
        code: 1,
        error: expect.stringContaining('This database is not empty'),
      })
    },
  )
})

describe('the commands refuse, and say why, with', () => {
  const settings = () => ({ KRACHTLIJN_DATA: at('data') })
  const made = async () => {
    await stop(await spawnReadyServer({ ...settings(), KRACHTLIJN_DEMO: 'none' }))
    expect((await backup(settings())).code).toBe(0)
  }

  it('the wrong number of folders', async () => {
    for (const args of [[], ['one'], ['one', 'two', 'three']]) expect((await command('backup', args, settings())).code).toBe(2)
    for (const args of [[], ['one', 'two', 'three']]) expect((await command('restore', args, settings())).code).toBe(2)
  })

  it('keys next to the backups, and a wrong data folder; they create nothing', async () => {
    for (const keys of [at('backups'), join(at('backups'), 'keys'), root])
      expect(await backup(settings(), at('backups'), keys)).toMatchObject({
        code: 1,
        error: expect.stringContaining('Keep the keys apart'),
      })
    expect(await backup(settings())).toMatchObject({ code: 1, error: expect.stringContaining('There is no database in') })
    expect(existsSync(at('data'))).toBe(false)
    expect(existsSync(at('keys'))).toBe(false)
  })

  it('keys of another installation at the place for the keys, and leave those unchanged', async () => {
    await made()
    await stop(await spawnReadyServer({ KRACHTLIJN_DATA: at('other'), KRACHTLIJN_DEMO: 'none' }))
    const refused = await backup({ KRACHTLIJN_DATA: at('other') })
    expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('belong to another installation') })
    expect(backups()).toHaveLength(1)
    expect((await command('restore', [newest(), at('keys')], { KRACHTLIJN_DATA: at('new') })).code).toBe(0)
  })

  it('no backup file, no keys, keys that are already there, no master key', async () => {
    await made()
    const to = { KRACHTLIJN_DATA: at('new') }
    const refused = async (args: readonly string[], environment: Record<string, string> = to) => {
      const said = await command('restore', args, environment)
      expect(said.code).toBe(1)
      return said.error
    }
    expect(await refused([at('nothing')])).toContain('There is no file')
    expect(await refused([newest()])).toContain('name the copy of the keys')
    expect(await refused([newest(), at('backups')])).toContain('There are no keys in')
    expect(await refused([newest(), at('keys')], settings())).toContain('There are keys in')
    rmSync(join(at('keys'), 'master.key'))
    expect(await refused([newest(), at('keys')])).toContain('set KRACHTLIJN_SECRET')
  })
})
