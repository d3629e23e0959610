// Creating the demo through the use cases, and removing it completely.
import { describe, expect, it, onTestFinished } from 'vitest'
import { finding as findingSchema, sessionEvent } from '#contract/schemas.ts'
import type { Actor } from '#method/access/actor.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { createTestDependencies, describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { listAlignments } from '../alignment/alignment.usecases.ts'
import { presentFinding } from '../finding/finding.present.ts'
import { listFindings } from '../finding/finding.usecases.ts'
import { listNotes } from '../note/note.usecases.ts'
import { createPerson } from '../person/profile.usecases.ts'
import { joinPractice } from '../practice/membership.usecases.ts'
import { getSession, listSessions } from '../session/session.usecases.ts'
import { listTrajectories } from '../trajectory/trajectory.usecases.ts'
import { getDemo, removeDemo } from './demo.usecases.ts'
import { seedDemo } from './seed-demo.ts'
import { noor } from './stories/stories-noor.data.ts'
import { ruben } from './stories/stories-ruben.data.ts'
import { samira } from './stories/stories-samira-later.data.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}

const tables = [
  'person',
  'recovery_code',
  'passkey',
  'sign_in',
  'sign_in_link',
  'given_link',
  'challenge',
  'device_key',
  'rate',
  'practice',
  'membership',
  'invitation',
  'space',
  'space_grant',
  'trajectory',
  'agreement',
  'assent',
  'session',
  'session_event',
  'finding',
  'finding_revision',
  'alignment',
  'alignment_revision',
  'alignment_state',
  'note',
  'look',
  'reminder',
  'reminder_delivery',
  'push_subscription',
  'witness_ask',
  'gift',
  'received',
] as const

