// The server as a process: it refuses wrong settings in one sentence, stops cleanly, and keeps what it acknowledged when killed.
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPostgresUrl, testEngines } from './testing/open-test-database.ts'
import type { ReadyServer } from './testing/spawn-server.ts'
import { callServer, spawnReadyServer, spawnServer } from './testing/spawn-server.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'krachtlijn-main-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

describe('a wrong setting is one sentence and exit code 1', () => {
  it.each([
    ['a short secret', { KRACHTLIJN_SECRET: 'short' }, 'KRACHTLIJN_SECRET is too short'],
    ['a port that is no number', { PORT: 'http' }, 'PORT must be a number'],
    ['an address of another database', { DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL is not a valid address'],
    ['a PostgreSQL that does not answer', { DATABASE_URL: 'postgresql://127.0.0.1:1/x' }, 'cannot be reached: ECONNREFUSED'],
    ['plain http for a name on the network', { KRACHTLIJN_ORIGIN: 'http://coach.example.org' }, 'must begin with https://'],
    ['a host that is not this machine', { HOST: '203.0.113.9', PORT: '4655' }, 'is not an address of this machine'],
  ])('%s', async (_, environment, sentence) => {
    const server = spawnServer({ KRACHTLIJN_DATA: data, ...environment })
    expect(await server.exited).toBe(1)
    expect(server.errors()).toContain(sentence)
    expect(server.errors().trim().split('\n')).toHaveLength(1)
    expect(server.output()).toBe('')
    expect(readdirSync(data)).toEqual([])
  })

  it('a port in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const server = spawnServer({ KRACHTLIJN_DATA: join(data, 'new', 'folder'), PORT: String(port) })
    expect([await server.exited, server.errors()]).toEqual([
      1,
      `Port ${port} on 127.0.0.1 is in use; stop what runs there or set PORT to another number.\n`,
    ])
    expect(readdirSync(data)).toEqual([])
    other.close()
  })

  it('a damaged database file', async () => {
    writeFileSync(join(data, 'krachtlijn.sqlite'), 'x'.repeat(5000))
    const server = spawnServer({ KRACHTLIJN_DATA: data })
    expect(await server.exited).toBe(1)
    expect(server.errors()).toBe('Krachtlijn could not start. The database file is damaged; restore a backup.\n')
    expect(readdirSync(data)).toEqual(['krachtlijn.sqlite'])
  })

  it('a second server on one data folder; the first goes on', async () => {
    const first = await spawnReadyServer({ KRACHTLIJN_DATA: data })
    const second = spawnServer({ KRACHTLIJN_DATA: data })
    expect(await second.exited).toBe(1)
    expect(second.errors()).toBe(
      `Another Krachtlijn server uses the data folder ${data}; stop it, or set KRACHTLIJN_DATA to another folder.\n`,
    )
    expect((await callServer(first.origin, 'GET', '/api/health')).json).toMatchObject({ ok: true })
  })

  it('a data folder that cannot be made', async () => {
    const file = join(data, 'file')
    writeFileSync(file, '')
    const server = spawnServer({ KRACHTLIJN_DATA: join(file, 'data') })
    expect(await server.exited).toBe(1)
    expect(server.errors()).toMatch(/^The data folder .* cannot be written to \(ENOTDIR\).*\n$/)
  })

  it('a database of a newer version', async () => {
    const { DatabaseSync } = await import('node:sqlite')
    const file = new DatabaseSync(join(data, 'krachtlijn.sqlite'))
    file.exec(
      "create table migration (name text primary key, run_at text not null default current_timestamp); insert into migration (name) values ('9999-future')",
    )
    file.close()
    const server = spawnServer({ KRACHTLIJN_DATA: data })
    expect(await server.exited).toBe(1)
    expect(server.errors()).toMatch(/^This database was made by a newer Krachtlijn.*\n$/)
  })
})

const stop = async (server: ReadyServer, signal: NodeJS.Signals) => {
  server.child.kill(signal)
  return server.exited
}

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s is clean: exit code 0, nothing left in the log of the database', async (signal) => {
    const server = await spawnReadyServer({ KRACHTLIJN_DATA: data })
    expect((await callServer(server.origin, 'GET', '/api/health')).json).toMatchObject({ ok: true })
    expect(await stop(server, signal)).toBe(0)
    expect(server.errors()).toBe('')
    expect(existsSync(join(data, 'krachtlijn.sqlite-wal'))).toBe(false)
    await expect(fetch(server.origin)).rejects.toThrow()
  })
})

