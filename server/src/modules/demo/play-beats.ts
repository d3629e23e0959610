// Turns the beats of one session into events, with some time between them. Nothing is random: the demo is the same every time.
import type { Step } from '#method/moment/moment.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'
import type { Beat } from './story.ts'
import { type Teller, tell, tellBody } from './tell.ts'

type Frame = { readonly startsAt: number; readonly deviceId: string; readonly makeId: () => string; readonly teller: Teller }
const second = 1000

/** Between 35 and 115 seconds, by a fixed pattern. */
const rest = (count: number) => (35 + ((count * 37) % 80)) * second

export function eventsFromBeats(beats: readonly Beat[], { startsAt, deviceId, makeId, teller }: Frame): SessionEvent[] {
  const events: SessionEvent[] = []
  let at = startsAt
  let step: Step = 'contact'
  let lastMoment: string | null = null
  const add = (fact: SessionFact): string => {
    const id = makeId()
    events.push({ id, at, deviceId, ...fact })
    return id
  }
  add({ kind: 'state-set', state: 'running', note: '' })
  for (const [count, beat] of beats.entries()) {
    at += beat.do === 'mark' ? rest(count) : 4 * second
    if (beat.do === 'step') step = beat.step
    if (beat.do === 'pause') {
      add({ kind: 'state-set', state: 'paused', note: tell<string>(beat.note, teller) })
      at += beat.minutes * 60 * second
      add({ kind: 'state-set', state: 'running', note: '' })
      continue
    }
    if (beat.do === 'undo') {
      const eventId: string | undefined = events.at(-1)?.id
      if (eventId !== undefined) add({ kind: 'taken-back', eventId })
      continue
    }
    const id = add(factFromBeat(beat, step, count, lastMoment, teller))
    if (beat.do === 'mark') lastMoment = id
  }
  at += 60 * second
  add({ kind: 'state-set', state: 'finished', note: '' })
  return events
}

type Spoken = Exclude<Beat, { readonly do: 'pause' | 'undo' }>

function factFromBeat(beat: Spoken, step: Step, count: number, momentId: string | null, teller: Teller): SessionFact {
  switch (beat.do) {
    case 'mark': {
      const { dimension, pole, layer, speaker, initiative, landed } = beat
      const text = beat.text === null ? '' : beat.text[teller.locale]
      return {
        kind: 'moment',
        moment: { dimension, pole, layer, speaker, initiative, landed, step, text, place: 0.15 + ((count * 29) % 70) / 100 },
      }
    }
    case 'step':
      return { kind: 'step-entered', step: beat.step }
    case 'pick':
      return { kind: 'finding-picked-up', findingId: teller.idOf(beat.name), momentId, body: tellBody(beat.body, teller) }
    case 'rate':
      return {
        kind: 'tension-rated',
        tensionId: teller.idOf(beat.tension),
        when: beat.when,
        rating: { brake: beat.brake, strength: beat.strength },
      }
    case 'words':
      return {
        kind: 'tension-noted',
        tensionId: teller.idOf(beat.tension),
        body: tell<string>(beat.body, teller),
        words: tell<string>(beat.words, teller),
      }
    case 'held':
      return { kind: 'tension-held', tensionId: teller.idOf(beat.tension), held: true }
    case 'answer':
      return { kind: 'shift-answered', tensionId: teller.idOf(beat.tension), answer: beat.answer }
    case 'invitation':
      return { kind: beat.kind, rule: beat.rule, wording: count % 4 }
  }
}
