// The position of an instant between the first and the last. Pure.
export type Span = { readonly from: number; readonly to: number }

/** Null without instants. */
export function spanOf(instants: readonly number[]): Span | null {
  if (instants.length === 0) return null
  return instants.reduce<Span>(({ from, to }, at) => ({ from: Math.min(from, at), to: Math.max(to, at) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  })
}

/** 0 at the first instant, 1 at the last, 0.5 when they are the same. */
export function placeInTime(at: number, { from, to }: Span): number {
  return to > from ? (at - from) / (to - from) : 0.5
}
