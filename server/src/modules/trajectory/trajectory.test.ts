// Creating and changing a trajectory, its agreement, and access; each use case also tried by another person.

import { expect, it } from 'vitest'
import { completeBody } from '#method/finding/complete-body.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoach, aHost, aPractice, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase } from '../../testing/test-dependencies.ts'
import { listFindings } from '../finding/finding.usecases.ts'
import { accessLedger, endAccess } from './access.usecases.ts'
import { agree, getAgreement, listAgreementVersions, reviseAgreement } from './agreement.usecases.ts'
import { inviteCoachee } from './invite-coachee.usecases.ts'
import { openAgreements } from './open-agreements.usecases.ts'
import { presentAgreement, presentAgreementVersion, presentTrajectory } from './trajectory.present.ts'
import { createTrajectory, getTrajectory, listTrajectories, reviseTrajectory } from './trajectory.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const unknown = { refused: true, status: 404, code: 'trajectory.unknown' }

describeOnEachDatabase('a trajectory', (open) => {
  it('is created in the space of a new coachee, with the coach as guest and a first agreement', async () => {
    const world = await open()
    const coach = await aCoach(world, { name: 'Marijke' })
    const id = world.makeId()
    const begin = {
      actor: coach.actor,
      id,
      practiceId: coach.practiceId,
      coacheeName: 'Noor',
      aim: 'Rust in de groep',
      locale: 'nl' as const,
    }
    const made = presentTrajectory(wanted(await createTrajectory(begin, world)))
    expect(made).toMatchObject({
      id,
      coacheeName: 'Noor',
      coachName: 'Marijke',
      aim: 'Rust in de groep',
      as: 'coach',
      sessionCount: 0,
      lastSessionAt: null,
      invitation: 'none',
    })
    const actor = await asPerson(world, coach.personId)
    expect(wanted(await createTrajectory({ ...begin, actor }, world)).row.id).toBe(id)
    expect(await listTrajectories({ actor }, world)).toHaveLength(1)
    const coachee = await asPerson(world, made.coacheeId)
    expect(coachee.ownSpaceId).toBe(made.spaceId)
    expect(coachee.memberships).toEqual([{ practiceId: coach.practiceId, role: 'coachee' }])
    expect((await listTrajectories({ actor: coachee }, world)).map((view) => view.as)).toEqual(['coachee'])
    const agreement = wanted(await getAgreement({ actor: coachee, trajectoryId: id }, world))
    expect(presentAgreement(agreement)).toMatchObject({ version: 1, sponsor: '', agreedByCoacheeAt: null, agreedByCoachAt: null })
    expect(agreement.body.between).toContain('blijft tussen ons')
  })

  it('is created only by a coach of that practice', async () => {
    const world = await open()
    const coach = await aCoach(world)
    const host = await aHost(world, { practiceId: coach.practiceId })
    const elsewhere = await aPractice(world)
    const begin = { id: world.makeId(), coacheeName: 'Noor', aim: '', locale: 'nl' as const }
    expect(await createTrajectory({ ...begin, actor: host.actor, practiceId: coach.practiceId }, world)).toMatchObject({
      status: 404,
      code: 'practice.unknown',
    })
    expect(await createTrajectory({ ...begin, actor: coach.actor, practiceId: elsewhere.practiceId }, world)).toMatchObject({
      status: 404,
      code: 'practice.unknown',
    })
    const theirs = await aTrajectory(world)
    expect(
      await createTrajectory({ ...begin, id: theirs.trajectoryId, actor: coach.actor, practiceId: coach.practiceId }, world),
    ).toMatchObject({ status: 409 })
  })

  it('of another person is as unknown as one that does not exist, in every use case', async () => {
    const world = await open()
    const { trajectoryId, practiceId, coach } = await aTrajectory(world)
    const strangers = [
      (await aCoach(world)).actor,
      (await aTrajectory(world)).coachee.actor,
      (await aHost(world, { practiceId })).actor,
      (await aCoach(world, { practiceId })).actor,
    ]
    const agreement = { purpose: '', between: '', sponsor: '', retention: '' }
    for (const actor of strangers) {
      const asked = { actor, trajectoryId }
      expect(await getTrajectory(asked, world)).toEqual(unknown)
      expect(await getTrajectory({ actor, trajectoryId: world.makeId() }, world)).toEqual(unknown)
      expect(await reviseTrajectory({ ...asked, change: { aim: 'van mij' } }, world)).toEqual(unknown)
      expect(await inviteCoachee({ ...asked, email: null }, world)).toEqual(unknown)
      expect(await getAgreement(asked, world)).toEqual(unknown)
      expect(await listAgreementVersions(asked, world)).toEqual(unknown)
      expect(await reviseAgreement({ ...asked, body: agreement }, world)).toEqual(unknown)
      expect(await agree({ ...asked, version: 1 }, world)).toEqual(unknown)
      expect(await endAccess(asked, world)).toEqual(unknown)
      expect(await accessLedger(asked, world)).toEqual(unknown)
      expect((await listTrajectories({ actor }, world)).map((view) => view.row.id)).not.toContain(trajectoryId)
    }
    expect(wanted(await getTrajectory({ actor: coach.actor, trajectoryId }, world)).aim).toBe('Ruimte nemen in overleg')
  })

  it('stores its aim, next date and end', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const asked = { actor: coachee.actor, trajectoryId }
    const nextAt = world.clock() + 1000
    const revised = wanted(await reviseTrajectory({ ...asked, change: { aim: 'Vrijer ademen', nextAt, ended: true }, basedOn: 1 }, world))
    expect(presentTrajectory(revised)).toMatchObject({ aim: 'Vrijer ademen', nextAt, endedAt: expect.any(Number) })
    const seen = wanted(await getTrajectory({ actor: coach.actor, trajectoryId }, world))
    expect(seen).toMatchObject({ aim: 'Vrijer ademen', as: 'coach' })
    expect(wanted(await reviseTrajectory({ ...asked, change: { ended: false }, basedOn: 2 }, world)).row.ended_at).toBe(null)
    expect(wanted(await reviseTrajectory({ ...asked, change: { nextAt: null }, basedOn: 3 }, world)).row).toMatchObject({
      next_at: null,
    })
  })

  it('is listed with the same number of queries, however many there are', async () => {
    const world = await open()
    const coach = await aCoach(world)
    const countQueries = async () => {
      let queries = 0
      const counted = new Proxy(world.database, {
        get: (target, key) => {
          if (key === 'selectFrom') queries += 1
          const value = Reflect.get(target, key) as unknown
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
      await listTrajectories({ actor: await asPerson(world, coach.personId) }, { ...world, database: counted })
      return queries
    }
    await aTrajectory(world, { coach })
    const one = await countQueries()
    for (let more = 0; more < 5; more += 1) await aTrajectory(world, { coach })
    expect(await countQueries()).toBe(one)
    expect(one).toBeGreaterThan(0)
  })
})

describeOnEachDatabase('an agreement', (open) => {
  it('waits for the one who did not write it, until they agree, and for nobody else', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const stranger = await aTrajectory(world)
    const wait = async () => {
      const lists = [coach, coachee, stranger.coach, stranger.coachee].map(({ actor }) => openAgreements({ actor }, world))
      return (await Promise.all(lists)).map((list) => list.map(({ version, withName }) => [version, withName]))
    }
    const body = { purpose: 'a', between: 'b', sponsor: '', retention: 'd' }
    wanted(await reviseAgreement({ actor: coach.actor, trajectoryId, body }, world))
    expect(await wait()).toEqual([[], [[1, coach.name]], [], []])
    wanted(await agree({ actor: coachee.actor, trajectoryId, version: 1 }, world))
    expect(await wait()).toEqual([[], [], [], []])
    wanted(await reviseAgreement({ actor: coachee.actor, trajectoryId, body: { ...body, between: 'anders' }, basedOn: 1 }, world))
    expect(await wait()).toEqual([[[2, coachee.name]], [], [], []])
    wanted(await endAccess({ actor: coachee.actor, trajectoryId }, world))
    const ended = await asPerson(world, coach.personId)
    expect(await openAgreements({ actor: ended }, world)).toEqual([])
  })

  it('needs both people again when it changes, and accepts a yes only for the latest version', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const body = { purpose: 'a', between: 'b', sponsor: 'c', retention: 'd' }
    const byCoach = { actor: coach.actor, trajectoryId }
    const byCoachee = { actor: coachee.actor, trajectoryId }
    expect(presentAgreement(wanted(await reviseAgreement({ ...byCoach, body }, world)))).toMatchObject({ ...body, version: 1 })
    wanted(await agree({ ...byCoach, version: 1 }, world))
    const both = presentAgreement(wanted(await agree({ ...byCoachee, version: 1 }, world)))
    expect([typeof both.agreedByCoachAt, typeof both.agreedByCoacheeAt]).toEqual(['number', 'number'])
    const twice = presentAgreement(wanted(await agree({ ...byCoachee, version: 1 }, world)))
    expect(twice.agreedByCoacheeAt).toBe(both.agreedByCoacheeAt)
    const changed = presentAgreement(
      wanted(await reviseAgreement({ ...byCoachee, body: { ...body, between: 'anders' }, basedOn: 1 }, world)),
    )
    expect(changed).toMatchObject({ version: 2, between: 'anders', agreedByCoachAt: null, agreedByCoacheeAt: null })
    expect(await agree({ ...byCoach, version: 1 }, world)).toMatchObject({ status: 409, code: 'agreement.changed' })
  })

  it('keeps every version with its writer and who agreed, for both to read', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const body = { purpose: 'a', between: 'b', sponsor: 'c', retention: 'd' }
    expect(await listAgreementVersions({ actor: coach.actor, trajectoryId }, world)).toEqual([])
    wanted(await reviseAgreement({ actor: coach.actor, trajectoryId, body }, world))
    wanted(await agree({ actor: coachee.actor, trajectoryId, version: 1 }, world))
    wanted(await reviseAgreement({ actor: coachee.actor, trajectoryId, body: { ...body, between: 'anders' }, basedOn: 1 }, world))
    for (const { actor } of [coach, coachee]) {
      const versions = wanted(await listAgreementVersions({ actor, trajectoryId }, world)).map(presentAgreementVersion)
      expect(versions).toMatchObject([
        { version: 1, between: 'b', byId: coach.personId, agreedByCoacheeAt: expect.any(Number), agreedByCoachAt: null },
        { version: 2, between: 'anders', byId: coachee.personId, agreedByCoacheeAt: null },
      ])
    }
  })
})

