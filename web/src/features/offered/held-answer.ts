// Holds an answer for a few seconds so that it can be undone, and sends it then or when the screen is left. The timers come in.
export type Timers = { readonly start: (work: () => void, ms: number) => unknown; readonly stop: (timer: unknown) => void }
export type Holder<T> = {
  /** Holds an answer. Another one that was still held is sent at once. */
  readonly hold: (id: string, answer: T) => void
  /** True when it had not been sent yet; it will not be sent any more. */
  readonly undo: (id: string) => boolean
  /** Sends the held answer now. */
  readonly flush: () => void
}

/** Milliseconds an answer is held. */
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
