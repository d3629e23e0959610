// I2 and I3 at every way in: nothing becomes accepted that lacks its words, its act or its strength.
import { expect, it } from 'vitest'
import type { SpaceFile } from '#contract/space.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import type { SessionFact } from '#method/session/session-event.ts'
import { isRefusal, type Refusal } from '../../http/refusal.ts'
import { aTrajectory, type BuiltTrajectory } from '../../testing/builders.ts'
import { exportSpace, importSpace } from '../../testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { recordEvents } from '../session/record-events.usecases.ts'
import { createSession } from '../session/session.usecases.ts'
import { answerFinding, offerFinding, withdrawFinding } from './answer-finding.usecases.ts'
import { createFinding, listFindings, listOwnFindings, reviseFinding } from './finding.usecases.ts'
import { shareFinding } from './share-finding.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(`${result.code} ${result.detail ?? ''}`)
  return result as Exclude<T, { refused: true }>
}
const quality = (act: string) => completeBody({ kind: 'quality', word: 'rust', act, seenBy: 'coachee' })
const obstacle = (potentialId: string | null, layer: 'beliefs' | 'core' = 'beliefs') =>
  completeBody({ kind: 'obstacle', side: 'internal', form: 'belief', layer, sentence: 'Ik moet het alleen kunnen', potentialId })

type Place = BuiltTrajectory & {
  readonly world: TestDependencies
  /** A whole quality, shared with the coach. */
  readonly strength: string
  /** A quality without an act, noted by the coach. */
  readonly bare: string
}
type Made = { readonly id: string; readonly refused: Refusal | null }
type WayIn = (place: Place, body: FindingBody) => Promise<Made>

const made = (id: string, result: unknown): Made => ({ id, refused: isRefusal(result) ? (result as Refusal) : null })
const make = ({ world, trajectoryId }: Place, actor: Place['coach']['actor'], body: FindingBody, id = world.makeId()) =>
  createFinding({ actor, trajectoryId, id, sessionId: null, momentId: null, body }, world)
/** A complete finding of the same kind, which is then replaced. */
const complete = ({ strength }: Place, { kind }: FindingBody): FindingBody =>
  kind === 'obstacle' || kind === 'tension'
    ? obstacle(strength)
    : kind === 'ideal'
      ? completeBody({ kind, words: 'Rust', wantedBy: 'me' })
      : quality('zat')

