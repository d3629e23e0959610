// The first start on an empty database.
import { expect, it } from 'vitest'
import { aCoach } from '../testing/builders.ts'
import { describeOnEachDatabase } from '../testing/test-dependencies.ts'
import { createDemoLinks, fillWhenEmpty } from './first-start.ts'

describeOnEachDatabase('the first start', (open) => {
  it('makes the demo practice once, also when two come at the same moment', async () => {
    const world = await open()
    const made = await Promise.all([fillWhenEmpty(world), fillWhenEmpty(world)])
    expect(made.filter((links) => links !== null)).toHaveLength(1)
    expect(await fillWhenEmpty(world)).toBe(null)
    expect(await world.database.selectFrom('practice').select('id').where('demo', '=', 1).execute()).toHaveLength(1)
    const links = await createDemoLinks(world)
    expect(links.map(({ role }) => role).slice(0, 3)).toEqual(['host', 'coach', 'coachee'])
    expect(new Set(links.map(({ link }) => link)).size).toBe(links.length)
  })

  it('without the demo gives one link, to become the first host', async () => {
    const world = await open()
    const made = await fillWhenEmpty(world, 'none')
    expect(made).toHaveLength(1)
    expect(made?.[0]?.link).toContain('/invitation#')
    expect(await world.database.selectFrom('practice').select('demo').execute()).toEqual([{ demo: 0 }])
    expect(await fillWhenEmpty(world, 'none')).toBe(null)
  })

  it('makes nothing where people work already', async () => {
    const world = await open()
    await aCoach(world)
    expect(await fillWhenEmpty(world)).toBe(null)
    expect(await createDemoLinks(world)).toEqual([])
  })
})
