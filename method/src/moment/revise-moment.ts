// Applies a later change to a moment. The recorded event itself does not change.
import type { Moment } from '#method/moment/moment.ts'
import type { MomentChange } from '#method/session/session-event.ts'

/** The core (kern) has only potential, so a moment in the core always gets the potential pole. */
export function settleMoment(moment: Moment): Moment {
  return moment.layer === 'core' && moment.pole === 'obstacle' ? { ...moment, pole: 'potential' } : moment
}

/** Only the fields that the change names are replaced; id, instant, step and place stay. Text is literal (invariant I12). */
export function reviseMoment(moment: Moment, change: MomentChange): Moment {
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as MomentChange
  return settleMoment({ ...moment, ...named } as Moment)
}
