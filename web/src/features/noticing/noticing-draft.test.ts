import { describe, expect, it } from 'vitest'
import { checkFinding } from '#method/finding/check-finding.ts'
import { bodyOfStanding } from '#method/finding/stands.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { emptyNoticing, isNoticingUntouched, type NoticingDraft, potentialOf, sentenceOf, toKeep } from './noticing-draft.ts'

const ids = { noticing: 'n', obstacle: 'new-o', potential: 'new-p' }
const quality = buildFinding(bodies.quality(), { id: 'q' })
const beside = buildFinding(bodies.obstacle({ potentialId: 'q', sentence: 'Ik val door de mand' }), { id: 'o' })
const alone = buildFinding(bodies.obstacle({ sentence: 'Ik moet alles zelf doen' }), { id: 'alone' })
const findings = [quality, beside, alone]
const known = { findings, bodyOf: bodyOfStanding(findings) }
const draft = (part: Partial<NoticingDraft>): NoticingDraft => ({ ...emptyNoticing(ids), timing: 'during', ...part })

/** Everything that is kept may be kept: each leans on what came before it. */
function refusals(given: NoticingDraft): readonly string[] {
  const { made } = toKeep(given, known)
  return made.flatMap(({ body }, index) =>
    checkFinding(body, { bodyOf: (id) => made.slice(0, index).find((one) => one.id === id)?.body ?? known.bodyOf(id) }),
  )
}

describe('what is kept of something that stalled', () => {
  it('a new sentence stands beside the strength that was chosen; nothing is added that was not said', () => {
    const given = draft({ sentence: ' Ik mag geen fouten maken ', potentialId: 'q', felt: 'benauwd' })
    const { made, revised } = toKeep(given, known)
    expect(made.map(({ id }) => id)).toEqual(['new-o', 'n'])
    expect(made[0]?.body).toMatchObject({
      sentence: 'Ik mag geen fouten maken',
      side: 'internal',
      form: null,
      layer: null,
      feltNow: '',
      potentialId: 'q',
    })
    expect(made[1]?.body).toMatchObject({ kind: 'noticing', obstacleId: 'new-o', timing: 'during', felt: 'benauwd', words: '' })
    expect(revised).toBeNull()
    expect(refusals(given)).toEqual([])
  })
  it('a strength in new words becomes an ideal, before the obstacle that stands beside it', () => {
    const given = draft({ sentence: 'Ik mag niet', potentialWords: 'gewoon durven vragen' })
    expect(toKeep(given, known).made.map(({ id, body }) => [id, body.kind])).toEqual([
      ['new-p', 'ideal'],
      ['new-o', 'obstacle'],
      ['n', 'noticing'],
    ])
    expect(refusals(given)).toEqual([])
  })
  it('without a strength it is not kept', () => {
    expect(refusals(draft({ sentence: 'Ik mag niet' }))).toContain('ideal.no-words')
  })
  it('a known obstacle keeps its own potential, and the sentence speaks when nothing else was said', () => {
    const given = draft({ knownId: 'o' })
    expect(toKeep(given, known)).toMatchObject({
      made: [{ id: 'n', body: { obstacleId: 'o', words: 'Ik val door de mand' } }],
      revised: null,
    })
    expect([sentenceOf(given, known), potentialOf(given, known)]).toEqual(['Ik val door de mand', 'geduld'])
    expect(refusals(given)).toEqual([])
  })
  it('a known obstacle without a potential gets the one that was chosen', () => {
    const { made, revised } = toKeep(draft({ knownId: 'alone', potentialId: 'q' }), known)
    expect(made.map(({ id }) => id)).toEqual(['n'])
    expect(revised).toMatchObject({ finding: { id: 'alone' }, body: { potentialId: 'q', sentence: 'Ik moet alles zelf doen' } })
  })
  it('what comes from outside stays outside, with what one could do about it', () => {
    const { made } = toKeep(
      draft({ sentence: 'Te weinig tijd', form: 'environment', action: 'Vragen om een uur', potentialId: 'q' }),
      known,
    )
    expect(made[0]?.body).toMatchObject({ side: 'external', layer: 'environment', action: 'Vragen om een uur' })
  })
  it('is worth coming back to as soon as an obstacle was chosen or a word written', () => {
    expect(isNoticingUntouched(draft({}))).toBe(true)
    expect(isNoticingUntouched(draft({ knownId: 'o' }))).toBe(false)
    expect(isNoticingUntouched(draft({ felt: 'x' }))).toBe(false)
  })
})
