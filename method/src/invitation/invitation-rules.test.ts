import { describe, expect, it } from 'vitest'
import type { InvitationRule } from '#method/invitation/invitation.ts'
import { invitationContext } from '#method/invitation/invitation-context.ts'
import { invitationChecks } from '#method/invitation/suggest-invitations.ts'
import type { Moment } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { bodies, buildEvent, buildMark, buildPickUp } from '#method/testing/build-session.ts'

const minute = 60_000
/** One moment per minute from minute 0. */
const marks = (...parts: Partial<Moment>[]) => parts.map((part, index) => buildMark({ at: index * minute, ...part }))
const times = (count: number, part: Partial<Moment>) => Array.from({ length: count }, () => part)
const obstacle = (part: Partial<Moment> = {}): Partial<Moment> => ({ pole: 'obstacle', layer: 'beliefs', ...part })
const felt = { dimension: 'feeling' } as const
const named = { ...felt, text: 'rust' }
const [unnamed, blank] = [buildPickUp('p', bodies.ideal({ words: '' }), 0), buildPickUp('o', bodies.obstacle({ sentence: ' ' }), 0)]
const wanted = { dimension: 'wanting' } as const
const open = buildPickUp('t', bodies.tension(), 0)
const rated = (at: number) => buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'after', rating: { brake: 2, strength: 8 } }, at)
const answered = (answer: 'shift' | 'no-shift', at: number) => buildEvent({ kind: 'shift-answered', tensionId: 't', answer }, at)
const held = (at: number) => buildEvent({ kind: 'tension-held', tensionId: 't', held: true }, at)
const lift = (initiative: 'coach' | 'coachee' | null) => (_: unknown, index: number) =>
  ({ initiative, dimension: index % 2 ? 'feeling' : 'thinking' }) as const

/** The coachee starts two lifts, the coach the ones after. */
const coacheeThenCoach = (lifts: number) => [
  ...times(3, {}).map(lift('coachee')),
  ...times(lifts, {}).map((_, index) => lift('coach')(_, index + 1)),
]

