// What has to be kept or dropped on this device and is not on disk yet, of one person, in memory. What happened last counts.
// Reads look here first, so a value is there at once, also when the disk is slow or gone. Pure: writing to disk is in device-store.ts.

/** `until`, `of` and `follows`: see KeptRow. */
export type Kept = {
  readonly value: unknown
  readonly until?: number
  readonly of?: readonly string[] | undefined
  readonly follows?: string | undefined
}
/** null: the value is dropped. */
export type Change = Kept | null
export type Batch = { readonly dropped: readonly string[]; readonly changes: readonly (readonly [place: string, change: Change])[] }

export type Pending = {
  readonly set: (place: string, change: Change) => void
  /** Drops everything of which the place begins so. */
  readonly drop: (start: string) => void
  /** Drops the values that wait in memory for which `goes` is true. */
  readonly dropWhere: (goes: (kept: Kept) => boolean) => void
  /** undefined: nothing is pending, so read the disk. */
  readonly find: (place: string) => Change | undefined
  /** All of it, to be written in one transaction: `dropped` first. null: there is nothing. */
  readonly batch: () => Batch | null
  /** The batch is on disk. What changed since stays. */
  readonly settle: (batch: Batch) => void
}

export function createPending(): Pending {
  const changes = new Map<string, Change>()
  const dropped: string[] = []
  return {
    set(place, change) {
      changes.delete(place)
      changes.set(place, change)
    },
    drop(start) {
      for (const place of changes.keys()) if (place.startsWith(start)) changes.delete(place)
      dropped.push(start)
    },
    dropWhere(goes) {
      for (const [place, change] of changes) if (change && goes(change)) changes.set(place, null)
    },
    find(place) {
      const change = changes.get(place)
      if (change !== undefined) return change
      return dropped.some((start) => place.startsWith(start)) ? null : undefined
    },
    batch: () => (changes.size + dropped.length > 0 ? { dropped: [...dropped], changes: [...changes] } : null),
    settle(batch) {
      for (const [place, change] of batch.changes) if (changes.get(place) === change) changes.delete(place)
      dropped.splice(0, batch.dropped.length)
    },
  }
}
