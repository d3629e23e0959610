// Plays one story through the use cases, each step at its own time. A refusal is an error in the story, so it throws.
import type { Actor } from '#method/access/actor.ts'
import type { Locale } from '#method/locale/locale.ts'
import { createAlignment, setAlignmentState } from '../alignment/alignment.usecases.ts'
import { answerFinding, offerFinding, withdrawFinding } from '../finding/answer-finding.usecases.ts'
import { createFinding } from '../finding/finding.usecases.ts'
import { shareFinding } from '../finding/share-finding.usecases.ts'
import { keepNote } from '../note/note.usecases.ts'
import { acceptInvitation } from '../practice/invitation.usecases.ts'
import { recordEvents } from '../session/record-events.usecases.ts'
import { createSession } from '../session/session.usecases.ts'
import { type AgreementBody, agree, getAgreement, reviseAgreement } from '../trajectory/agreement.usecases.ts'

import { inviteCoachee } from '../trajectory/invite-coachee.usecases.ts'
import { createTrajectory, reviseTrajectory } from '../trajectory/trajectory.usecases.ts'
import { expected, seedFacts } from './expected.ts'
import { eventsFromBeats } from './play-beats.ts'
import { isOwnDeed, type OwnPlay, playOwnDeed } from './play-own.ts'
import type { SeedTime } from './seed-time.ts'
import type { Deed, Scene, Story } from './story.ts'
import { type Teller, tell, tellBody } from './tell.ts'

const hour = 3_600_000
const dayLong = 24 * hour
type Stage = {
  readonly story: Story
  readonly coach: Actor
  readonly practiceId: string
  readonly locale: Locale
  readonly anchor: number
  readonly deviceId: string
}
type Play = OwnPlay & {
  readonly coach: Actor
  readonly deviceId: string
  sessionId: string | null
}

export async function playStory(stage: Stage, time: SeedTime): Promise<{ readonly coacheeId: string; readonly trajectoryId: string }> {
  const { story, locale, anchor, practiceId } = stage
  time.moveTo(anchor + story.beginsOn * dayLong + 13 * hour)
  const trajectoryId = time.makeId()
  const begin = { actor: stage.coach, id: trajectoryId, practiceId, coacheeName: story.name[locale], aim: story.aim[locale], locale }
  const { row } = expected(await createTrajectory(begin, time), `${story.key}/trajectory`)
  const coach: Actor = { ...stage.coach, guestOf: [{ spaceId: row.space_id, trajectoryId, until: null }] }
  const coachee: Actor = {
    personId: row.coachee_id,
    ownSpaceId: row.space_id,
    memberships: [{ practiceId, role: 'coachee' }],
    guestOf: [],
  }
  await takePlace(begin.coacheeName, coach, trajectoryId, locale, time)
  const ids = new Map<string, string>()
  const idOf = (name: string) => {
    const id = ids.get(name) ?? time.makeId()
    ids.set(name, id)
    return id
  }
  const teller: Teller = { locale, idOf, anchor }
  const help = { answers: [], choices: [] }
  const play: Play = { trajectoryId, coach, coachee, teller, deviceId: stage.deviceId, sessionId: null, help, tokens: new Map() }
  for (const scene of story.scenes) await playScene(scene, `${story.key}/${scene.on}`, play, time)
  if (story.nextOn !== null) {
    const nextAt = anchor + story.nextOn * dayLong + 9 * hour
    const change = { actor: coach, trajectoryId, change: { nextAt }, basedOn: row.version }
    expected(await reviseTrajectory(change, time), `${story.key}/next`)
  }
  return { coacheeId: row.coachee_id, trajectoryId }
}

async function takePlace(name: string, coach: Actor, trajectoryId: string, locale: Locale, time: SeedTime): Promise<void> {
  expected(await agree({ actor: coach, trajectoryId, version: 1 }, time), 'agree')
  const { link } = expected(await inviteCoachee({ actor: coach, trajectoryId, email: null }, time), 'invite')
  time.moveTo(time.clock() + 5 * hour)
  const token = link.split('#')[1] ?? ''
  expected(
    await acceptInvitation({ token, facts: seedFacts, name, email: null, password: null, locale, agreedVersion: 1, signInId: null }, time),
    'accept',
  )
}