/** [rule, a session that raises it, one that does not, the minute at which it is evaluated] */
const cases: [InvitationRule, SessionEvent[], SessionEvent[], number][] = [
  ['no-wish-yet', marks({}), marks(wanted), 8],
  [
    'no-wish-yet',
    marks({}),
    [
      ...marks({}),
      buildEvent({ kind: 'state-set', state: 'paused', note: '' }, minute),
      buildEvent({ kind: 'state-set', state: 'running', note: '' }, 2 * minute),
    ],
    8,
  ],
  ['no-concrete-moment', marks(...times(5, { layer: 'beliefs' })), marks(...times(4, { layer: 'beliefs' }), { layer: 'behaviour' }), 5],
  ['mostly-thinking', marks(...times(5, {})), marks(...times(4, {}), felt), 5],
  ['mostly-thinking', marks(...times(3, {})), marks(...times(2, {})), 6],
  ['core-named-not-felt', marks({ layer: 'core' }), marks({ layer: 'core' }, { layer: 'core', ...felt }), 2],
  ['felt-not-wanted', marks(felt), marks(felt, wanted), 2],
  ['felt-not-wanted', marks(wanted, felt), marks(felt, felt, wanted), 3],
  ['felt-not-wanted', marks(felt), marks({ ...felt, at: 90_000 }), 2],
  ['wanted-not-felt', marks(wanted), marks(felt, wanted), 2],
  ['quality-without-act', [buildPickUp('q', bodies.quality({ act: ' ' }))], [buildPickUp('q', bodies.quality())], 1],
  [
    'quality-not-anchored',
    [buildPickUp('q', bodies.quality({ felt: true }), 5)],
    [buildPickUp('q', bodies.quality({ felt: true }), 5), buildPickUp('a', bodies.anchor(), 6)],
    1,
  ],
  [
    'quality-not-anchored',
    [buildPickUp('q', bodies.quality()), ...marks({ layer: 'core', ...felt })],
    [buildPickUp('q', bodies.quality()), ...marks({ layer: 'core' })],
    1,
  ],
  ['obstacle-before-potential', marks(...times(3, obstacle())), marks(felt, ...times(3, obstacle())), 4],
  ['obstacle-before-potential', marks(...times(3, obstacle())), marks(...times(3, obstacle()), {}), 4],
  [
    'obstacle-without-sentence',
    marks(...times(3, obstacle())),
    [...marks(...times(3, obstacle())), buildPickUp('o', bodies.obstacle())],
    4,
  ],
  ['obstacle-without-sentence', marks(...times(3, obstacle())), marks(...times(2, obstacle()), obstacle({ text: 'Ik kan dit niet' })), 4],
  // An obstacle outside asks for action and the inner reaction, not for a sentence with “I”.
  ['obstacle-without-sentence', marks(...times(3, obstacle())), marks(...times(3, obstacle({ layer: 'environment' }))), 4],
  ['obstacle-thought-not-felt', marks(...times(2, obstacle())), marks(obstacle(), obstacle(felt)), 3],
  ['external-only', marks(...times(2, obstacle({ layer: 'environment' }))), marks(obstacle({ layer: 'environment' }), obstacle()), 3],
  ['potential-out-of-sight', marks(felt, ...times(5, obstacle())), marks(felt, ...times(5, obstacle()), {}), 6],
  ['potential-out-of-sight', marks(felt, ...times(2, obstacle())), marks(...times(2, obstacle())), 6],
  [
    'both-poles-present',
    [buildPickUp('p', bodies.ideal()), buildPickUp('o', bodies.obstacle())],
    [buildPickUp('p', bodies.ideal()), buildPickUp('o', bodies.obstacle()), open],
    1,
  ],
  ['both-poles-present', marks(named, { ...obstacle(felt), text: 'ik kan het niet' }), marks(named, { ...obstacle(), text: 'x' }), 2],
  // Felt on both poles, and one of them without words.
  ['both-poles-present', marks(named, { ...obstacle(felt), text: 'ik kan het niet' }), marks(named, obstacle(felt)), 2],
  [
    'both-poles-present',
    [buildPickUp('p', bodies.ideal()), buildPickUp('o', bodies.obstacle())],
    [buildPickUp('p', bodies.ideal({ words: '\u200b' })), buildPickUp('o', bodies.obstacle())],
    1,
  ],
  ['tension-not-held', [open, ...marks(felt, obstacle(felt))], [open, held(1)], 2],
  ['tension-held', [open, held(1)], [open, ...marks(felt, obstacle(felt))], 2],
  ['tension-held', [open, held(1)], [open, held(1), rated(9)], 2],
  ['tension-held', [open, held(1)], [unnamed, blank, open, held(1)], 2],
  ['tension-not-held', [open, ...marks({}, obstacle())], [unnamed, blank, open, ...marks({}, obstacle())], 2],
  ['shift-unasked', [open, rated(2)], [open, rated(2), answered('no-shift', 3)], 1],
  ['no-shift-is-fine', [open, answered('no-shift', minute)], [open, answered('shift', minute)], 4],
  ['no-shift-is-fine', [open, answered('no-shift', minute)], [open, answered('no-shift', 0)], 4],
  ['shift-to-behaviour', [buildPickUp('i', bodies.intention(), 2), answered('shift', 5)], [answered('no-shift', 5)], 1],
  ['shift-to-behaviour', [answered('shift', 5)], [answered('shift', 5), buildPickUp('i', bodies.intention(), 6)], 1],
  ['intention-without-brake', [buildPickUp('i', bodies.intention({ thenI: '' }))], [buildPickUp('i', bodies.intention())], 1],
  ['coach-leads-all', marks(...coacheeThenCoach(7)), marks(...coacheeThenCoach(6), { initiative: 'coachee', ...wanted }), 12],
  ['coach-leads-all', marks(...coacheeThenCoach(7)), marks(...coacheeThenCoach(5)), 12],
  // It was not said who started.
  ['coach-leads-all', marks(...times(12, {}).map(lift('coach'))), marks(...times(12, {}).map(lift(null))), 12],
  ['self-lift-seen', marks({}, felt), marks({}, { ...felt, initiative: 'coach' }), 2],
  ['self-lift-seen', marks({}, { ...felt, at: 2 * minute }), marks({}, felt), 5],
  [
    'not-landed-twice',
    marks(...times(2, { speaker: 'coach', landed: 'no' })),
    marks({ speaker: 'coach', landed: 'no' }, { speaker: 'coach', landed: 'partly' }),
    2,
  ],
  [
    'not-landed-twice',
    marks(...times(2, { speaker: 'coach', landed: 'no' })),
    marks(...times(2, { speaker: 'coach', landed: 'no' }), {}),
    3,
  ],
  ['long-stillness', marks({}), marks({ at: minute }), 4],
]

describe('an invitation', () => {
  it.each(cases)('%s is raised for its reason, and not without it (case %#)', (rule, yes, no, at) => {
    const check = (events: SessionEvent[]) => invitationChecks[rule](invitationContext(deriveSession(events), at * minute))
    expect(check(yes)).not.toBe(null)
    expect(check(no)).toBe(null)
  })
  it('has a case here for every rule', () => {
    expect(Object.keys(invitationChecks).filter((rule) => !cases.some(([covered]) => covered === rule))).toEqual([])
  })
})
