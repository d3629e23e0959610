// Changing what was recorded of a moment, without touching the record itself.
import type { Moment } from '#method/moment/moment.ts'
import type { MomentChange } from '#method/session/session-event.ts'

/**
 * Meaning: the core (kern) holds qualities only, so a moment there always lies on the potential pole.
 * Rule: layer core → pole potential; every other moment as it is.
 * Source: the onion model, section 2.2; S57, S59.
 * @example settleMoment({ ...moment, layer: 'core', pole: 'obstacle' }).pole // 'potential'
 */
export function settleMoment(moment: Moment): Moment {
  return moment.layer === 'core' && moment.pole === 'obstacle' ? { ...moment, pole: 'potential' } : moment
}

/**
 * Meaning: the moment as a later fact says it was.
 * Rule: only the fields named in the change are replaced; id, instant, step and place stay. Text is taken literally (I12).
 * Source: architecture, "what happened in a session is append-only".
 * @example reviseMoment(moment, { landed: 'partly' }).landed // 'partly'
 */
export function reviseMoment(moment: Moment, change: MomentChange): Moment {
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as MomentChange
  return settleMoment({ ...moment, ...named } as Moment)
}
