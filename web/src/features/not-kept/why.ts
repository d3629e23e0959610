// Why a write was refused, from the server's stable code to a reason that has a sentence, and whether other words would help. Pure.
import type { Refusal } from '../../client/outbox/outbox-queue.ts'

export const reasons = [
  'tooLong',
  'missing',
  'intentionGone',
  'gone',
  'removed',
  'answered',
  'changed',
  'notAllowed',
  'noAccess',
  'ended',
  'exists',
  'other',
] as const
export type Reason = (typeof reasons)[number]

const byCode: Readonly<Record<string, Reason>> = {
  'text.too-long': 'tooLong',
  'body.too-large': 'tooLong',
  'observation.no-intention': 'intentionGone',
  'recall.no-anchor': 'gone',
  'obstacle.no-potential': 'gone',
  'tension.pole-missing': 'gone',
  'noticing.no-obstacle': 'gone',
  'finding.session-unknown': 'gone',
  'alignment.session-unknown': 'gone',
  'alignment.obstacle-unknown': 'gone',
  'finding.moment-unknown': 'gone',
  'alignment.moment-unknown': 'gone',
  'alignment.ideal-not-accepted': 'gone',
  'alignment.quality-not-accepted': 'gone',
  'reference.unknown': 'gone',
  'finding.withdrawn': 'removed',
  'finding.already-answered': 'answered',
  'finding.already-offered': 'answered',
  'finding.not-offered': 'answered',
  'finding.not-yours-yet': 'answered',
  'finding.nobody-there': 'noAccess',
  'trajectory.unknown': 'noAccess',
  'trajectory.ended': 'ended',
  'session.unknown': 'noAccess',
  'session.elsewhere': 'noAccess',
}
const byEnding: readonly (readonly [ending: RegExp, reason: Reason])[] = [
  [/\.changed$/, 'changed'],
  [/\.(differs|kind-differs|state-differs|exists)$/, 'exists'],
  [/\.(unknown|removed|erased)$/, 'removed'],
  [/\.(not-yours(-.+)?|not-allowed|not-coach|not-for-coach)$/, 'notAllowed'],
  [/\.(no-.+|empty)$/, 'missing'],
]

export function reasonOf({ code, fields = [] }: Refusal): Reason {
  if (fields.some((field) => field.code === 'too_big')) return 'tooLong'
  return byCode[code] ?? byEnding.find(([ending]) => ending.test(code))?.[1] ?? 'other'
}

/** The person can mend it with other words. An unknown reason may be one of these. */
export function wordsWouldHelp(reason: Reason): boolean {
  return reason === 'tooLong' || reason === 'missing' || reason === 'changed' || reason === 'other'
}
