// A clock that the demo moves, and the same dependencies running on it. Ids come from that clock too, so rows sort as the story went.
import { randomBytes } from 'node:crypto'
import { uuidv7 } from '#method/id/id.ts'
import type { Dependencies } from '../../dependencies.ts'

export type SeedTime = Dependencies & { readonly moveTo: (instant: number) => void }

export function onMovableClock(dependencies: Dependencies, start: number): SeedTime {
  let now = start
  const clock = () => now++
  return {
    ...dependencies,
    clock,
    makeId: () => uuidv7(clock(), randomBytes(10)),
    sendMail: null,
    moveTo: (instant) => {
      now = instant
    },
  }
}

const dayLong = 86_400_000

/** 00:00 UTC of the latest Tuesday that is wholly past: the day the stories count from. */
export function lastTuesday(now: number): number {
  const today = Math.floor(now / dayLong)
  // 1 January 1970 was a Thursday: day 5 was a Tuesday.
  const since = (((today - 5) % 7) + 7) % 7
  return (today - (since === 0 ? 7 : since)) * dayLong
}