async function playScene(scene: Scene, where: string, play: Play, time: SeedTime): Promise<void> {
  const startsAt = play.teller.anchor + scene.on * dayLong + scene.hour * hour
  time.moveTo(startsAt)
  if (scene.session !== null) {
    const { trajectoryId, coach, deviceId, teller } = play
    const sessionId = time.makeId()
    expected(await createSession({ actor: coach, trajectoryId, id: sessionId, at: startsAt }, time), where)
    const events = eventsFromBeats(scene.session, { startsAt, deviceId, makeId: time.makeId, teller })
    time.moveTo((events.at(-1)?.at ?? startsAt) + 2000)
    expected(await recordEvents({ actor: coach, trajectoryId, sessionId, events }, time), `${where}/events`)
    play.sessionId = sessionId
  }
  for (const [index, deed] of scene.deeds.entries()) {
    time.moveTo(time.clock() + 4 * 60_000)
    await playDeed(deed, `${where}/${index} ${deed.do}`, play, time)
  }
  play.sessionId = null
}

async function playDeed(deed: Deed, where: string, play: Play, time: SeedTime): Promise<void> {
  if (isOwnDeed(deed)) return playOwnDeed(deed, where, play, time)
  const { trajectoryId, coach, coachee, teller, sessionId } = play
  const at = (name: string) => ({ trajectoryId, findingId: teller.idOf(name) })
  switch (deed.do) {
    case 'offer':
      for (const name of deed.names) expected(await offerFinding({ actor: coach, ...at(name) }, time), `${where} ${name}`)
      return
    case 'accept':
      for (const name of deed.names)
        expected(await answerFinding({ actor: coachee, ...at(name), answer: 'accept', body: null }, time), `${where} ${name}`)
      return
    case 'reword':
      expected(await answerFinding({ actor: coachee, ...at(deed.name), answer: 'accept', body: tellBody(deed.body, teller) }, time), where)
      return
    case 'refuse':
      for (const name of deed.names)
        expected(await answerFinding({ actor: coachee, ...at(name), answer: 'refuse', body: null }, time), `${where} ${name}`)
      return
    case 'withdraw':
      expected(await withdrawFinding({ actor: coach, ...at(deed.name) }, time), where)
      return
    case 'keep': {
      const actor = deed.by === 'coach' ? coach : coachee
      const findingId = teller.idOf(deed.name)
      const made = { id: findingId, sessionId, momentId: null, body: tellBody(deed.body, teller) }
      expected(await createFinding({ actor, trajectoryId, ...made }, time), `${where} ${deed.name}`)
      if (deed.by === 'coachee' && deed.shared)
        expected(await shareFinding({ actor, trajectoryId, findingId, leftOut: [] }, time), `${where} ${deed.name}`)
      return
    }
    case 'line': {
      const idealId = deed.ideal === null ? null : teller.idOf(deed.ideal)
      const qualities = deed.qualities.map((quality) => quality[teller.locale])
      expected(
        await createAlignment(
          { actor: coachee, trajectoryId, id: teller.idOf(`line ${deed.name}`), title: deed.title[teller.locale], idealId, qualities },
          time,
        ),
        where,
      )
      return
    }
    case 'flow': {
      const { layer, flow } = deed
      const said = {
        layer,
        flow,
        words: deed.words[teller.locale],
        sessionId,
        momentId: null,
        obstacleId: deed.obstacle === null ? null : teller.idOf(deed.obstacle),
      }
      const actor = deed.by === 'coach' ? coach : coachee
      expected(
        await setAlignmentState({ actor, trajectoryId, alignmentId: teller.idOf(`line ${deed.line}`), id: time.makeId(), ...said }, time),
        where,
      )
      return
    }
    case 'note': {
      const actor = deed.by === 'coach' ? coach : coachee
      const { kind, phase } = deed
      const body = { text: deed.text[teller.locale], own: deed.own?.[teller.locale] ?? '' }
      expected(
        await keepNote(
          { actor, trajectoryId, noteId: time.makeId(), sessionId, kind, phase, at: time.clock(), ...body, basedOn: null },
          time,
        ),
        where,
      )
      return
    }
    case 'agreement': {
      const present = expected(await getAgreement({ actor: coach, trajectoryId }, time), where)
      const next = { actor: coach, trajectoryId, body: tell<AgreementBody>(deed.body, teller), basedOn: present.row.version }
      const { row } = expected(await reviseAgreement(next, time), where)
      for (const actor of [coach, coachee]) expected(await agree({ actor, trajectoryId, version: row.version }, time), where)
    }
  }
}
