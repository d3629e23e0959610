// The first start on an empty database.
import { expect, it } from 'vitest'
import { aCoach } from '../testing/builders.ts'
import { describeOnEachDatabase } from '../testing/test-dependencies.ts'
import { createDemoLinks, seedWhenEmpty } from './first-start.ts'

describeOnEachDatabase('the first start', (open) => {
  it('makes the demo practice once, also when two come at the same moment', async () => {
    const world = await open()
    const made = await Promise.all([seedWhenEmpty(world), seedWhenEmpty(world)])
    expect(made.filter((links) => links !== null)).toHaveLength(1)
    expect(await seedWhenEmpty(world)).toBe(null)
    expect(await world.database.selectFrom('practice').select('id').where('demo', '=', 1).execute()).toHaveLength(1)
    const links = await createDemoLinks(world)
    expect(links.map(({ role }) => role).slice(0, 3)).toEqual(['host', 'coach', 'coachee'])
    expect(new Set(links.map(({ link }) => link)).size).toBe(links.length)
  })

  it('makes nothing where people work already', async () => {
    const world = await open()
    await aCoach(world)
    expect(await seedWhenEmpty(world)).toBe(null)
    expect(await createDemoLinks(world)).toEqual([])
  })
})
