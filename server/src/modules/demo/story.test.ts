// What every demo story must contain, checked on its data. Whether the use cases allow it: seed-demo.test.ts.
import { describe, expect, it } from 'vitest'
import { checkFinding, type FindingContext } from '#method/finding/check-finding.ts'
import { type Locale, locales } from '#method/locale/locale.ts'
import { lexicon } from '#method/quality/lexicon.data.ts'
import { noor } from './stories/stories-noor.data.ts'
import { ruben } from './stories/stories-ruben.data.ts'
import { samira } from './stories/stories-samira-later.data.ts'
import type { Beat, Body, Deed, FindingRef, Story } from './story.ts'
import { tellBody } from './tell.ts'

const stories: readonly Story[] = [samira, noor, ruben]
type Happening = { readonly where: string; readonly beat: Beat } | { readonly where: string; readonly deed: Deed }

const happenings = (story: Story): Happening[] =>
  story.scenes.flatMap(({ on, session, deeds }) => {
    const where = `${story.key}/${on}`
    return [...(session ?? []).map((beat) => ({ where, beat })), ...deeds.map((deed) => ({ where, deed }))]
  })

const nameOf = (ref: unknown): string | null => (ref as FindingRef | null)?.ref ?? null

/** The finding that a beat or deed creates, with its name; null when it creates none. */
function made(happening: Happening): { readonly name: string; readonly body: Body } | null {
  if ('beat' in happening) return happening.beat.do === 'pick' ? happening.beat : null
  return happening.deed.do === 'keep' || happening.deed.do === 'write' ? happening.deed : null
}

const bodies = (story: Story, locale: Locale) =>
  new Map(
    happenings(story).flatMap((happening) => {
      const found = made(happening)
      return found ? [[found.name, tellBody(found.body, { locale, idOf: (name) => name, anchor: 0 })] as const] : []
    }),
  )

/** The names that a beat or deed refers to, apart from what it creates. */
function leansOn(happening: Happening): (string | null)[] {
  if ('deed' in happening) {
    const { deed } = happening
    if ('names' in deed) return [...deed.names]
    if (deed.do === 'line') return [deed.ideal]
    if (deed.do === 'flow') return [deed.obstacle]
    if (deed.do === 'reword' || deed.do === 'withdraw') return [deed.name]
  } else if ('tension' in happening.beat) return [happening.beat.tension]
  const body = made(happening)?.body
  return body
    ? Object.values(body).flatMap((value) => (typeof value === 'object' && value !== null && 'ref' in value ? [nameOf(value)] : []))
    : []
}

/** All texts in two languages, at any depth. */
function texts(value: unknown): { readonly nl: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value && 'en' in value) return [value as { nl: string; en: string }]
  return Object.values(value).flatMap(texts)
}

describe.each(stories.map((story) => [story.key, story] as const))('the story of %s', (_key, story) => {
  it('refers only to what was picked up before, or in the same session', () => {
    const known = new Set<string>()
    for (const { on, session, deeds } of story.scenes) {
      const here = happenings({ ...story, scenes: [{ on, hour: 0, session, deeds: [] }] })
      for (const happening of here) known.add(made(happening)?.name ?? '')
      for (const deed of deeds) if (deed.do === 'keep' || deed.do === 'write') known.add(deed.name)
      for (const happening of [...here, ...deeds.map((deed) => ({ where: `${story.key}/${on}`, deed }))])
        for (const name of leansOn(happening)) if (name !== null) expect([...known], happening.where).toContain(name)
    }
  })

  it('puts only qualities that were found by then into intentions and krachtlijnen', () => {
    const found = new Set<string>()
    const wordOf = (value: unknown) => (value as { readonly nl: string }).nl
    for (const { on, session, deeds } of story.scenes) {
      const here = happenings({ ...story, scenes: [{ on, hour: 0, session, deeds }] })
      const written = here.flatMap((happening) => {
        if ('deed' in happening && happening.deed.do === 'reword') return [happening.deed.body]
        return made(happening)?.body ?? []
      })
      for (const body of written) if (body.kind === 'quality') found.add(wordOf(body.word))
      const used = [
        ...written.flatMap((body) => (body.kind === 'intention' && body.quality !== undefined ? [wordOf(body.quality)] : [])),
        ...deeds.flatMap((deed) => (deed.do === 'line' ? deed.qualities.map(wordOf) : [])),
      ]
      for (const word of used) expect([...found], `${story.key}/${on}`).toContain(word)
    }
  })

  it('sets flows only on krachtlijnen that exist', () => {
    const lines = new Set<string>()
    for (const happening of happenings(story)) {
      if (!('deed' in happening)) continue
      if (happening.deed.do === 'line') lines.add(happening.deed.name)
      if (happening.deed.do === 'flow') expect([...lines], happening.where).toContain(happening.deed.line)
    }
  })

  it('goes forward in time, with 20 to 60 moments in each session', () => {
    const times = story.scenes.map((scene) => scene.on * 24 + scene.hour)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    for (const { on, session } of story.scenes) {
      if (session === null) continue
      const moments = session.filter((beat) => beat.do === 'mark')
      expect(moments.length, `${story.key}/${on}`).toBeGreaterThanOrEqual(20)
      expect(moments.length, `${story.key}/${on}`).toBeLessThanOrEqual(60)
    }
  })

  it('has no empty text in either language', () => {
    for (const text of texts(story)) {
      expect(text.nl.trim(), text.en).not.toBe('')
      expect(text.en.trim(), text.nl).not.toBe('')
    }
  })

  it('has typographic quotes only', () => {
    for (const text of texts(story)) expect(`${text.nl} ${text.en}`).not.toMatch(/['"]/u)
  })

  it('keeps the core free of obstacles', () => {
    for (const happening of happenings(story)) {
      if (!('beat' in happening) || happening.beat.do !== 'mark') continue
      if (happening.beat.layer === 'core') expect(happening.beat.pole, happening.where).toBe('potential')
    }
  })

  it.each(locales)('has findings that can be offered: an act, a potential, an inner brake (%s)', (locale) => {
    const found = bodies(story, locale)
    for (const [name, body] of found) {
      const context: FindingContext = { findingId: name, bodyOf: (id) => found.get(id) ?? null }
      expect(checkFinding(body, context), name).toEqual([])
      if (body.kind === 'obstacle' && body.side === 'external') expect(body.action.trim(), name).not.toBe('')
      if (body.kind === 'quality' && body.lexiconKey !== null)
        expect(
          lexicon.map((entry) => entry.key),
          name,
        ).toContain(body.lexiconKey)
    }
  })
})

/** Per session: the fraction of the coachee's moments that the coachee started. */
const initiative = (story: Story) =>
  story.scenes.flatMap(({ session }) => {
    const marks = (session ?? []).filter((beat) => beat.do === 'mark').filter((beat) => beat.speaker === 'coachee')
    return session === null ? [] : [marks.filter((beat) => beat.initiative === 'coachee').length / marks.length]
  })

it('lets Samira take the initiative more and more', () => {
  const shares = initiative(samira)
  expect(shares).toHaveLength(7)
  const average = (some: readonly number[]) => some.reduce((sum, share) => sum + share, 0) / some.length
  expect(average(shares.slice(2, 5))).toBeGreaterThan(average(shares.slice(0, 2)))
  expect(average(shares.slice(5))).toBeGreaterThan(average(shares.slice(2, 5)))
  expect(shares.at(-1)).toBeGreaterThan(0.8)
})
