// The time as the server has it. The clock of a device may be wrong by a week; each answer of the API says what time it is. It imports
// nothing, because early.ts, which is loaded before everything else, uses it.

const storageKey = 'clock-ahead'
/** In milliseconds: clocks that differ less than this agree. An answer may be under way for so long. */
const agree = 60_000

let ahead = readAhead()
let heard = false

function readAhead(): number {
  try {
    return Number(localStorage.getItem(storageKey)) || 0
  } catch {
    return 0
  }
}

/** Epoch milliseconds: the clock of this device, corrected when the server said that it is wrong. Also without network. */
export function serverNow(): number {
  return Date.now() - ahead
}

/** Whether this page has heard the time from the server. */
export function hasHeardTime(): boolean {
  return heard
}

/** `time`: the header `x-krachtlijn-now` of an answer. */
export function hearTime(time: string | null): void {
  if (time === null) return
  heard = true
  const difference = Date.now() - Number(time)
  const next = Math.abs(difference) < agree ? 0 : difference
  if (Math.abs(next - ahead) < agree) return
  ahead = next
  try {
    localStorage.setItem(storageKey, String(ahead))
  } catch {
    // A browser that stores nothing hears it again with the next page.
  }
}
