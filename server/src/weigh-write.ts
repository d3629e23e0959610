// Optimistic locking: decides whether a write may replace a stored row. It may replace the version that its writer saw, and what the same
// edit wrote before. Pure; does not compare texts.
// docs/decisions/0009-a-write-names-its-version.md gives the reasons.
import type { Basis } from '#contract/version.ts'
import type { Versioned } from './database/tables.ts'

/** The change that last set one part of a row: the version that it made and, when it named one, its wording. */
type Stamp = { readonly version: number; readonly edit?: string; readonly step?: number }
type Stamps = Readonly<Record<string, Stamp>>
/** The columns of a new row, and of a row from before versions existed. */
export const firstVersion: Versioned = { version: 1, written: '{}' }

/** done: nothing to store. changed: refuse, because the stored text is newer. Otherwise the new values of the columns. */
export type Verdict = 'done' | 'changed' | Versioned

/**
 * `parts`: the names of the parts that the write changes. Writes to different parts do not conflict.
 */
export function weighWrite(stored: Versioned, basis: Basis, parts: readonly string[]): Verdict {
  const stamps = JSON.parse(stored.written) as Stamps
  const weighed = parts.map((part) => weighPart(stored.version, stamps[part] ?? { version: 1 }, basis))
  if (weighed.includes('changed')) return 'changed'
  return weighed.length === 0 || weighed.includes('done') ? 'done' : stampWrite(stored, parts, basis)
}

/** For a write to a row that does not exist. removed: refuse, because the writer saw one. */
export function weighNew(basis: Basis, parts: readonly string[]): 'removed' | Versioned {
  return typeof basis.basedOn === 'number' ? 'removed' : stampWrite({ version: 0, written: '{}' }, parts, basis)
}

function weighPart(version: number, stamp: Stamp, { basedOn, edit }: Basis): 'done' | 'changed' | 'write' {
  const { step = 0 } = stamp
  // A request that arrives twice, or after a later wording of the same edit.
  if (edit !== undefined && stamp.edit === edit.id) return step < edit.step ? 'write' : 'done'
  if (edit?.after !== undefined && stamp.edit === edit.after.id && step <= edit.after.step) return 'write'
  return typeof basedOn === 'number' && stamp.version <= basedOn && basedOn <= version ? 'write' : 'changed'
}

/** The columns after a change of these parts, whatever it is based on. */
export function stampWrite({ version, written }: Versioned, parts: readonly string[], { edit }: Basis = {}): Versioned {
  const stamp: Stamp = { version: version + 1, ...(edit === undefined ? {} : { edit: edit.id, step: edit.step }) }
  const stamps: Stamps = { ...(JSON.parse(written) as Stamps), ...Object.fromEntries(parts.map((part) => [part, stamp])) }
  return { version: version + 1, written: JSON.stringify(stamps) }
}
