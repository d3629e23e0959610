// The demo command, on a database on disk.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { seedDemo } from '../../server/src/modules/demo/seed-demo.ts'
import { readConfig } from '../../server/src/start/config.ts'
import { openDependencies } from '../../server/src/start/open-dependencies.ts'
import { aCoach } from '../../server/src/testing/builders.ts'

it('the demo is created again with new people and links, and other people stay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-demo-'))
  const { dependencies, close } = await openDependencies(readConfig({ KRACHTLIJN_DATA: folder }), 'http://localhost:4600')
  onTestFinished(async () => {
    await close()
    rmSync(folder, { recursive: true })
  })
  const { database, vault } = dependencies
  const before = await seedDemo(dependencies)
  const old = await database.selectFrom('person').select(['id', 'space_id']).where('demo', '=', 1).execute()
  const coach = await aCoach(dependencies)

  const env = { ...process.env, KRACHTLIJN_DATA: folder, KRACHTLIJN_DEMO: 'en', DATABASE_URL: '', SMTP_URL: '' }
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts'), 'reset'], { env })

  const links = [...stdout.matchAll(/^ {2}.+ \((?:coach|host|coachee)\): (http:\S+)$/gm)].map(([, link]) => link)
  expect(links).toHaveLength(before.people.length)
  expect(links.filter((link) => before.people.some((person) => person.link === link))).toEqual([])
  const people = await database.selectFrom('person').select(['id', 'demo']).execute()
  expect(people.filter(({ demo }) => demo === 0)).toEqual([{ id: coach.personId, demo: 0 }])
  expect(people.filter(({ id }) => old.some((one) => one.id === id))).toEqual([])
  expect(await database.selectFrom('practice').select('name').where('demo', '=', 1).execute()).toEqual([{ name: 'Oeverlicht Practice' }])
  for (const { space_id: spaceId } of old) await expect(vault.seal(spaceId, 'anything', 'x')).rejects.toThrow()
  expect(await vault.seal(coach.spaceId, 'anything', 'x')).toBeInstanceOf(Uint8Array)
})
