// The first start on an empty database.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { inviteMember } from '../modules/practice/practice.usecases.ts'
import { asPerson } from '../testing/as-person.ts'
import { aCoach } from '../testing/builders.ts'
import { createPostgresUrl, testEngines } from '../testing/open-test-database.ts'
import { spawnReadyServer, spawnServer } from '../testing/spawn-server.ts'
import { describeOnEachDatabase } from '../testing/test-dependencies.ts'
import { createDemoLinks, fillWhenEmpty } from './first-start.ts'

describeOnEachDatabase('the first start', (open) => {
  it('makes the demo practice once, also when two processes start at the same moment', async () => {
    const world = await open()
    const made = await Promise.all([fillWhenEmpty(world), fillWhenEmpty(world)])
    expect(made.filter((links) => links !== null)).toHaveLength(1)
    expect(await fillWhenEmpty(world)).toBe(null)
    expect(await world.database.selectFrom('practice').select('id').where('demo', '=', 1).execute()).toHaveLength(1)
    const links = await createDemoLinks(world)
    expect(links.map(({ role }) => role).slice(0, 3)).toEqual(['host', 'coach', 'coachee'])
    expect(new Set(links.map(({ link }) => link)).size).toBe(links.length)
  })

  it('prints links for the made-up people, and never for a person who was invited into the demo', async () => {
    const world = await open()
    await fillWhenEmpty(world)
    const host = await world.database.selectFrom('membership').selectAll().where('role', '=', 'host').executeTakeFirstOrThrow()
    const actor = await asPerson(world, host.person_id)
    const invite = { actor, practiceId: host.practice_id, role: 'coach' as const, name: 'Echte Eva', email: null }
    expect(await inviteMember(invite, world)).toMatchObject({ link: expect.any(String) })
    const links = await createDemoLinks(world)
    expect(links.length).toBeGreaterThan(3)
    expect(links.map(({ name }) => name)).not.toContain('Echte Eva')
  })

  it('without the demo gives one link, to become the first host', async () => {
    const world = await open()
    const made = await fillWhenEmpty(world, 'none')
    expect(made).toHaveLength(1)
    expect(made?.[0]?.link).toContain('/invitation#')
    expect(await world.database.selectFrom('practice').select('demo').execute()).toEqual([{ demo: 0 }])
    expect(await fillWhenEmpty(world, 'none')).toBe(null)
  })

  it('makes nothing in a database with people', async () => {
    const world = await open()
    await aCoach(world)
    expect(await fillWhenEmpty(world)).toBe(null)
    expect(await createDemoLinks(world)).toEqual([])
  })
})

/** Loaded before the server: the process ends when it seals its 300th value, as in a power failure. */
const powerCut = `
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
const { createCipheriv } = crypto
let sealed = 0
crypto.createCipheriv = (...given) => {
  sealed += 1
  if (sealed === 300) process.kill(process.pid, 'SIGKILL')
  return createCipheriv(...given)
}
syncBuiltinESMExports()`

describe.each(testEngines.filter((engine) => engine !== 'pglite'))(
  'a first start that is killed while it makes the demo, on %s',
  (engine) => {
    it('leaves nothing, and the next start makes all of it', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-killed-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const environment = { KRACHTLIJN_DATA: folder, DATABASE_URL: engine === 'postgres' ? await createPostgresUrl() : '' }
      const killed = spawnServer({ ...environment, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(powerCut)}` })
      expect(await killed.exited).toBe(null)
      expect(killed.child.signalCode).toBe('SIGKILL')
      expect(killed.output()).toBe('')
      const next = await spawnReadyServer(environment)
      expect(next.output()).toContain('The database was empty: the demo practice has been made.')
      expect(next.links.size).toBe(5)
    })
  },
)
