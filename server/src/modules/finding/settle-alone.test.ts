// Findings of a session without a coach: accepted and private at once, and updated until the person changes them.

import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoach, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { recordEvents } from '../session/record-events.usecases.ts'
import { createSession } from '../session/session.usecases.ts'
import { exportTrace } from '../session/trace.usecases.ts'
import { listTensions } from '../tension/tension.usecases.ts'
import { answerFinding } from './answer-finding.usecases.ts'
import { listFindings, listOwnFindings, reviseFinding } from './finding.usecases.ts'
import { shareFinding } from './share-finding.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const quality = (act: string) => completeBody({ kind: 'quality', word: 'rust', act, seenBy: 'coachee' })
const obstacle = (potentialId: string | null) =>
  ({
    kind: 'obstacle',
    side: 'internal',
    form: 'belief',
    layer: 'beliefs',
    sentence: 'Ik moet het alleen kunnen',
    feltNow: '',
    potentialId,
    internalId: null,
    action: '',
  }) as const
const running = { kind: 'state-set', state: 'running', note: '' } as const
const finished = { kind: 'state-set', state: 'finished', note: '' } as const

describeOnEachDatabase('what was picked up in a session alone', (open) => {
  const enter = async () => {
    const world = await open()
    const built = await aTrajectory(world)
    const { actor } = built.coachee
    const sessionId = world.makeId()
    const asked = { trajectoryId: built.spaceId, sessionId }
    wanted(await createSession({ actor, id: sessionId, trajectoryId: built.spaceId, at: 1 }, world))
    let at = 1_000
    const deviceId = world.makeId()
    const say = async (...facts: SessionFact[]) => {
      const events = facts.map((fact, index): SessionEvent => ({ id: world.makeId(), at: at + index * 1_000, deviceId, ...fact }))
      at += facts.length * 1_000
      wanted(await recordEvents({ actor, ...asked, events }, world))
      return events
    }
    const pickUp = (findingId: string, body: FindingBody): SessionFact => ({ kind: 'finding-picked-up', findingId, momentId: null, body })
    const revise = (findingId: string, body: FindingBody): SessionFact => ({ kind: 'finding-revised', findingId, body })
    const own = async () => listOwnFindings({ actor }, world)
    const found = async (id: string) => (await own()).find(({ row }) => row.id === id)
    return { world, built, actor, asked, say, pickUp, revise, own, found, id: world.makeId() }
  }

  it('becomes a finding when the session is finished: accepted, private, made by the person', async () => {
    const { say, pickUp, own, id, built } = await enter()
    await say(running, pickUp(id, quality('bleef zitten')))
    expect(await own()).toEqual([])
    await say(finished)
    expect((await own()).map(({ row, body }) => ({ ...row, body }))).toMatchObject([
      { id, state: 'accepted', made_by: built.coachee.personId, trajectory_id: built.spaceId, reworded: 0 },
    ])
  })

  it('is read by no coach, not even the present one', async () => {
    const { world, built, say, pickUp, id, asked } = await enter()
    await say(running, pickUp(id, quality('bleef zitten')), finished)
    const stranger = await aCoach(world, { practiceId: built.practiceId })
    for (const { actor } of [built.coach, stranger]) {
      expect(await listFindings({ actor, trajectoryId: built.spaceId }, world)).toMatchObject({ status: 404 })
      expect(await listTensions({ actor, trajectoryId: built.spaceId }, world)).toMatchObject({ status: 404 })
      expect(await exportTrace({ actor, ...asked }, world)).toMatchObject({ status: 404 })
      expect(await recordEvents({ actor, ...asked, events: [] }, world)).toMatchObject({ status: 404 })
      expect(await reviseFinding({ actor, trajectoryId: built.spaceId, findingId: id, body: quality('x') }, world)).toMatchObject({
        status: 404,
      })
    }
    expect(wanted(await listFindings({ actor: built.coach.actor, trajectoryId: built.trajectoryId }, world))).toEqual([])
  })

  it('can be shared with a coach afterwards, and a later wording does not undo that', async () => {
    const { world, built, actor, say, pickUp, revise, found, id } = await enter()
    await say(running, pickUp(id, quality('bleef zitten')), finished)
    wanted(await shareFinding({ actor, trajectoryId: built.trajectoryId, findingId: id, leftOut: [] }, world))
    await say(running, revise(id, quality('bleef luisteren')), finished)
    expect(await found(id)).toMatchObject({
      row: { sharedWith: [{ trajectoryId: built.trajectoryId, leftOut: [] }] },
      body: { act: 'bleef luisteren' },
    })
  })

  it('follows later wordings in the session until the person changes it outside', async () => {
    const { world, actor, built, say, pickUp, revise, found, id } = await enter()
    await say(running, pickUp(id, quality('bleef zitten')), finished)
    await say(running, revise(id, quality('bleef luisteren')))
    await say(finished)
    expect((await found(id))?.body).toMatchObject({ act: 'bleef luisteren' })
    const theirs = { ...quality('ademde uit'), word: 'kalmte' }
    wanted(
      await reviseFinding(
        { actor, trajectoryId: built.spaceId, findingId: id, body: theirs, basedOn: (await found(id))?.row.revision },
        world,
      ),
    )
    await say(running, revise(id, quality('iets anders')), finished)
    expect((await found(id))?.body).toEqual(theirs)
  })

  it('is withdrawn when its event is undone, unless the person changed or refused it', async () => {
    const { world, actor, built, say, pickUp, found, id } = await enter()
    const [kept, gone] = [world.makeId(), world.makeId()]
    const [, first, second] = await say(running, pickUp(id, quality('a')), pickUp(kept, quality('b')), pickUp(gone, quality('c')), finished)
    const theirs = quality('van mij')
    wanted(await reviseFinding({ actor, trajectoryId: built.spaceId, findingId: kept, body: theirs, basedOn: 1 }, world))
    wanted(await answerFinding({ actor, trajectoryId: built.spaceId, findingId: gone, answer: 'refuse', body: null }, world))
    await say(
      running,
      { kind: 'taken-back', eventId: first?.id ?? '' },
      { kind: 'taken-back', eventId: second?.id ?? '' },
      { kind: 'finding-revised', findingId: gone, body: quality('d') },
      finished,
    )
    expect((await found(id))?.row.state).toBe('withdrawn')
    expect(await found(kept)).toMatchObject({ row: { state: 'accepted' }, body: theirs })
    expect(await found(gone)).toMatchObject({ row: { state: 'refused' }, body: quality('c') })
  })

  it('stays noted until it is complete: an act with a quality, a strength with a brake', async () => {
    const { world, say, pickUp, revise, found, id } = await enter()
    const brakeId = world.makeId()
    await say(running, pickUp(id, quality(' ')), pickUp(brakeId, obstacle(null)), finished)
    expect((await found(id))?.row.state).toBe('noted')
    expect((await found(brakeId))?.row.state).toBe('noted')
    await say(running, revise(id, quality('bleef zitten')), revise(brakeId, obstacle(id)), finished)
    expect((await found(id))?.row.state).toBe('accepted')
    expect((await found(brakeId))?.row).toMatchObject({ state: 'accepted' })
  })

  it('gets what was reported in a tension field, also later', async () => {
    const { world, say, pickUp, found, id } = await enter()
    const [brakeId, tensionId] = [world.makeId(), world.makeId()]
    const tension = {
      kind: 'tension',
      potentialId: id,
      obstacleId: brakeId,
      words: '',
      bodyNote: '',
      before: null,
      after: null,
      shift: null,
    } as const
    const rate = (when: 'before' | 'after', brake: number): SessionFact => ({
      kind: 'tension-rated',
      tensionId,
      when,
      rating: { brake, strength: 5 },
    })
    await say(running, pickUp(id, quality('a')), pickUp(brakeId, obstacle(id)), pickUp(tensionId, tension), rate('before', 8), finished)
    expect(await found(tensionId)).toMatchObject({ row: { state: 'accepted' }, body: { before: { brake: 8, strength: 5 }, after: null } })
    await say(running, rate('after', 3), finished)
    expect((await found(tensionId))?.body).toMatchObject({ before: { brake: 8 }, after: { brake: 3 } })
  })

  it('does not change a finding with the same id elsewhere in the space', async () => {
    const { world, built, actor, say, pickUp, revise, found, id, asked } = await enter()
    await say(running, pickUp(id, quality('eerst')), finished)
    const later = world.makeId()
    wanted(await createSession({ actor, id: later, trajectoryId: built.spaceId, at: 2 }, world))
    const event = (fact: SessionFact, at: number): SessionEvent => ({ id: world.makeId(), at, deviceId: asked.sessionId, ...fact })
    const said = [pickUp(id, quality('eerst')), revise(id, quality('later')), finished]
    const events = said.map((fact, index) => event(fact, 90_000 + index))
    wanted(await recordEvents({ actor, trajectoryId: built.spaceId, sessionId: later, events }, world))
    expect((await found(id))?.body).toMatchObject({ act: 'eerst' })
  })
})
