// Geometry of the split onion: from a point to layer, pole and place, and back. Pure.
import type { Layer, Pole } from '#method/moment/moment.ts'
import { layers } from '#method/moment/moment.ts'

/** Radii and widths in SVG user units; the centre of the onion is (0, 0). */
export const outerRadius = 340
export const coreRadius = 80
export const ringWidth = (outerRadius - coreRadius) / 6
/** Half the side of the square the onion is drawn in. */
export const halfBox = outerRadius + 4

export type Spot = { readonly layer: Layer; readonly pole: Pole; readonly place: number }
export type Point = { readonly x: number; readonly y: number }

/** Inner and outer radius of a layer. The core is a whole circle, so its inner radius is 0. */
export function radiiOf(layer: Layer): { readonly inner: number; readonly outer: number } {
  const index = layers.indexOf(layer)
  if (layer === 'core') return { inner: 0, outer: coreRadius }
  const outer = outerRadius - index * ringWidth
  return { inner: outer - ringWidth, outer }
}

/**
 * The layer and pole at a point; null outside the onion. Left is obstacle, right is potential, the core is potential only.
 * `place`, 0 to 1, runs from top to bottom along the half ring; in the core clockwise from the top.
 */
export function hitOnion(point: Point): Spot | null {
  const radius = Math.hypot(point.x, point.y)
  if (radius > outerRadius) return null
  if (radius < coreRadius) {
    const turn = Math.atan2(point.x, -point.y) / (2 * Math.PI)
    return { layer: 'core', pole: 'potential', place: turn < 0 ? turn + 1 : turn }
  }
  const index = Math.min(5, Math.floor((outerRadius - radius) / ringWidth))
  const layer = layers[index] ?? 'environment'
  return { layer, pole: point.x < 0 ? 'obstacle' : 'potential', place: Math.atan2(Math.abs(point.x), -point.y) / Math.PI }
}

/** A hash of the id between 0 and 1 (FNV-1a), so that a mark is drawn at the same spot on every device. */
export function steadyFraction(id: string): number {
  let hash = 2166136261
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 16777619)
  return ((hash >>> 0) % 1000) / 1000
}

/** Half the width of the name at the top of each ring, in user units: the longer of both languages, at its largest size. */
const halfName: Readonly<Record<Exclude<Layer, 'core'>, number>> = {
  environment: 61,
  behaviour: 49,
  competencies: 66,
  beliefs: 68,
  identity: 46,
  mission: 70,
}
const halfNameHeight = 11
/** Half a mark, with its stroke. */
const halfMark = 13
const clearOfSplit = 15
/** The name of the core runs across its middle: marks are drawn above and below it, at most this angle from the vertical. */
const besideCoreName = (50 * Math.PI) / 180

/** The smallest angle from the top at which a mark at this radius does not cover the name of its ring. */
function clearOfName(layer: Exclude<Layer, 'core'>, radius: number): number {
  const { inner, outer } = radiiOf(layer)
  const beside = Math.asin(Math.min(1, (halfName[layer] + halfMark) / radius))
  const below = Math.acos(((inner + outer) / 2 - halfNameHeight - halfMark) / radius)
  return Math.min(beside, below)
}

/** Maps the angles from 0 to 1.5 × `least` onto `least` to 1.5 × `least`, in order: marks tapped on a name stay apart. */
function compressBeyond(angle: number, least: number): number {
  return angle >= least * 1.5 ? angle : least + angle / 3
}

/**
 * The point at which a mark is drawn: near the tapped spot, but not over a name or the split. The spot itself is not changed. A mark
 * without a pole is drawn on the split, at the bottom of its ring.
 */
export function pointOf(spot: Omit<Spot, 'pole'> & { readonly pole: Pole | null }, id: string): Point {
  const drift = steadyFraction(id) - 0.5
  if (spot.layer === 'core') {
    const radius = coreRadius * (0.76 + drift * 0.12)
    const angle = spot.place * 2 * Math.PI
    const toVertical = Math.asin(Math.abs(Math.sin(angle))) * (besideCoreName / (Math.PI / 2))
    return {
      x: Math.sign(Math.sin(angle)) * radius * Math.sin(toVertical),
      y: (Math.cos(angle) < 0 ? 1 : -1) * radius * Math.cos(toVertical),
    }
  }
  const { inner, outer } = radiiOf(spot.layer)
  const radius = (inner + outer) / 2 + drift * ringWidth * 0.4
  if (spot.pole === null) return { x: 0, y: radius }
  const most = Math.PI - Math.asin(Math.min(1, clearOfSplit / radius))
  const angle = Math.min(most, compressBeyond(spot.place * Math.PI, clearOfName(spot.layer, radius)))
  const side = spot.pole === 'obstacle' ? -1 : 1
  return { x: side * radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** The SVG path of a half ring. */
export function halfRingPath(layer: Layer, pole: Pole): string {
  const { inner, outer } = radiiOf(layer)
  const sweep = pole === 'potential' ? 1 : 0
  return `M0 ${-outer}A${outer} ${outer} 0 0 ${sweep} 0 ${outer}V${inner}A${inner} ${inner} 0 0 ${1 - sweep} 0 ${-inner}Z`
}

/** The place of a mark set by keyboard. Golden-ratio steps spread the marks over the half ring, so that none covers the one before. */
export function placeByTurn(count: number): number {
  return 0.28 + 0.56 * ((count * 0.6180339887) % 1)
}

/** The SVG path from one mark to the next, bent a little towards the core. */
export function threadPath(from: Point, to: Point): string {
  const bend = 0.8
  const x = ((from.x + to.x) / 2) * bend
  const y = ((from.y + to.y) / 2) * bend
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`
}

/** The ring half an arrow key leads to: up is outward, down is inward, left and right choose the pole; null for other keys. */
export function moveInOnion(from: { layer: Layer; pole: Pole }, key: string): { layer: Layer; pole: Pole } | null {
  const index = layers.indexOf(from.layer)
  if (key === 'ArrowUp') return index > 0 ? { layer: layers[index - 1] ?? from.layer, pole: from.pole } : from
  if (key === 'ArrowDown') {
    const next = layers[index + 1] ?? from.layer
    return { layer: next, pole: next === 'core' ? 'potential' : from.pole }
  }
  if (key === 'ArrowLeft') return from.layer === 'core' ? { layer: 'mission', pole: 'obstacle' } : { ...from, pole: 'obstacle' }
  if (key === 'ArrowRight') return from.layer === 'core' ? { layer: 'mission', pole: 'potential' } : { ...from, pole: 'potential' }
  if (key === 'Home') return { layer: 'environment', pole: from.pole }
  if (key === 'End') return { layer: 'core', pole: 'potential' }
  return null
}
