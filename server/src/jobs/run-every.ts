// Work that comes back every so often inside the server process. Never twice at a time, and it does not keep the process alive.

export type Running = {
  /** Begins nothing new, and returns when what was under way is finished. */
  readonly stop: () => Promise<void>
}

/** Begins at once. `work` asks `stopping` between one thing and the next. A failure is told and tried again next time. */
export function runEvery(period: number, work: (stopping: () => boolean) => Promise<void>, onFailure: (error: unknown) => void): Running {
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
