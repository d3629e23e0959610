// Where the suns stand: qualities as circles that never overlap and never leave the sky. Pure numbers; the same input, the same sky.
// Size follows how often something was seen and nothing else, within narrow bounds: it says "more often", never "better", and never "a long word".
import { longestPiece } from '../../../words/soft-hyphens.ts'

export type SunInput = { readonly key: string; readonly times: number }
export type Sun = { readonly key: string; readonly x: number; readonly y: number; readonly radius: number }
export type Sky = { readonly suns: readonly Sun[]; readonly height: number }

const smallest = 56
const largest = 84
const gap = 8
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** Grows with the logarithm of the times seen. The word makes no difference: it is the letters that give way. */
export function sunRadius(times: number, width: number): number {
  const most = Math.min(largest, width * 0.32)
  return Math.round(Math.min(most, times <= 0 ? smallest : smallest + 2 + 8.5 * Math.log2(times)))
}

/** As large as what is written below it; smaller is not read. A word that is still too long breaks. */
export const smallestLetter = 13.5
const largestLetter = 22
/** Of its height, a letter of this weight is on average this wide. */
const letterWidth = 0.56

/** The size of the letters in which the longest piece of these words fits in a sun, down to what can be read. */
export function letterSize(words: string, radius: number): number {
  const room = 1.8 * radius
  const fitting = room / (letterWidth * Math.max(1, longestPiece(words)))
  return Math.max(smallestLetter, Math.min(largestLetter, radius * 0.26, fitting))
}

/** An angle derived from the key, so that a new quality does not move the others. */
function steadyAngle(key: string): number {
  let hash = 2166136261
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 16777619)
  return (((hash >>> 0) % 1000) / 1000) * 2 * Math.PI
}

/** Each in turn on the nearest free spot of its own spiral around the middle; when there is none, below all others. */
export function layOutSuns(items: readonly SunInput[], width: number): Sky {
  const placed: Sun[] = []
  for (const item of items) {
    const radius = sunRadius(item.times, width)
    const fits = (x: number, y: number) =>
      x >= radius && x <= width - radius && placed.every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + gap)
    const start = steadyAngle(item.key)
    let found: { x: number; y: number } | null = null
    for (let turn = 0; turn < 900 && !found; turn += 1) {
      const angle = start + turn * goldenAngle
      const x = Math.round(width / 2 + turn * 0.9 * Math.cos(angle))
      const y = Math.round(turn * 0.9 * Math.sin(angle))
      if (fits(x, y)) found = { x, y }
    }
    found ??= { x: width / 2, y: Math.max(0, ...placed.map((other) => other.y + other.radius)) + gap + radius }
    placed.push({ key: item.key, ...found, radius })
  }
  const top = Math.min(0, ...placed.map((sun) => sun.y - sun.radius))
  const suns = placed.map((sun) => ({ ...sun, y: sun.y - top }))
  return { suns, height: Math.max(0, ...suns.map((sun) => sun.y + sun.radius)) }
}
