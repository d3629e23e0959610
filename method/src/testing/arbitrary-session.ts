// Random sessions for fast-check: two devices, few ids so that events refer to each other, clocks that differ. For tests only.
import fc from 'fast-check'
import { dimensions, landings, layers, type Moment, poles, speakers, steps } from '#method/moment/moment.ts'
import { type SessionEvent, type SessionFact, sessionStates } from '#method/session/session-event.ts'
import { bodies } from '#method/testing/build-session.ts'

const id = fc.integer({ min: 0, max: 14 }).map((number) => `e${number}`)
const findingId = fc.constantFrom('f1', 'f2', 'f3', 'e1')
const rating = fc.record({ brake: fc.integer({ min: 0, max: 10 }), strength: fc.integer({ min: 0, max: 10 }) })
const landed = fc.option(fc.constantFrom(...landings), { nil: null })

/** One in six is not said. */
const orGap = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: null, freq: 5 })
const momentParts = {
  dimension: orGap(...dimensions),
  layer: orGap(...layers),
  pole: orGap(...poles),
  step: orGap(...steps),
  speaker: fc.constantFrom(...speakers),
  initiative: orGap(...speakers),
  landed,
  text: fc.string({ maxLength: 12 }),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
}
export const anyMoment: fc.Arbitrary<Moment> = fc.record({ id: fc.uuid(), at: fc.integer({ min: 0, max: 100_000 }), ...momentParts })
/** In order of time. */
export const anyMoments = fc.array(anyMoment, { maxLength: 40 }).map((moments) => moments.toSorted((a, b) => a.at - b.at))

const body = fc.constantFrom(bodies.quality(), bodies.ideal(), bodies.obstacle(), bodies.anchor())
const states = sessionStates.filter((state) => state !== 'prepared')

export const anyFact: fc.Arbitrary<SessionFact> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('moment' as const), moment: fc.record(momentParts) }) },
  fc.record({
    kind: fc.constant('moment-revised' as const),
    momentId: id,
    change: fc.record({ landed, layer: momentParts.layer, step: momentParts.step }, { requiredKeys: [] }),
  }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('taken-back' as const), eventId: id }) },
  fc.record({ kind: fc.constant('step-entered' as const), step: fc.constantFrom(...steps) }),
  fc.record({ kind: fc.constant('state-set' as const), state: fc.constantFrom(...states), note: fc.constant('') }),
  fc.record({ kind: fc.constant('finding-picked-up' as const), findingId, momentId: fc.option(id, { nil: null }), body }),
  fc.record({ kind: fc.constant('finding-revised' as const), findingId, body }),
  fc.record({
    kind: fc.constant('tension-rated' as const),
    tensionId: findingId,
    when: fc.constantFrom('before' as const, 'after' as const),
    rating,
  }),
  fc.record({
    kind: fc.constant('tension-noted' as const),
    tensionId: findingId,
    body: fc.string({ maxLength: 4 }),
    words: fc.string({ maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('shift-answered' as const),
    tensionId: findingId,
    answer: fc.constantFrom('shift' as const, 'no-shift' as const),
  }),
  fc.record({ kind: fc.constant('tension-held' as const), tensionId: findingId, held: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('invitation-waved' as const, 'invitation-used' as const),
    rule: fc.constantFrom('a', 'b'),
    wording: fc.nat({ max: 3 }),
  }),
  fc.record({ kind: fc.constant('quiet-set' as const), quiet: fc.boolean() }),
)

export const anyEvent: fc.Arbitrary<SessionEvent> = fc
  .tuple(
    fc.record({
      id,
      at: fc.integer({ min: 0, max: 12 }),
      deviceId: fc.constantFrom('tablet', 'phone'),
      by: fc.constantFrom(...speakers),
    }),
    anyFact,
  )
  .map(([envelope, fact]) => ({ ...envelope, ...fact }))
export const anyEvents = fc.array(anyEvent, { maxLength: 30 })
