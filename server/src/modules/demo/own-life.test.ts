// What the coachees of the demo write alone: only what they share reaches the coach, and they need less and less help.
import { describe, expect, it } from 'vitest'
import type { FindingBody } from '#method/finding/finding.ts'
import { supportLevels } from '#method/support/support-level.ts'
import type { Dependencies } from '../../dependencies.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { listFindings, listOwnFindings } from '../finding/finding.usecases.ts'
import { listPromptSettings } from '../prompt-setting/prompt-setting.usecases.ts'
import { listTrajectories } from '../trajectory/trajectory.usecases.ts'
import { listReceived } from '../witness/received.usecases.ts'
import { type HelpSoFar, withHelp } from './own-help.ts'
import { seedDemo } from './seed-demo.ts'
import { noorAlone } from './stories/stories-noor-own.data.ts'
import { rubenAlone } from './stories/stories-ruben-own.data.ts'
import { samiraAlone } from './stories/stories-samira-own.data.ts'
import type { Scene } from './story.ts'

/** Every Dutch text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value) return [value.nl as string]
  return Object.values(value).flatMap(textsIn)
}

/** The sentences of what was written, by whether it was shared in the end. */
function wordsOf(life: readonly Scene[]): { readonly shown: string[]; readonly kept: string[] } {
  const deeds = life.flatMap((scene) => scene.deeds)
  const last = new Map(deeds.flatMap((deed) => (deed.do === 'show' || deed.do === 'hide' ? deed.names.map((name) => [name, deed.do]) : [])))
  const isShown = (name: string) => last.get(name) === 'show'
  const written = deeds.filter((deed) => deed.do === 'write')
  const shown = written.filter(({ name }) => isShown(name)).flatMap(({ body }) => textsIn(body))
  const alone = deeds.filter((deed) => deed.do === 'ask' || deed.do === 'reply' || deed.do === 'set')
  const told = [...written.filter(({ name }) => !isShown(name)), ...alone]
  const sentences = told.flatMap((deed) => textsIn(deed)).filter((text) => text.length > 12)
  return { shown, kept: sentences.filter((text) => !shown.includes(text)) }
}

async function theDemo(dependencies: Dependencies) {
  const { people } = await seedDemo(dependencies)
  const actors = await Promise.all(people.map(({ personId }) => asPerson(dependencies, personId)))
  const [coach, , samira, noor, ruben] = actors
  if (!coach || !samira || !noor || !ruben) throw new Error('somebody is missing')
  return { coach, samira, noor, ruben }
}

describeOnEachDatabase('what a coachee of the demo does alone', (open) => {
  it('reaches the coach when it was shared, and in no word when it was not, or was withdrawn', async () => {
    const dependencies = await open()
    const { coach } = await theDemo(dependencies)
    const read: FindingBody[] = []
    for (const { row } of await listTrajectories({ actor: coach }, dependencies)) {
      const found = await listFindings({ actor: coach, trajectoryId: row.id }, dependencies)
      if (isRefusal(found)) throw new Error(found.code)
      read.push(...found.map(({ body }) => body))
    }
    const all = JSON.stringify(read)
    const lives = [samiraAlone, noorAlone, rubenAlone].map(wordsOf)
    expect(lives.map(({ shown }) => shown.length > 0)).toEqual([true, true, false])
    for (const text of lives.flatMap(({ shown }) => shown)) expect(all).toContain(text)
    const kept = lives.flatMap((life) => life.kept)
    expect(kept.length).toBeGreaterThan(60)
    expect(kept.filter((text) => all.includes(text))).toEqual([])
  })

  it('is more for coachees who are further, and is in their own place', async () => {
    const dependencies = await open()
    const { samira, noor, ruben } = await theDemo(dependencies)
    const counts: Record<string, number>[] = []
    for (const actor of [samira, noor, ruben]) {
      const own = (await listOwnFindings({ actor }, dependencies)).filter(({ row }) => row.trajectory_id === actor.ownSpaceId)
      expect(
        own.every(
          ({ row }) => row.made_by === actor.personId && !row.sharedWith.some(({ trajectoryId }) => trajectoryId === row.trajectory_id),
        ),
      ).toBe(true)
      expect(own.every(({ row }) => row.created_at < dependencies.clock())).toBe(true)
      const kinds = Map.groupBy(own, ({ body }) => body.kind)
      counts.push({ check: 0, success: 0, noticing: 0, ...Object.fromEntries([...kinds].map(([kind, some]) => [kind, some.length])) })
    }
    expect(counts[0]).toMatchObject({ check: 11, success: 4, noticing: 6, quality: 5, ideal: 3 })
    expect(counts[1]).toMatchObject({ check: 5, success: 2, noticing: 3, observation: 1 })
    expect(counts[2]).toEqual({ check: 1, success: 1, noticing: 0 })
  })

  it('has chosen help and an own question for Samira only', async () => {
    const dependencies = await open()
    const { samira, noor, coach } = await theDemo(dependencies)
    const chosen = async (actor: typeof samira) => {
      const settings = await listPromptSettings({ actor }, dependencies)
      return isRefusal(settings) ? settings : settings.map(({ body }) => body)
    }
    expect(await chosen(samira)).toEqual([
      { kind: 'support', prompt: 'now.feeling', level: 'guidance' },
      { kind: 'question', prompt: 'now.body', words: 'Zit ik?' },
      { kind: 'support', prompt: 'now.body', level: 'own' },
    ])
    expect([await chosen(noor), await chosen(coach)]).toEqual([[], []])
  })

  it('leaves one answer of a witness for Samira to read', async () => {
    const dependencies = await open()
    const { samira, noor } = await theDemo(dependencies)
    const received = await listReceived({ actor: samira }, dependencies)
    expect(received.map(({ row, body }) => [row.state, body.fromName])).toEqual([['new', 'Fenna']])
    expect(await listReceived({ actor: noor }, dependencies)).toEqual([])
  })

  it('needs less help as time goes on, for Samira', async () => {
    const dependencies = await open()
    const { samira } = await theDemo(dependencies)
    const checks = (await listOwnFindings({ actor: samira }, dependencies))
      .filter(({ body }) => body.kind === 'check')
      .sort((a, b) => a.row.created_at - b.row.created_at)
    const levels = checks.flatMap(({ body }) => body.making?.answered.filter(({ prompt }) => prompt === 'now.thinking') ?? [])
    const order = levels.map(({ level }) => supportLevels.indexOf(level))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(levels.map(({ level }) => level))).toEqual(new Set(['guidance', 'cue', 'blank']))
    expect(checks.at(-1)?.body.making?.answered).toContainEqual({ prompt: 'now.body', level: 'own' })
    expect(new Set(checks.map(({ body }) => body.making?.began))).toEqual(new Set(['self', 'reminder']))
  })
})

describe('the help levels in the demo', () => {
  const so: HelpSoFar = { answers: [], choices: [{ at: 1, prompt: 'now.feeling', level: 'cue' }] }
  const check: FindingBody = { kind: 'check', thought: 'Het kan.', felt: 'Ruim.', wanted: ' ', bodyPlace: '' }
  it('are recorded for the prompts that were filled, at the level of that moment', () => {
    expect(withHelp(check, 'self', so).making).toEqual({
      began: 'self',
      answered: [
        { prompt: 'now.thinking', level: 'guidance' },
        { prompt: 'now.feeling', level: 'cue' },
      ],
    })
  })
  it('are not recorded for what is written without a prompt', () => {
    const recall: FindingBody = { kind: 'recall', anchorId: 'anchor', worked: 'yes' }
    expect(withHelp(recall, 'self', so)).toBe(recall)
  })
})