async function rowCounts({ database }: Dependencies): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables)
    counts[table] = Number(
      (
        await database
          .selectFrom(table)
          .select((select) => select.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    )
  return counts
}

const bySessions = (actor: Actor, dependencies: Dependencies) =>
  listTrajectories({ actor }, dependencies).then((views) => views.sort((a, b) => (a.sessions?.count ?? 0) - (b.sessions?.count ?? 0)))

/** Every Dutch text of the stories. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value) return [value.nl as string]
  return Object.values(value).flatMap(textsIn)
}

describeOnEachDatabase('the demo practice', (open) => {
  it('tells three stories: at the start, midway and near the end', async () => {
    const dependencies = await open()
    const { people } = await seedDemo(dependencies)
    expect(people.map((person) => person.role)).toEqual(['coach', 'host', 'coachee', 'coachee', 'coachee'])
    const coach = await asPerson(dependencies, people[0]?.personId ?? '')
    const views = await bySessions(coach, dependencies)
    expect(views.map((view) => view.sessions?.count)).toEqual([1, 4, 7])
    expect(views.map((view) => view.invitation)).toEqual(['accepted', 'accepted', 'accepted'])
    for (const view of views) {
      const trajectoryId = view.row.id
      for (const { row } of wanted(await listSessions({ actor: coach, trajectoryId }, dependencies))) {
        const { events } = wanted(await getSession({ actor: coach, trajectoryId, sessionId: row.id }, dependencies))
        for (const event of events) sessionEvent.parse(event)
        const moments = events.filter((event) => event.kind === 'moment')
        expect(moments.length, `${view.coacheeName} ${row.number}`).toBeGreaterThanOrEqual(20)
        expect(moments.length).toBeLessThanOrEqual(60)
        expect(row.state).toBe('finished')
        expect(row.ended_at ?? Number.POSITIVE_INFINITY).toBeLessThan(dependencies.clock())
      }
      for (const found of wanted(await listFindings({ actor: coach, trajectoryId }, dependencies)))
        findingSchema.parse(presentFinding(found, null))
    }
    const findings = (
      await Promise.all(views.map(async (view) => wanted(await listFindings({ actor: coach, trajectoryId: view.row.id }, dependencies))))
    ).flat()
    for (const state of ['noted', 'offered', 'accepted', 'refused'])
      expect(
        findings.some((found) => found.row.state === state),
        state,
      ).toBe(true)
    expect(findings.some((found) => found.row.reworded === 1)).toBe(true)
    expect(new Set(findings.map((found) => found.body.kind)).size).toBe(11)
    const notes = (
      await Promise.all(views.map(async (view) => wanted(await listNotes({ actor: coach, trajectoryId: view.row.id }, dependencies))))
    ).flat()
    expect(new Set(notes.map((note) => note.row.kind)).size).toBe(4)
    const lines = await Promise.all(
      views.map(async (view) => wanted(await listAlignments({ actor: coach, trajectoryId: view.row.id }, dependencies))),
    )
    expect(lines.flatMap((line) => line.states).length).toBeGreaterThan(30)
    expect(wanted(await getDemo({ actor: await asPerson(dependencies, people[1]?.personId ?? '') }, dependencies))).toEqual({
      present: true,
      people: 5,
      invited: 0,
      sessions: 12,
    })
  })

  it('leaves nothing when its host removes it, and gives a link for the first real host', async () => {
    const dependencies = await open()
    const { people } = await seedDemo(dependencies)
    const spaces = await dependencies.database.selectFrom('space').select('id').execute()
    const host = await asPerson(dependencies, people[1]?.personId ?? '')
    const removed = wanted(await removeDemo({ actor: host }, dependencies))
    expect(removed.selfRemoved).toBe(true)
    expect(removed.hostLink).toMatch(/^http:\/\/localhost:4600\/invitation#.{20,}/)
    const counts = await rowCounts(dependencies)
    const ofFirstHost = { person: 1, practice: 1, membership: 2, invitation: 1, space: 1, trajectory: 1 }
    expect(counts).toEqual({ ...Object.fromEntries(tables.map((table) => [table, 0])), ...ofFirstHost })
    for (const { id } of spaces) await expect(dependencies.vault.seal(id, 'anything', 'x')).rejects.toThrow()
  })

  it('is not removed with people who were invited into it, unless its host confirms that', async () => {
    const dependencies = await open()
    const { people, practiceId } = await seedDemo(dependencies)
    const actor = await asPerson(dependencies, people[1]?.personId ?? '')
    for (const name of ['Tessa', 'Jip']) {
      const real = await createPerson({ name, locale: 'nl', email: null, demo: true }, dependencies)
      await joinPractice({ practiceId, personId: real.personId, role: 'coachee', at: 1 }, dependencies.database)
    }
    expect(wanted(await getDemo({ actor }, dependencies))).toMatchObject({ people: 5, invited: 2 })
    for (const invited of [0, 1])
      expect(await removeDemo({ actor, invited }, dependencies)).toMatchObject({ status: 409, code: 'demo.people-invited' })
    expect(await dependencies.database.selectFrom('person').select('id').execute()).toHaveLength(7)
    wanted(await removeDemo({ actor, invited: 2 }, dependencies))
    expect(await dependencies.database.selectFrom('person').select('id').where('demo', '=', 1).execute()).toEqual([])
  })

  it('has no plain text in any row of any table: neither names nor content', async () => {
    const dependencies = await open()
    await seedDemo(dependencies)
    const bytes: string[] = []
    for (const table of tables) {
      for (const row of await dependencies.database.selectFrom(table).selectAll().execute()) {
        for (const value of Object.values(row))
          bytes.push(value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : Buffer.from(String(value)).toString('latin1'))
      }
    }
    const dump = bytes.join('\n').toLowerCase()
    expect(dump.length).toBeGreaterThan(100_000)
    const said = textsIn([noor, ruben, samira]).filter((text) => text.length > 8)
    expect(said.length).toBeGreaterThan(400)
    expect(
      [...said, 'Marijke', 'Hofstra', 'Verweij', 'Samira', 'Ruben', 'Noor de', 'rust brengen', 'alleen kunnen'].filter((text) =>
        dump.includes(Buffer.from(text).toString('latin1').toLowerCase()),
      ),
    ).toEqual([])
  })
})

/** What does not depend on the database is tested on one. */
describe('the demo practice', () => {
  const open = async () => {
    const dependencies = await createTestDependencies()
    onTestFinished(dependencies.close)
    return dependencies
  }

  it('exists in English as well', async () => {
    const dependencies = await open()
    const { people } = await seedDemo(dependencies, { locale: 'en' })
    const coach = await asPerson(dependencies, people[0]?.personId ?? '')
    const aims = (await listTrajectories({ actor: coach }, dependencies)).map((view) => view.aim)
    expect(aims).toContain('Bringing calm to the class, without carrying it all on my own')
  })

  it('that fails halfway leaves nothing', async () => {
    const dependencies = await open()
    let sealed = 0
    const madeFor: string[] = []
    const createSpaceKey = (spaceId: string) => {
      madeFor.push(spaceId)
      return dependencies.vault.createSpaceKey(spaceId)
    }
    const seal: typeof dependencies.vault.seal = (...given) => {
      sealed += 1
      if (sealed === 300) throw new Error('the disk is full')
      return dependencies.vault.seal(...given)
    }
    await expect(seedDemo({ ...dependencies, vault: { ...dependencies.vault, createSpaceKey, seal } })).rejects.toThrow('the disk is full')
    expect(await rowCounts(dependencies)).toEqual(Object.fromEntries(tables.map((table) => [table, 0])))
    expect(madeFor.length).toBeGreaterThan(1)
    for (const spaceId of madeFor) await expect(dependencies.vault.seal(spaceId, 'anything', 'x')).rejects.toThrow()
  })

  it('cannot be removed by a coach', async () => {
    const dependencies = await open()
    const { people } = await seedDemo(dependencies)
    const coach = await asPerson(dependencies, people[0]?.personId ?? '')
    expect(await removeDemo({ actor: coach }, dependencies)).toMatchObject({ status: 403, code: 'demo.not-host' })
    expect(await getDemo({ actor: coach }, dependencies)).toMatchObject({ status: 403 })
  })
})
