// Runs work at an interval inside the server process: never twice at the same time, and without keeping the process alive.
export type RunningJob = {
  /** Starts no new run, and resolves when the current run has finished. */
  readonly stop: () => Promise<void>
}

/**
 * The first run starts at once. `period` in milliseconds. `work` calls `stopping` between two items and returns early when it is true. A
 * failed run is passed to `onFailure` and is tried again at the next interval.
 */
export function runEvery(
  period: number,
  work: (stopping: () => boolean) => Promise<void>,
  onFailure: (error: unknown) => void,
): RunningJob {
  let stopped = false
  let underWay: Promise<void> | null = null
  const run = () => {
    if (stopped || underWay !== null) return
    underWay = work(() => stopped)
      .catch(onFailure)
      .finally(() => {
        underWay = null
      })
  }
  const timer = setInterval(run, period).unref()
  run()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await underWay
    },
  }
}