const waysIn: Readonly<Record<string, WayIn>> = {
  'made by the coachee': async (place, body) => {
    const id = place.world.makeId()
    return made(id, await make(place, place.coachee.actor, body, id))
  },
  'offered by the coach and accepted': async (place, body) => {
    const id = place.world.makeId()
    const noted = await make(place, place.coach.actor, body, id)
    if (isRefusal(noted)) return made(id, noted)
    const at = { trajectoryId: place.trajectoryId, findingId: id }
    const offered = await offerFinding({ actor: place.coach.actor, ...at }, place.world)
    if (isRefusal(offered)) return made(id, offered)
    return made(id, await answerFinding({ actor: place.coachee.actor, ...at, answer: 'accept', body: null }, place.world))
  },
  'accepted in other words': async (place, body) => {
    const id = wanted(await make(place, place.coach.actor, complete(place, body))).row.id
    const at = { trajectoryId: place.trajectoryId, findingId: id }
    wanted(await offerFinding({ actor: place.coach.actor, ...at }, place.world))
    return made(id, await answerFinding({ actor: place.coachee.actor, ...at, answer: 'accept', body, basedOn: 2 }, place.world))
  },
  'synchronised from a session alone': async (place, body) => {
    const { world, coachee, spaceId } = place
    const [id, sessionId, deviceId] = [world.makeId(), world.makeId(), world.makeId()]
    wanted(await createSession({ actor: coachee.actor, id: sessionId, trajectoryId: spaceId, at: 1 }, world))
    const facts: SessionFact[] = [
      { kind: 'state-set', state: 'running', note: '' },
      { kind: 'finding-picked-up', findingId: id, momentId: null, body },
      { kind: 'state-set', state: 'finished', note: '' },
    ]
    const events = facts.map((fact, index) => ({ id: world.makeId(), at: 1000 + index, deviceId, ...fact }))
    return made(id, await recordEvents({ actor: coachee.actor, trajectoryId: spaceId, sessionId, events }, world))
  },
  'in a space file': async ({ world, coachee }, body) => {
    const file = await exportSpace({ actor: coachee.actor }, world)
    const [first] = file.findings
    if (first === undefined) throw new Error('the space holds the strength')
    const id = world.makeId()
    const brought: SpaceFile = {
      ...file,
      findings: [{ ...first, id, state: 'accepted', body, trajectoryId: coachee.spaceId, sessionId: null }],
    }
    return made(
      id,
      await importSpace({ actor: coachee.actor, file: { ...brought, findings: [...file.findings, ...brought.findings] } }, world),
    )
  },
}
const incomplete: Readonly<Record<string, (place: Place) => FindingBody>> = {
  'a quality without an act': () => quality(''),
  'a quality with an act of zero width': () => quality('\u200b\u00ad'),
  'an obstacle without strength': () => obstacle(null),
  'an obstacle beside a strength of somebody else': ({ world }) => obstacle(world.makeId()),
  'an obstacle beside a quality without an act': ({ bare }) => obstacle(bare),
  'an obstacle in the core': ({ strength }) => obstacle(strength, 'core'),
  'an ideal without words': () => completeBody({ kind: 'ideal', words: ' \u200b', wantedBy: 'me' }),
  'an ideal that names a quality as larger ideal': ({ strength }) =>
    completeBody({ kind: 'ideal', words: 'Rust', wantedBy: 'me', parentId: strength }),
}

