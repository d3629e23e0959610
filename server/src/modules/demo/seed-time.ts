// The dependencies on a clock that the demo moves. Ids are made from that clock too, so rows sort in the order of the story.
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

/** 00:00 UTC of the latest Tuesday before today: the day that the stories count from. */
export function lastTuesday(now: number): number {
  const today = Math.floor(now / dayLong)
  // 1 January 1970 (day 0) was a Thursday, so day 5 was a Tuesday.
  const since = (((today - 5) % 7) + 7) % 7
  return (today - (since === 0 ? 7 : since)) * dayLong
}