describe('starting again', () => {
  it('does not make the demo a second time', async () => {
    const first = await spawnReadyServer({ KRACHTLIJN_DATA: data })
    expect(first.output()).toContain('the demo practice has been made')
    expect(first.links.size).toBeGreaterThan(1)
    await stop(first, 'SIGTERM')
    const second = await spawnReadyServer({ KRACHTLIJN_DATA: data })
    expect(second.output()).not.toContain('has been made')
    expect([...second.links.keys()]).toEqual([...first.links.keys()])
    await stop(second, 'SIGTERM')
  })

  it.skipIf(!testEngines.includes('postgres'))('works with two processes that start at once on one empty PostgreSQL', async () => {
    const environment: Record<string, string> = { KRACHTLIJN_DATA: data, DATABASE_URL: await createPostgresUrl() }
    const both = await Promise.all([spawnReadyServer(environment), spawnReadyServer(environment)])
    expect(both.filter((server) => server.output().includes('has been made'))).toHaveLength(1)
    for (const server of both) expect((await callServer(server.origin, 'GET', '/api/health')).status).toBe(200)
    expect(await Promise.all(both.map((server) => stop(server, 'SIGTERM')))).toEqual([0, 0])
  })
})

describe('killed in the middle of writing', () => {
  it('the server still has every answer it gave, after each of three kills', async () => {
    const acknowledged = new Set<string>()
    for (let round = 0; round < 3; round += 1) {
      const server = await spawnReadyServer({ KRACHTLIJN_DATA: data })
      const { cookie, practiceId } = await signInAsCoach(server)
      const enough = acknowledged.size + 10
      // Once ten answers were given and others are on their way, however slow the machine is.
      const watch = setInterval(() => acknowledged.size >= enough && server.child.kill('SIGKILL'), 1)
      await Promise.all([0, 1, 2, 3].map(() => createUntilKilled(server.origin, cookie, practiceId, acknowledged)))
      await server.exited
      clearInterval(watch)
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(30)
    const server = await spawnReadyServer({ KRACHTLIJN_DATA: data })
    const { cookie } = await signInAsCoach(server)
    const { json } = await callServer(server.origin, 'GET', '/api/trajectories', { cookie })
    const there = new Set((json as { trajectories: { id: string }[] }).trajectories.map(({ id }) => id))
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([])
    await stop(server, 'SIGTERM')
  })
})

async function signInAsCoach(server: ReadyServer): Promise<{ cookie: string; practiceId: string }> {
  const token = [...server.links].find(([who]) => /[( ]coach[,)]/.test(who))?.[1]
  const { cookie } = await callServer(server.origin, 'POST', '/api/sign-in/link', { body: { token } })
  const { json } = await callServer(server.origin, 'GET', '/api/me', { cookie })
  const { memberships } = json as { memberships: { practiceId: string; role: string }[] }
  return { cookie, practiceId: memberships.find(({ role }) => role === 'coach')?.practiceId ?? '' }
}

async function createUntilKilled(origin: string, cookie: string, practiceId: string, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    const id = randomUUID()
    try {
      const { status } = await callServer(origin, 'POST', '/api/trajectories', {
        cookie,
        body: { id, practiceId, coacheeName: 'Noor', aim: 'Ruimte nemen', locale: 'nl' },
      })
      if (status !== 200) throw new Error(`refused: ${status}`)
      acknowledged.add(id)
    } catch (error) {
      if (error instanceof TypeError) return
      throw error
    }
  }
}
