// A space exported to another installation and back: nothing is lost or doubled, and no one gets access by it.
import { expect, it } from 'vitest'
import { type SpaceFile, spaceFile } from '#contract/space.ts'
import { mostReminders } from '#method/reminder/reminder.ts'
import { isRefusal } from '../../http/refusal.ts'
import { asPerson } from '../../testing/as-person.ts'
import { aCoachee, aTrajectory } from '../../testing/builders.ts'
import { exportSpace, importSpace } from '../../testing/space-file.ts'
import { describeOnEachDatabase, type TestDependencies } from '../../testing/test-dependencies.ts'
import { seedDemo } from '../demo/seed-demo.ts'
import { createFinding, listFindings, listOwnFindings } from '../finding/finding.usecases.ts'
import { shareFinding } from '../finding/share-finding.usecases.ts'
import { getMe } from '../person/me.usecases.ts'
import { createPromptSetting, listPromptSettings, withdrawPromptSetting } from '../prompt-setting/prompt-setting.usecases.ts'
import { keepReminder, listReminders, setReminderState } from '../reminder/reminder.usecases.ts'
import { listTrajectories } from '../trajectory/trajectory.usecases.ts'
import { addReceived, listReceived, settleReceived } from '../witness/received.usecases.ts'

function wanted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(`${result.code} ${result.detail ?? ''}`)
  return result as Exclude<T, { refused: true }>
}

/** Samira's space of the demo: seven sessions, krachtlijnen that changed, answers of every kind. */
async function demoFile(world: TestDependencies): Promise<SpaceFile> {
  await seedDemo(world)
  const rows = await world.database.selectFrom('trajectory').selectAll().whereRef('id', '!=', 'space_id').execute()
  const files = await Promise.all(rows.map(async (row) => exportSpace({ actor: await asPerson(world, row.coachee_id) }, world)))
  return files.reduce((largest, file) => (file.sessions.length > largest.sessions.length ? file : largest))
}

/** The content of a file, without its owner and the ids of people. */
function said(file: SpaceFile): unknown {
  const own = file.trajectories.find((one) => one.own)?.id
  // Nothing is shared in the place a file comes to: there is no coach.
  const dropped = new Set(['madeBy', 'byId', 'createdBy', 'setBy', 'exportedAt', 'shares'])
  const plain = JSON.parse(
    JSON.stringify({ ...file, person: null }, (key, value) => (dropped.has(key) ? null : value === own ? 'own' : value)),
  ) as { trajectories: { endedAt: number | null; startedAt: number; id: string }[] }
  for (const trajectory of plain.trajectories) {
    trajectory.endedAt = null
    if (trajectory.id === 'own') trajectory.startedAt = 0
  }
  plain.trajectories.sort((a, b) => (a.id < b.id ? -1 : 1))
  return plain
}

/** The same content, saved again under another name: another file. */
const renamed = (file: SpaceFile): SpaceFile => ({ ...file, person: { ...file.person, name: `${file.person.name}.` } })

const countOf = ({ sessions, findings, alignments, notes, reminders, received, promptSettings }: SpaceFile) =>
  [sessions, findings, alignments, notes, reminders, received, promptSettings].flat().length

