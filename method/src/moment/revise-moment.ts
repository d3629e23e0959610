// Applies a later change to a moment. The recorded event itself does not change.
import type { Moment } from '#method/moment/moment.ts'
import type { MomentChange } from '#method/session/session-event.ts'

/** The core (kern) has only potential: a moment there is never an obstacle, and none is turned into potential without being asked. */
export function isObstacleInCore({ layer, pole }: Partial<Pick<Moment, 'layer' | 'pole'>>): boolean {
  return layer === 'core' && pole === 'obstacle'
}

/**
 * Only the fields that the change names are replaced; id, instant, step and place stay. Text is literal (invariant I12). A change that would
 * make an obstacle in the core leaves layer and pole as they were.
 */
export function reviseMoment(moment: Moment, change: MomentChange): Moment {
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as MomentChange
  const revised = { ...moment, ...named } as Moment
  return isObstacleInCore(revised) ? { ...revised, layer: moment.layer, pole: moment.pole } : revised
}
