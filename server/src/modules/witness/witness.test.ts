// A witness without an account, from the link to the finding that the reader makes of the answer; each use case also tried by another
// person.
import { expect, it } from 'vitest'
import type { Actor } from '#method/access/actor.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import { linkLasts } from '#method/witness/witness.ts'
import type { RequestFacts } from '../../http/caller.ts'
import { isRefusal } from '../../http/refusal.ts'
import { aCoachee, aTrajectory } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { createFinding } from '../finding/finding.usecases.ts'
import { askWitness, forgetEndedAddresses, listAsks, openAsk, remindWitness, withdrawAsk } from './ask.usecases.ts'
import { listReceived, settleReceived } from './received.usecases.ts'
import { lookAtAsk, replyAsWitness } from './reply.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const facts: RequestFacts = { address: '192.0.2.7', userAgent: '', setSignInCookie: () => {}, clearSignInCookie: () => {} }
const nothing = { forName: 'Sanne', behaviour: '', intentionId: null as string | null, email: null as string | null }
const said = { saw: 'Je wachtte tot iedereen klaar was.', word: 'geduld', lexiconKey: null, fromName: 'Sanne' }
const tokenOf = (link: string) => link.split('#')[1] ?? ''

async function asked(world: TestDependencies, actor: Actor, wishes: Partial<typeof nothing> = {}) {
  const made = wanted(await askWitness({ actor, ...nothing, ...wishes }, world))
  return { ...made, token: tokenOf(made.link), askId: made.ask.row.id }
}
const reply = (world: TestDependencies, token: string, part: object = {}) =>
  replyAsWitness({ token, facts, id: world.makeId(), ...said, ...part }, world)
const stateOf = async (world: TestDependencies, actor: Actor) => (await listReceived({ actor }, world)).map(({ row }) => row.state)

describeOnEachDatabase('a link for a witness', (open) => {
  it('shows the first name of the asker and the chosen behaviour, takes one answer, and is then used up', async () => {
    const world = await open()
    const noor = await aCoachee(world, { name: 'Noor de Vries' })
    const { token, link } = await asked(world, noor.actor, { behaviour: 'Drie tellen wachten' })
    expect(link).toMatch(/^http:\/\/localhost:4600\/witness#[\w-]{43}$/)
    const view = wanted(await lookAtAsk({ token, facts }, world))
    expect(view).toMatchObject({ askerName: 'Noor', forName: 'Sanne', behaviour: 'Drie tellen wachten', locale: 'nl' })
    expect(await reply(world, token)).toEqual({ ok: true })
    const [arrived, ...more] = await listReceived({ actor: noor.actor }, world)
    expect(more).toEqual([])
    expect(arrived?.body).toMatchObject({ ...said, behaviour: 'Drie tellen wachten' })
    expect(await reply(world, token)).toMatchObject({ status: 404, code: 'witness.gone' })
    expect(await lookAtAsk({ token, facts }, world)).toMatchObject({ code: 'witness.gone' })
    expect(await stateOf(world, noor.actor)).toEqual(['new'])
  })

  it('accepts the same answer twice as one, for when the first response was lost', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const { token } = await asked(world, noor.actor)
    const id = world.makeId()
    for (let time = 0; time < 2; time += 1) expect(await reply(world, token, { id })).toEqual({ ok: true })
    expect(await stateOf(world, noor.actor)).toEqual(['new'])
  })

  it('accepts one of two answers that arrive at the same moment', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const { token } = await asked(world, noor.actor)
    const both = await Promise.all([reply(world, token), reply(world, token)])
    expect(both.map((one) => isRefusal(one)).sort()).toEqual([false, true])
    expect(await stateOf(world, noor.actor)).toEqual(['new'])
  })

  it('has one answer for an unknown, used, withdrawn and expired link', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const [used, back, late] = [await asked(world, noor.actor), await asked(world, noor.actor), await asked(world, noor.actor)]
    wanted(await reply(world, used.token))
    wanted(await withdrawAsk({ actor: noor.actor, askId: back.askId }, world))
    world.advance(linkLasts)
    const answers = []
    for (const token of ['x'.repeat(43), used.token, back.token, late.token])
      answers.push(await lookAtAsk({ token, facts }, world), await reply(world, token))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await listAsks({ actor: noor.actor }, world)).map(({ row }) => row.withdrawn_at !== null).sort()).toEqual([false, false, true])
  })

  it('refuses an answer without what was seen, and stays open then', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const { token } = await asked(world, noor.actor)
    expect(await reply(world, token, { saw: '  ' })).toMatchObject({ status: 422, code: 'witness.no-act' })
    expect(await reply(world, token, { saw: 'x'.repeat(4001) })).toMatchObject({ code: 'text.too-long' })
    expect(await reply(world, token, { word: '', fromName: '' })).toEqual({ ok: true })
  })

  it('can be tried a limited number of times from one address', async () => {
    const world = await open()
    let last: unknown
    for (let time = 0; time < 61; time += 1) last = await lookAtAsk({ token: 'x'.repeat(43), facts }, world)
    expect(last).toMatchObject({ status: 429, code: 'rate.limited' })
    for (let time = 0; time < 21; time += 1) last = await reply(world, 'x'.repeat(43))
    expect(last).toMatchObject({ status: 429 })
  })

  it('is stored only as a hash, and its words and names only as ciphertext', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const { token } = await asked(world, noor.actor, { behaviour: 'Drie tellen wachten', email: 'sanne@example.org' })
    wanted(await reply(world, token))
    const rows = [
      ...(await world.database.selectFrom('witness_ask').selectAll().execute()),
      ...(await world.database.selectFrom('received').selectAll().execute()),
    ]
    const kept = rows.map((row) =>
      JSON.stringify(row, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value)),
    )
    for (const secret of [token, 'sanne@', 'Sanne', 'wachtte', 'geduld', 'Drie tellen']) expect(kept.join('\n')).not.toContain(secret)
  })
})