describeOnEachDatabase('what the method does not allow', (open) => {
  const enter = async (): Promise<Place> => {
    const world = await open()
    const built = await aTrajectory(world)
    const { trajectoryId, coach, coachee } = built
    const place = { ...built, world, strength: '', bare: '' }
    const strength = wanted(await make(place, coachee.actor, quality('bleef zitten'))).row.id
    wanted(await shareFinding({ actor: coachee.actor, trajectoryId, findingId: strength, leftOut: [] }, world))
    return { ...place, strength, bare: wanted(await make(place, coach.actor, quality(''))).row.id }
  }
  const stateOf = async ({ world, coachee }: Place, id: string) =>
    (await listOwnFindings({ actor: coachee.actor }, world)).find(({ row }) => row.id === id)?.row.state

  it.each(Object.keys(waysIn))('is not accepted, but the same when complete is: %s', async (name) => {
    const wayIn = waysIn[name] as WayIn
    const place = await enter()
    const whole = await wayIn(place, obstacle(place.strength))
    expect([whole.refused, await stateOf(place, whole.id)]).toEqual([null, 'accepted'])
    for (const [what, bodyIn] of Object.entries(incomplete)) {
      // A finding that replaces another of its kind.
      const { id, refused } = await wayIn(place, bodyIn(place))
      expect(await stateOf(place, id), `${what}: ${refused?.code}`).not.toBe('accepted')
    }
  })

  it.each(Object.keys(waysIn))('a quality keeps no key of the lexicon beside a word of its own: %s', async (name) => {
    const wayIn = waysIn[name] as WayIn
    const place = await enter()
    const { id } = await wayIn(place, { ...quality('bleef zitten'), word: 'mijn eigen woord', lexiconKey: 'patience' })
    const found = (await listOwnFindings({ actor: place.coachee.actor }, place.world)).find(({ row }) => row.id === id)
    expect(found?.body).toMatchObject({ word: 'mijn eigen woord', lexiconKey: null })
  })

  it('an accepted finding is not revised into one that lacks something', async () => {
    const place = await enter()
    const { world, trajectoryId, coachee } = place
    for (const [what, bodyIn] of Object.entries(incomplete)) {
      const body = bodyIn(place)
      const { row } = wanted(await make(place, coachee.actor, complete(place, body)))
      const asked = { actor: coachee.actor, trajectoryId, findingId: row.id, body, basedOn: row.revision }
      expect(await reviseFinding(asked, world), what).toMatchObject({ status: 422 })
    }
  })

  it('an obstacle is not accepted after its strength was refused; its words are kept, and other strength may be chosen', async () => {
    const place = await enter()
    const { world, trajectoryId, coach, coachee } = place
    const offered = async (body: FindingBody) => {
      const { row } = wanted(await make(place, coach.actor, body))
      wanted(await offerFinding({ actor: coach.actor, trajectoryId, findingId: row.id }, world))
      return row.id
    }
    const potential = await offered(quality('wachtte'))
    const findingId = await offered(obstacle(potential))
    const answer = { actor: coachee.actor, trajectoryId, body: null }
    wanted(await answerFinding({ ...answer, findingId: potential, answer: 'refuse' }, world))
    expect(await answerFinding({ ...answer, findingId, answer: 'accept' }, world)).toMatchObject({
      status: 422,
      code: 'obstacle.no-potential',
    })
    const own = { ...answer, findingId, answer: 'accept' as const, body: obstacle(place.strength), basedOn: 2 }
    expect(wanted(await answerFinding(own, world)).row.state).toBe('accepted')
  })

  it('an obstacle whose strength falls away is read by its owner only, until it has a strength again', async () => {
    const place = await enter()
    const { world, trajectoryId, coach, coachee } = place
    const { row } = wanted(await make(place, coach.actor, obstacle(place.strength)))
    const at = { trajectoryId, findingId: row.id }
    wanted(await offerFinding({ actor: coach.actor, ...at }, world))
    wanted(await answerFinding({ actor: coachee.actor, ...at, answer: 'accept', body: null }, world))
    const readsIt = async (actor: typeof coach.actor) =>
      wanted(await listFindings({ actor, trajectoryId }, world)).some((found) => found.row.id === row.id)
    expect([await readsIt(coach.actor), await readsIt(coachee.actor)]).toEqual([true, true])
    wanted(await withdrawFinding({ actor: coachee.actor, trajectoryId, findingId: place.strength }, world))
    expect([await readsIt(coach.actor), await readsIt(coachee.actor)]).toEqual([false, true])
    const ideal = wanted(await make(place, coachee.actor, completeBody({ kind: 'ideal', words: 'Rust', wantedBy: 'me' }))).row.id
    wanted(await shareFinding({ actor: coachee.actor, trajectoryId, findingId: ideal, leftOut: [] }, world))
    wanted(await reviseFinding({ actor: coachee.actor, ...at, body: obstacle(ideal), basedOn: 3 }, world))
    expect(await readsIt(coach.actor)).toBe(true)
  })

  it('a moment is one of the session that is named', async () => {
    const place = await enter()
    const { world, trajectoryId, coachee, strength } = place
    const base = { actor: coachee.actor, trajectoryId, body: quality('bleef zitten'), momentId: strength }
    for (const sessionId of [null, strength])
      expect(await createFinding({ ...base, id: world.makeId(), sessionId }, world), String(sessionId)).toMatchObject({ status: 422 })
  })

  it('an own finding that came in incomplete is accepted once its owner completes it', async () => {
    const place = await enter()
    const { id } = await (waysIn['in a space file'] as WayIn)(place, quality(''))
    expect(await stateOf(place, id)).toBe('noted')
    const asked = { actor: place.coachee.actor, trajectoryId: place.spaceId, findingId: id }
    wanted(await reviseFinding({ ...asked, body: quality('bleef zitten'), basedOn: 2 }, place.world))
    expect(await stateOf(place, id)).toBe('accepted')
  })
})
