// Builders for tests: pass what matters, the rest is filled in. For tests only.
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import type { Moment, Speaker } from '#method/moment/moment.ts'
import type { SessionEvent, SessionFact } from '#method/session/session-event.ts'

let made = 0
const nextId = (word: string) => `${word}-${String(++made).padStart(6, '0')}`

export function buildMoment(part: Partial<Moment> = {}): Moment {
  return {
    id: nextId('moment'),
    at: 0,
    dimension: 'thinking',
    layer: 'behaviour',
    pole: 'potential',
    step: 'situation',
    speaker: 'coachee',
    initiative: 'coachee',
    landed: null,
    text: '',
    place: 0.5,
    ...part,
  }
}

/** Any fact as an event. */
export function buildEvent(fact: SessionFact, at = 0, part: { id?: string; deviceId?: string; by?: Speaker } = {}): SessionEvent {
  return { id: nextId('event'), deviceId: 'tablet', ...part, at, ...fact } as SessionEvent
}

/** A moment as an event. */
export function buildMark(part: Partial<Moment> = {}, envelope: { deviceId?: string } = {}): SessionEvent {
  const { id, at, ...moment } = buildMoment(part)
  return buildEvent({ kind: 'moment', moment }, at, { id, ...envelope })
}

export const bodies = {
  quality: (part: object = {}): FindingBody => ({
    ...completeBody({ kind: 'quality', word: 'geduld', act: 'ging drie keer terug', seenBy: 'coach' }),
    ...part,
  }),
  ideal: (part: object = {}): FindingBody => ({ ...completeBody({ kind: 'ideal', words: 'rust in de klas', wantedBy: 'me' }), ...part }),
  obstacle: (part: object = {}): FindingBody => ({
    ...completeBody({ kind: 'obstacle', side: 'internal', form: 'belief', layer: 'beliefs', sentence: 'Ik val door de mand' }),
    ...part,
  }),
  tension: (part: object = {}): FindingBody => ({ ...completeBody({ kind: 'tension', potentialId: 'p', obstacleId: 'o' }), ...part }),
  anchor: (part: object = {}): FindingBody => ({
    ...completeBody({ kind: 'anchor', of: 'p', mode: 'breath', how: 'hand op de buik' }),
    ...part,
  }),
  intention: (part: object = {}): FindingBody => ({
    ...completeBody({
      kind: 'intention',
      act: 'even wachten',
      when: 'maandag',
      quality: 'geduld',
      ifBrake: 'als ik haast voel',
      thenI: 'adem ik uit',
    }),
    ...part,
  }),
} as const

export function buildFinding(body: FindingBody, part: Partial<Finding> = {}): Finding {
  return {
    id: nextId('finding'),
    trajectoryId: 'trajectory',
    sessionId: 'session',
    momentId: null,
    state: 'accepted',
    body,
    reworded: false,
    madeBy: 'coach',
    createdAt: 0,
    updatedAt: 0,
    version: 1,
    sharedWith: [{ trajectoryId: 'trajectory', leftOut: [] }],
    ...part,
  }
}

export function buildPickUp(findingId: string, body: FindingBody, at = 0, momentId: string | null = null): SessionEvent {
  return buildEvent({ kind: 'finding-picked-up', findingId, momentId, body }, at)
}