describeOnEachDatabase('a mail to a witness', (open) => {
  it('contains the first name of the asker and the link, not the subject; the address is deleted after the answer', async () => {
    const world = await open()
    const noor = await aCoachee(world, { name: 'Noor de Vries' })
    const { token, askId, mailed } = await asked(world, noor.actor, { behaviour: 'Drie tellen wachten', email: 'sanne@example.org' })
    expect(mailed).toBe(true)
    const [sent] = world.mails
    expect(sent).toMatchObject({ to: 'sanne@example.org', subject: 'Noor vraagt wat jij zag' })
    expect(sent?.text).toContain(`/witness#${token}`)
    expect(`${sent?.subject} ${sent?.text}`).not.toMatch(/Vries|Sanne|Drie tellen/)
    const addressOf = async () => (await listAsks({ actor: noor.actor }, world)).find(({ row }) => row.id === askId)?.body.email
    expect(await addressOf()).toBe('sanne@example.org')
    wanted(await reply(world, token))
    expect(await addressOf()).toBeNull()
  })

  it('is sent once more when the asker wants that, with a second link; never a third time', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const { token, askId } = await asked(world, noor.actor, { email: 'sanne@example.org' })
    const remind = () => remindWitness({ actor: noor.actor, askId }, world)
    expect(wanted(await remind()).body.email).toBeNull()
    expect(await remind()).toMatchObject({ status: 409, code: 'witness.no-reminder' })
    expect(world.mails).toHaveLength(2)
    const second = /#([\w-]{43})/.exec(world.mails[1]?.text ?? '')?.[1] ?? ''
    for (const link of [token, second]) wanted(await lookAtAsk({ token: link, facts }, world))
    expect(await reply(world, second)).toEqual({ ok: true })
    expect(await lookAtAsk({ token, facts }, world)).toMatchObject({ code: 'witness.gone' })
  })

  it('contains a name and never an address that the asker typed as name: a mail program would make a link of it', async () => {
    const world = await open()
    for (const [name, said] of [
      ['https://kwaad.example/inloggen Noor', 'httpskwaadexampleinloggen'],
      ['Zoë-Lynn O’Brien', 'Zoë-Lynn'],
      ['J.P. de Boer', 'JP'],
      ['123456789012345678901234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
      ['...', 'Iemand'],
    ] as const) {
      const { actor } = await aCoachee(world, { name })
      await asked(world, actor, { email: `${world.makeId()}@example.org` })
      const mail = world.mails.at(-1)
      expect(mail?.subject).toBe(`${said} vraagt wat jij zag`)
      expect(mail?.text.replace(/http:\/\/localhost:4600\S+/, '')).not.toMatch(/\w[.:/]+\w/)
    }
  })

  it('that cannot be sent leaves the link, and no address', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const failing = { ...world, sendMail: () => Promise.reject(new Error('no')) }
    const made = wanted(await askWitness({ actor: noor.actor, ...nothing, email: 'sanne@example.org' }, failing))
    expect([made.mailed, made.ask.body.email, made.ask.row.mailed_at]).toEqual([false, null, null])
    expect(await remindWitness({ actor: noor.actor, askId: made.ask.row.id }, world)).toMatchObject({ code: 'witness.no-reminder' })
  })

  it('with a reminder can be tried again when it failed', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const { askId } = await asked(world, noor.actor, { email: 'sanne@example.org' })
    const failing = { ...world, sendMail: () => Promise.reject(new Error('no')) }
    expect(await remindWitness({ actor: noor.actor, askId }, failing)).toMatchObject({ status: 503, code: 'witness.not-mailed' })
    wanted(await withdrawAsk({ actor: noor.actor, askId }, world))
    expect(await remindWitness({ actor: noor.actor, askId }, world)).toMatchObject({ code: 'witness.no-reminder' })
  })

  it('is sent to one address at most twice a day, whoever asks', async () => {
    const world = await open()
    const mailed = []
    for (let time = 0; time < 3; time += 1) {
      const { actor } = await aCoachee(world)
      mailed.push((await asked(world, actor, { email: ' Sanne@Example.org' })).mailed)
    }
    expect(mailed).toEqual([true, true, false])
  })

  it('leaves no address once the question expired', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    await asked(world, noor.actor, { email: 'sanne@example.org' })
    await forgetEndedAddresses(world)
    const emails = async () => (await listAsks({ actor: noor.actor }, world)).map(({ body }) => body.email)
    expect(await emails()).toEqual(['sanne@example.org'])
    // The server may have been off for weeks.
    world.advance(linkLasts + 60 * 86_400_000)
    await forgetEndedAddresses(world)
    expect(await emails()).toEqual([null])
  })
})

