// Own prompt settings: stored, stored twice, withdrawn; each also for another person.
import { expect, it } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Actor } from '#method/access/actor.ts'
import type { PromptSettingBody } from '#method/support/prompt-setting.ts'
import { createApp } from '../../app.ts'
import { isRefusal } from '../../http/refusal.ts'
import { askAsPerson } from '../../testing/ask.ts'
import { aCoach, aCoachee, aHost, aTrajectory, type BuiltPerson } from '../../testing/builders.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { presentPromptSetting } from './prompt-setting.present.ts'
import { createPromptSetting, listPromptSettings, withdrawPromptSetting } from './prompt-setting.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(result.code)
  return result as Exclude<T, { refused: true }>
}
const less: PromptSettingBody = { kind: 'support', prompt: 'now.feeling', level: 'cue' }
const question: PromptSettingBody = { kind: 'question', prompt: 'now.body', words: 'Zit ik bij het raam?' }
const keep = async (world: TestDependencies, actor: Actor, body: PromptSettingBody, id = world.makeId()) =>
  presentPromptSetting(wanted(await createPromptSetting({ actor, id, body }, world)))
const list = async (world: TestDependencies, actor: Actor) => wanted(await listPromptSettings({ actor }, world)).map(presentPromptSetting)

describeOnEachDatabase('a prompt setting', (open) => {
  it('is stored with the instant of the choice, and stays in the history when another follows', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const first = await keep(world, actor, less)
    world.advance(1000)
    const second = await keep(world, actor, { ...less, level: null })
    expect(first).toEqual({ id: first.id, createdAt: expect.any(Number), withdrawnAt: null, body: less })
    expect(second.createdAt).toBeGreaterThan(first.createdAt)
    expect(await list(world, actor)).toEqual([first, second])
  })

  it('that arrives twice is stored once; the same id with another choice is refused', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const first = await keep(world, actor, question)
    expect(await keep(world, actor, question, first.id)).toEqual(first)
    for (const body of [{ ...question, words: 'Sta ik?' }, less])
      expect(await createPromptSetting({ actor, id: first.id, body }, world)).toMatchObject({ status: 422, code: 'prompt-setting.differs' })
    expect(await list(world, actor)).toEqual([first])
  })

  it('is withdrawn once, and says since when', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const made = await keep(world, actor, question)
    const withdraw = async () => presentPromptSetting(wanted(await withdrawPromptSetting({ actor, settingId: made.id }, world)))
    const gone = await withdraw()
    expect(gone).toEqual({ ...made, withdrawnAt: expect.any(Number) })
    world.advance(1000)
    expect(await withdraw()).toEqual(gone)
    // A late repeat of the first request does not bring it back.
    expect(await keep(world, actor, question, made.id)).toEqual(gone)
    expect(await list(world, actor)).toEqual([gone])
  })

  it('that is invalid is refused with the reason', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const refused = async (body: PromptSettingBody, code: string) =>
      expect(await createPromptSetting({ actor, id: world.makeId(), body }, world)).toMatchObject({ status: 422, code })
    await refused({ ...question, words: ' ' }, 'question.no-words')
    await refused({ ...question, words: 'x'.repeat(301) }, 'question.too-long')
    await refused({ ...less, prompt: 'now.mind' }, 'prompt.unknown')
    expect(await list(world, actor)).toEqual([])
  })

  it('is sealed in the database, and unreadable after the key of its space is destroyed', async () => {
    const world = await open()
    const { actor, spaceId } = await aCoachee(world)
    await keep(world, actor, question)
    const row = await world.database.selectFrom('prompt_setting').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify({ ...row, body: Buffer.from(row.body).toString('latin1') })).not.toContain('raam')
    await world.vault.destroySpaceKey(spaceId)
    await expect(world.vault.open(spaceId, row.id, row.body)).rejects.toThrow()
    await world.database.deleteFrom('space').where('id', '=', spaceId).execute()
    expect(await world.database.selectFrom('prompt_setting').selectAll().execute()).toEqual([])
  })

  it('of another person is unknown to the coach, the host and everyone else', async () => {
    const world = await open()
    const room = await aTrajectory(world)
    const { actor } = room.coachee
    const made = await keep(world, actor, question)
    const others: BuiltPerson[] = [
      room.coach,
      await aHost(world, { practiceId: room.practiceId }),
      await aCoach(world, { practiceId: room.practiceId }),
      (await aTrajectory(world)).coachee,
    ]
    for (const other of others) {
      expect(await list(world, other.actor)).toEqual([])
      expect(await withdrawPromptSetting({ actor: other.actor, settingId: made.id }, world)).toMatchObject({
        status: 404,
        code: 'prompt-setting.unknown',
      })
      // The same id creates a setting in the other person's own space.
      await keep(world, other.actor, less, made.id)
      expect((await list(world, other.actor)).map(({ body }) => body)).toEqual([less])
      const rows = await world.database.selectFrom('prompt_setting').select('id').where('space_id', '=', other.spaceId).execute()
      expect(rows).toEqual([{ id: made.id }])
    }
    expect(await list(world, actor)).toEqual([made])
  })
})

describeOnEachDatabase('a prompt setting over HTTP', (open) => {
  const enter = async () => {
    const world = await open()
    const room = await aTrajectory(world)
    const app = await createApp(world)
    const [coachee, coach] = [await askAsPerson(app, world, room.coachee.personId), await askAsPerson(app, world, room.coach.personId)]
    return { coachee, coach, id: world.makeId() }
  }
  const address = '/api/me/prompt-settings'

  it('is kept, listed and withdrawn', async () => {
    const { coachee, id } = await enter()
    const made = await coachee('POST', address, { id, body: question })
    expect([made.statusCode, made.json()]).toEqual([200, { id, createdAt: expect.any(Number), withdrawnAt: null, body: question }])
    expect((await coachee('POST', address, { id, body: question })).json()).toEqual(made.json())
    const gone = await coachee('POST', `${address}/${id}/withdraw`)
    expect(gone.json()).toEqual({ ...made.json(), withdrawnAt: expect.any(Number) })
    expect((await coachee('GET', address)).json()).toEqual({ settings: [gone.json()] })
  })

  it.each([
    ['a level that does not exist', { ...less, level: 'much' }],
    ['a kind that does not exist', { ...less, kind: 'check' }],
    ['no words', { kind: 'question', prompt: 'now.body' }],
  ])('with %s is refused', async (_, body) => {
    const { coachee, id } = await enter()
    const answer = await coachee('POST', address, { id, body })
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'body.invalid'])
    expect((await coachee('GET', address)).json().settings).toEqual([])
  })

  it('of another person is not found at any of its addresses', async () => {
    const { coachee, coach, id } = await enter()
    await coachee('POST', address, { id, body: question })
    const before = (await coachee('GET', address)).json()
    const reaching = (Object.values(endpoints) as Endpoint[]).filter(({ path }) => path.includes(':settingId'))
    expect(reaching.length).toBeGreaterThan(0)
    for (const { method, path } of reaching) expect([path, (await coach(method, path.replace(/:\w+/, id))).statusCode]).toEqual([path, 404])
    expect((await coach('GET', address)).json()).toEqual({ settings: [] })
    expect((await coachee('GET', address)).json()).toEqual(before)
  })
})