describeOnEachDatabase('an agreement that both change at the same moment', (open) => {
  it('takes one text; each other writer is told of it and has their own still to propose', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const texts = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']
    const propose = (between: string, basedOn: number | null) => {
      const { actor } = texts.indexOf(between) % 2 === 0 ? coach : coachee
      return reviseAgreement({ actor, trajectoryId, body: { purpose: '', between, sponsor: '', retention: '' }, basedOn }, world)
    }
    const answers = await Promise.all(texts.map((between) => propose(between, null)))
    const [first, ...more] = answers.flatMap((answer) => (isRefusal(answer) ? [] : [answer]))
    expect(more).toEqual([])
    expect(first).toMatchObject({ row: { version: 1 } })
    for (const answer of answers.filter(isRefusal))
      expect(answer).toMatchObject({ status: 409, code: 'agreement.changed', current: { body: first?.body } })
    const late = texts.filter((text) => text !== first?.body.between)
    for (const [index, between] of late.entries()) wanted(await propose(between, index + 1))
    const versions = wanted(await listAgreementVersions({ actor: coachee.actor, trajectoryId }, world))
    expect(versions.map(({ body }) => body.between)).toEqual([first?.body.between, ...late])
  })
})

describeOnEachDatabase('access', (open) => {
  it('ends when the coachee ends it: from then on the coach finds nothing', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    expect(await endAccess({ actor: coach.actor, trajectoryId }, world)).toMatchObject({ status: 403, code: 'access.not-yours' })
    expect(wanted(await endAccess({ actor: coachee.actor, trajectoryId }, world))).toEqual({ ok: true })
    const former = await asPerson(world, coach.personId)
    expect(await getTrajectory({ actor: former, trajectoryId }, world)).toEqual(unknown)
    expect(await listTrajectories({ actor: former }, world)).toEqual([])
    const late = { ...coach.actor, guestOf: coach.actor.guestOf.map((grant) => ({ ...grant, until: world.clock() - 1 })) }
    expect(await listFindings({ actor: late, trajectoryId }, world)).toEqual(unknown)
    expect(wanted(await getTrajectory({ actor: coachee.actor, trajectoryId }, world)).as).toBe('coachee')
  })

  it('is recorded by the hour, for the coachee alone', async () => {
    const world = await open()
    const { trajectoryId, coach, coachee } = await aTrajectory(world)
    const { createFinding } = await import('../finding/finding.usecases.ts')
    const body = completeBody({ kind: 'ideal', words: 'rust' })
    const { shareFinding } = await import('../finding/share-finding.usecases.ts')
    const own = { actor: coachee.actor, trajectoryId }
    const { row } = wanted(await createFinding({ ...own, id: world.makeId(), sessionId: null, momentId: null, body }, world))
    wanted(await shareFinding({ ...own, findingId: row.id, leftOut: [] }, world))
    const looks = async () => wanted(await accessLedger({ actor: coachee.actor, trajectoryId }, world)).looks
    await listFindings({ actor: coachee.actor, trajectoryId }, world)
    expect(await looks()).toEqual([])
    await listFindings({ actor: coach.actor, trajectoryId }, world)
    await listFindings({ actor: coach.actor, trajectoryId }, world)
    expect(await looks()).toEqual([{ at: expect.any(Number), name: coach.name, what: 'findings' }])
    world.advance(3_600_000)
    await listFindings({ actor: coach.actor, trajectoryId }, world)
    expect(await looks()).toHaveLength(2)
    const ledger = wanted(await accessLedger({ actor: coachee.actor, trajectoryId }, world))
    expect(ledger.guests.map((guest) => [guest.name, guest.grant.until_at])).toEqual([[coach.name, null]])
    expect(await accessLedger({ actor: coach.actor, trajectoryId }, world)).toMatchObject({ status: 403 })
  })
})
