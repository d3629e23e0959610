import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runEvery } from './run-every.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const settle = () => vi.advanceTimersByTimeAsync(0)

it('work starts at once and is repeated, but never while it still runs', async () => {
  let begun = 0
  const finish: (() => void)[] = []
  const running = runEvery(
    100,
    () => {
      begun += 1
      return new Promise((resolve) => finish.push(resolve))
    },
    () => {},
  )
  expect(begun).toBe(1)
  await vi.advanceTimersByTimeAsync(350)
  expect(begun).toBe(1)
  finish[0]?.()
  await vi.advanceTimersByTimeAsync(100)
  expect(begun).toBe(2)
  finish[1]?.()
  await running.stop()
})

it('stopping waits for the current run, tells it to stop, and starts no new one', async () => {
  let begun = 0
  let isStopping = () => false
  let finish = () => {}
  const running = runEvery(
    100,
    (stopping) => {
      begun += 1
      isStopping = stopping
      return new Promise((resolve) => {
        finish = resolve
      })
    },
    () => {},
  )
  let stopped = false
  const stopping = running.stop().then(() => {
    stopped = true
  })
  await settle()
  expect([stopped, isStopping()]).toEqual([false, true])
  finish()
  await stopping
  await vi.advanceTimersByTimeAsync(1000)
  expect([stopped, begun]).toEqual([true, 1])
})

it('a failure is reported, and the work is tried again at the next interval', async () => {
  const told: unknown[] = []
  let begun = 0
  const running = runEvery(
    100,
    async () => {
      begun += 1
      if (begun === 1) throw new Error('away')
    },
    (error) => told.push(error),
  )
  await vi.advanceTimersByTimeAsync(150)
  expect([begun, told.length]).toEqual([2, 1])
  await running.stop()
})
