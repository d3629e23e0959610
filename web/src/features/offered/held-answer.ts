// An answer that can still be undone for a short while: it is held here and sent after a few seconds, or on leaving. Time comes in.

export type Timers = { readonly start: (work: () => void, ms: number) => unknown; readonly stop: (timer: unknown) => void }
export type Holder<T> = {
  /** Holds an answer; one that was already held is sent at once. */
  readonly hold: (id: string, answer: T) => void
  /** True when it had not been sent yet: now it never will be. */
  readonly undo: (id: string) => boolean
  /** Sends what is held now: on leaving. */
  readonly flush: () => void
}

/** How long an answer waits before it is sent. */
export const heldFor = 6_000

export function createHolder<T>(send: (answer: T) => void, timers: Timers): Holder<T> {
  let held: { readonly id: string; readonly answer: T; readonly timer: unknown } | null = null
  const flush = () => {
    if (!held) return
    const { answer, timer } = held
    held = null
    timers.stop(timer)
    send(answer)
  }
  return {
    flush,
    hold(id, answer) {
      flush()
      held = { id, answer, timer: timers.start(flush, heldFor) }
    },
    undo(id) {
      if (held?.id !== id) return false
      timers.stop(held.timer)
      held = null
      return true
    },
  }
}