describeOnEachDatabase('a question to a witness', (open) => {
  it('can be about an own intention, and not about one of another person', async () => {
    const world = await open()
    const { coachee, coach, trajectoryId } = await aTrajectory(world)
    const body = completeBody({ kind: 'intention', act: 'Wachten' })
    const kept = { trajectoryId, id: world.makeId(), sessionId: null, momentId: null, body }
    wanted(await createFinding({ actor: coachee.actor, ...kept }, world))
    expect((await asked(world, coachee.actor, { intentionId: kept.id })).ask.body.intentionId).toBe(kept.id)
    for (const actor of [coach.actor, (await aCoachee(world)).actor])
      expect(await askWitness({ actor, ...nothing, intentionId: kept.id }, world)).toMatchObject({
        status: 404,
        code: 'witness.intention-unknown',
      })
  })

  it('needs a name or a behaviour: otherwise no link is made', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    const ask = (part: object) => askWitness({ actor: noor.actor, ...nothing, forName: '', ...part }, world)
    for (const part of [{}, { forName: ' ', behaviour: '\n' }, { email: 'sanne@example.org' }])
      expect(await ask(part)).toMatchObject({ status: 422, code: 'witness.nothing-asked' })
    expect([await listAsks({ actor: noor.actor }, world), world.mails]).toEqual([[], []])
    wanted(await ask({ behaviour: 'Drie tellen wachten' }))
    wanted(await ask({ forName: 'Sanne' }))
  })

  it('of another person is not found and not listed: not by the coach, not by a stranger', async () => {
    const world = await open()
    const { coachee, coach } = await aTrajectory(world)
    const { askId, token } = await asked(world, coachee.actor, { email: 'sanne@example.org' })
    for (const actor of [coach.actor, (await aCoachee(world)).actor]) {
      expect(await listAsks({ actor }, world)).toEqual([])
      for (const change of [withdrawAsk, remindWitness])
        expect(await change({ actor, askId }, world)).toMatchObject({ status: 404, code: 'witness.unknown' })
    }
    wanted(await lookAtAsk({ token, facts }, world))
    const row = await world.database.selectFrom('witness_ask').selectAll().executeTakeFirstOrThrow()
    await expect(openAsk({ ...row, space_id: coach.spaceId }, world)).rejects.toThrow()
  })

  it('can be open for at most twenty people at a time', async () => {
    const world = await open()
    const noor = await aCoachee(world)
    for (let time = 0; time < 20; time += 1) await asked(world, noor.actor)
    expect(await askWitness({ actor: noor.actor, ...nothing }, world)).toMatchObject({ status: 409, code: 'witness.too-many' })
  })
})

describeOnEachDatabase('what a witness saw', (open) => {
  const arrive = async (world: TestDependencies) => {
    const built = await aTrajectory(world)
    const { token } = await asked(world, built.coachee.actor)
    wanted(await reply(world, token))
    const receivedId = (await listReceived({ actor: built.coachee.actor }, world))[0]?.row.id ?? ''
    return { ...built, receivedId }
  }

  it('can be parked, made new again, let go and kept by its reader; a kept one stays kept', async () => {
    const world = await open()
    const { coachee, receivedId } = await arrive(world)
    const settle = (state: 'new' | 'parked' | 'kept' | 'let-go') => settleReceived({ actor: coachee.actor, receivedId, state }, world)
    for (const state of ['parked', 'new', 'let-go', 'parked', 'kept', 'kept'] as const) {
      wanted(await settle(state))
      expect(await stateOf(world, coachee.actor)).toEqual([state])
    }
    expect(await settle('new')).toMatchObject({ status: 409, code: 'received.kept' })
  })

  it('of another person is not found: not by the coach, not by a stranger', async () => {
    const world = await open()
    const { coachee, coach, receivedId } = await arrive(world)
    for (const actor of [coach.actor, (await aCoachee(world)).actor]) {
      expect(await listReceived({ actor }, world)).toEqual([])
      expect(await settleReceived({ actor, receivedId, state: 'parked' }, world)).toMatchObject({ status: 404, code: 'received.unknown' })
    }
    expect(await stateOf(world, coachee.actor)).toEqual(['new'])
  })
})
