// What a write of this page says about the version that it changes. docs/decisions/0009-a-write-names-its-version.md gives the reasons.
import type { Basis } from '#contract/version.ts'
import { makeId } from '../make-id.ts'

/** One wording that was written on this device: its edit, and its number in that edit. */
export type Wording = { readonly id: string; readonly step: number }
/** A resource as this device knows it. `edit`: its newest wording from this device, which the server may not have answered. */
export type Known = { readonly version: number; readonly edit?: Wording }
/** What a write of an edit says. */
export type EditBasis = Basis & { readonly edit: Wording }

/**
 * The basis of one wording of an edit that began with what this device knew; null: with nothing. A copy that a device kept since
 * before versions has no version, and then `basedOn` is left out.
 */
export function basisOf(known: Known | null, { id, step }: Wording): EditBasis {
  return { basedOn: known === null ? null : known.version, edit: { id, step, ...(known?.edit ? { after: known.edit } : {}) } }
}

/** For one open editor: each call gives the basis of its next wording. */
export function beginEdit(known: Known | null): () => EditBasis {
  const id = makeId()
  let step = 0
  return () => {
    step += 1
    return basisOf(known, { id, step })
  }
}