describeOnEachDatabase('a space as a file', (open) => {
  it('has the same content on another installation', async () => {
    const [here, there] = [await open(), await open()]
    const file = spaceFile.parse(JSON.parse(JSON.stringify(await demoFile(here))))
    expect(file.sessions.length).toBe(7)
    expect(file.findings.length).toBeGreaterThan(20)
    expect(file.findings.some((finding) => finding.revisions.length > 1)).toBe(true)
    expect(file.received.length).toBeGreaterThan(0)
    expect(file.promptSettings.length).toBeGreaterThan(2)
    const newcomer = await aCoachee(there)
    const { actor } = newcomer
    const first = wanted(await importSpace({ actor, file }, there))
    expect(first).toEqual({
      added: file.trajectories.length - 1 + countOf(file),
      known: 0,
      left: 0,
    })
    expect(said(await exportSpace({ actor }, there))).toEqual(said(file))
    expect(await importSpace({ actor, file: { ...file, exportedAt: 1 } }, there)).toMatchObject({ status: 409, code: 'space-file.known' })
    expect(wanted(await importSpace({ actor, file: renamed(file) }, there))).toEqual({ added: 0, known: first.added, left: 0 })
    expect(said(await exportSpace({ actor }, there))).toEqual(said(file))
    const coachName = file.trajectories.find((one) => !one.own)?.coachName
    expect(coachName).not.toBe('')
    expect((await getMe({ actor }, there)).trajectories).toMatchObject([{ coachName, open: false }])
    expect((await listTrajectories({ actor }, there)).map((view) => view.coachName)).toEqual([coachName])
  })

  it('has none of the coach’s own notes', async () => {
    const world = await open()
    const text = JSON.stringify(await demoFile(world))
    const notes = await world.database.selectFrom('note').selectAll().where('kind', 'in', ['working', 'attunement']).execute()
    const bodies = await Promise.all(notes.map((row) => world.vault.open<{ text: string; own: string }>(row.space_id, row.id, row.body)))
    const words = bodies.flatMap((body) => [body.text, body.own]).filter((part) => part.length > 8)
    expect(words.length).toBeGreaterThan(3)
    for (const part of words) expect(text).not.toContain(JSON.stringify(part).slice(1, -1))
  })

  it('gives no access to the people that it mentions', async () => {
    const world = await open()
    const pair = await aTrajectory(world)
    const made = { id: world.makeId(), sessionId: null, momentId: null }
    const body = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
    wanted(await createFinding({ actor: pair.coachee.actor, trajectoryId: pair.trajectoryId, ...made, body }, world))
    wanted(await shareFinding({ actor: pair.coachee.actor, trajectoryId: pair.trajectoryId, findingId: made.id, leftOut: [] }, world))
    const mine = await exportSpace({ actor: pair.coachee.actor }, world)
    const file = { ...mine, person: { ...mine.person, id: world.makeId() } }
    const other = await aCoachee(world)
    wanted(await importSpace({ actor: other.actor, file }, world))
    expect((await listOwnFindings({ actor: other.actor }, world)).map(({ body: kept }) => kept)).toEqual([body])
    // The coach still sees one trajectory only, and the coach's id does not occur in the other space.
    expect(wanted(await listFindings({ actor: pair.coach.actor, trajectoryId: pair.trajectoryId }, world))).toHaveLength(1)
    const rows = await world.database.selectFrom('trajectory').selectAll().where('space_id', '=', other.spaceId).execute()
    expect(rows.map((row) => row.coach_id)).not.toContain(pair.coach.personId)
    expect(await world.database.selectFrom('space_grant').selectAll().where('space_id', '=', other.spaceId).execute()).toEqual([])
  })

  it('has the reminders, which are imported as paused, and received texts that were not kept', async () => {
    const [here, there] = [await open(), await open()]
    const [{ actor, spaceId }, other] = [await aCoachee(here), await aCoachee(there)]
    const anchorId = here.makeId()
    const anchor = { kind: 'anchor' as const, of: 'rust', mode: 'breath' as const, how: 'uit', cue: '' }
    const made = { sessionId: null, momentId: null }
    wanted(await createFinding({ actor, trajectoryId: spaceId, id: anchorId, ...made, body: anchor }, here))
    const schedule = { kind: 'weekly' as const, days: [1 as const], time: '09:00', zone: 'Europe/Amsterdam', until: null }
    const ways = { schedule, byPush: false, byMail: true }
    const reminderId = here.makeId()
    wanted(await keepReminder({ actor, reminderId, label: 'voor het overleg', about: anchorId, ...ways }, here))
    const saw = { saw: 'Je wachtte.', word: 'geduld', lexiconKey: null, fromName: 'Fenna', behaviour: '', replyId: here.makeId() }
    const seen = await addReceived({ spaceId, source: 'witness', originId: here.makeId(), body: saw }, here)
    const kept = await addReceived({ spaceId, source: 'gift', originId: here.makeId(), body: saw }, here)
    wanted(await settleReceived({ actor, receivedId: kept.row.id, state: 'kept' }, here))
    wanted(await settleReceived({ actor, receivedId: seen.row.id, state: 'parked' }, here))

    const file = spaceFile.parse(JSON.parse(JSON.stringify(await exportSpace({ actor }, here))))
    expect(file.reminders).toMatchObject([{ id: reminderId, label: 'voor het overleg', about: anchorId, ...ways }])
    expect(file.received).toMatchObject([{ id: seen.row.id, saw: 'Je wachtte.', state: 'parked' }])
    expect(JSON.stringify(file)).not.toContain(saw.replyId)
    expect(wanted(await importSpace({ actor: other.actor, file }, there))).toEqual({ added: 3, known: 0, left: 0 })
    const { reminders } = wanted(await listReminders({ actor: other.actor }, there))
    expect(reminders).toMatchObject([{ row: { state: 'paused', next_at: null }, body: { label: 'voor het overleg', about: anchorId } }])
    expect(await listReceived({ actor: other.actor }, there)).toMatchObject([{ row: { state: 'parked' }, body: { fromName: 'Fenna' } }])
    // What happened with them since does not change.
    wanted(await settleReceived({ actor: other.actor, receivedId: seen.row.id, state: 'kept' }, there))
    wanted(await setReminderState({ actor: other.actor, reminderId, state: 'on' }, there))
    expect(wanted(await importSpace({ actor: other.actor, file: renamed(file) }, there))).toEqual({ added: 0, known: 3, left: 0 })
    expect(await listReceived({ actor: other.actor }, there)).toMatchObject([{ row: { state: 'kept' } }])
    expect(wanted(await listReminders({ actor: other.actor }, there)).reminders).toMatchObject([{ row: { state: 'on' } }])
  })

  it('adds no more reminders than a person can have, and accepts a file without reminders', async () => {
    const world = await open()
    const { actor } = await aCoachee(world)
    const schedule = { kind: 'once' as const, date: '2026-12-01', time: '09:00', zone: 'Europe/Amsterdam' }
    const make = (label: string) => ({ id: world.makeId(), label, about: null, schedule, byPush: false, byMail: false, createdAt: 1 })
    const file = { ...(await exportSpace({ actor }, world)), reminders: Array.from({ length: mostReminders }, (_, at) => make(`${at}`)) }
    expect(wanted(await importSpace({ actor, file }, world))).toEqual({ added: mostReminders, known: 0, left: 0 })
    const more = { ...file, reminders: [make('een te veel')] }
    expect(wanted(await importSpace({ actor, file: more }, world))).toEqual({ added: 0, known: 0, left: 1 })
    const { reminders: _reminders, received: _received, ...older } = file
    expect(wanted(await importSpace({ actor, file: spaceFile.parse(older) }, world))).toEqual({ added: 0, known: 0, left: 0 })
  })

  it('contains the chosen help and own questions, also those that were withdrawn', async () => {
    const [here, there] = [await open(), await open()]
    const [{ actor }, other] = [await aCoachee(here), await aCoachee(there)]
    const bodies = [
      { kind: 'support' as const, prompt: 'all', level: 'cue' as const },
      { kind: 'question' as const, prompt: 'now.body', words: 'Zit ik?' },
    ]
    for (const body of bodies) wanted(await createPromptSetting({ actor, id: here.makeId(), body }, here))
    const [, question] = wanted(await listPromptSettings({ actor }, here))
    wanted(await withdrawPromptSetting({ actor, settingId: question?.row.id ?? '' }, here))
    const file = spaceFile.parse(JSON.parse(JSON.stringify(await exportSpace({ actor }, here))))
    expect(file.promptSettings).toMatchObject([
      { withdrawnAt: null, body: bodies[0] },
      { withdrawnAt: expect.any(Number), body: bodies[1] },
    ])
    expect(wanted(await importSpace({ actor: other.actor, file }, there))).toEqual({ added: 2, known: 0, left: 0 })
    expect((await exportSpace({ actor: other.actor }, there)).promptSettings).toEqual(file.promptSettings)
    expect(wanted(await importSpace({ actor: other.actor, file: renamed(file) }, there))).toEqual({ added: 0, known: 2, left: 0 })
  })

  it('from before the part promptSettings has settings among the findings; they are imported as settings', async () => {
    const world = await open()
    const { actor, spaceId, personId } = await aCoachee(world)
    const finding = (id: string, state: string, body: object, at: number) => ({
      ...{ id, trajectoryId: spaceId, sessionId: null, momentId: null, state, visibility: 'private', madeBy: personId, reworded: false },
      ...{ createdAt: at, updatedAt: at + 5, body, revisions: [{ at, byId: personId, state, visibility: 'private', body }] },
    })
    const level = { kind: 'support', prompt: 'now.feeling', level: 'cue' }
    const question = { kind: 'question', prompt: 'now.body', words: 'x'.repeat(400) }
    const anchor = { kind: 'anchor', of: 'rust', mode: 'breath', how: 'uit', cue: '' }
    const ids = [world.makeId(), world.makeId(), world.makeId()] as const
    const { promptSettings: _none, ...file } = await exportSpace({ actor }, world)
    const former = {
      ...file,
      findings: [
        finding(ids[0], 'accepted', { ...level, making: { began: 'self', answered: [] } }, 10),
        finding(ids[1], 'withdrawn', question, 20),
        finding(ids[2], 'accepted', anchor, 30),
      ],
    }
    expect(wanted(await importSpace({ actor, file: former }, world))).toEqual({ added: 3, known: 0, left: 0 })
    expect((await exportSpace({ actor }, world)).promptSettings).toEqual([
      { id: ids[0], createdAt: 10, withdrawnAt: null, body: level },
      { id: ids[1], createdAt: 20, withdrawnAt: 25, body: question },
    ])
    expect((await listOwnFindings({ actor }, world)).map(({ body }) => body)).toEqual([anchor])
    expect(await importSpace({ actor, file: former }, world)).toMatchObject({ code: 'space-file.known' })
    expect(
      wanted(await importSpace({ actor, file: { ...former, ...renamed(file as SpaceFile), findings: former.findings } }, world)),
    ).toEqual({ added: 0, known: 3, left: 0 })
    // Anything else that is not a space file is still refused by its shape.
    for (const wrong of [null, [], { ...former, findings: 'none' }])
      expect(await importSpace({ actor, file: wrong }, world)).toMatchObject({ status: 422, code: 'body.invalid' })
  })

  it('that is not consistent is refused, and nothing of it is stored', async () => {
    const world = await open()
    const { actor, spaceId } = await aCoachee(world)
    const file = await exportSpace({ actor }, world)
    const note = { id: world.makeId(), trajectoryId: spaceId, sessionId: null, kind: 'shared' as const, at: 1, madeBy: actor.personId }
    const whole = { ...note, text: 'goed', updatedAt: 1 }
    const once = { kind: 'once' as const, date: '2026-12-01', time: '09:00', zone: 'Europe/Amsterdam' }
    const reminder = { id: world.makeId(), label: 'bellen', about: null, schedule: once, byPush: false, byMail: false, createdAt: 1 }
    const sighting = { saw: 'Je bleef.', word: '', lexiconKey: null, fromName: '', behaviour: '' }
    const seen = { id: world.makeId(), source: 'witness' as const, ...sighting, state: 'new' as const, at: 1 }
    const words = { kind: 'question' as const, prompt: 'now.body', words: 'Zit ik?' }
    const question = { id: world.makeId(), createdAt: 1, withdrawnAt: null, body: words }
    const damaged: readonly [SpaceFile, RegExp][] = [
      [{ ...file, notes: [whole, { ...whole, id: world.makeId(), trajectoryId: world.makeId() }] }, /^notes\[1\]: its trajectory/],
      [{ ...file, notes: [whole, whole] }, /twice/],
      [{ ...file, notes: [{ ...whole, sessionId: world.makeId() }] }, /^notes\[0\]: its session/],
      [{ ...file, reminders: [{ ...reminder, about: world.makeId() }] }, /^reminders\[0\]: what it is about/],
      [{ ...file, reminders: [reminder, reminder] }, /^reminders\[1\]: .*twice/],
      [{ ...file, reminders: [{ ...reminder, label: ' ' }] }, /^reminders\[0\]: reminder.no-words/],
      [{ ...file, received: [{ ...seen, saw: '' }] }, /^received\[0\]: witness.no-act/],
      [{ ...file, received: [{ ...seen, id: reminder.id }], reminders: [reminder] }, /^received\[0\]: .*twice/],
      [{ ...file, promptSettings: [question, question] }, /^promptSettings\[1\]: .*twice/],
      [{ ...file, promptSettings: [{ ...question, body: { ...question.body, words: ' ' } }] }, /^promptSettings\[0\]: question.no-words/],
      [{ ...file, trajectories: file.trajectories.map((one) => ({ ...one, own: false })) }, /own place/],
    ]
    for (const [broken, why] of damaged) {
      const answer = await importSpace({ actor, file: broken }, world)
      expect(answer).toMatchObject({ status: 422, code: 'space-file.damaged', detail: expect.stringMatching(why) })
    }
    expect(await world.database.selectFrom('note').selectAll().execute()).toEqual([])
    expect(wanted(await importSpace({ actor, file: { ...file, notes: [whole] } }, world))).toEqual({ added: 1, known: 0, left: 0 })
  })
})
