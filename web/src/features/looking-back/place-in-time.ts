// Where an instant lies between the first and the last. Pure.
export type Span = { readonly from: number; readonly to: number }

/** null: there is nothing to place. */
export function spanOf(instants: readonly number[]): Span | null {
  if (instants.length === 0) return null
  return instants.reduce<Span>(({ from, to }, at) => ({ from: Math.min(from, at), to: Math.max(to, at) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  })
}

/** 0 at the first, 1 at the last; in the middle when there is only one moment. */
export function placeInTime(at: number, { from, to }: Span): number {
  return to > from ? (at - from) / (to - from) : 0.5
}
