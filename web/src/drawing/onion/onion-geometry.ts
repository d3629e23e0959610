// Where things lie in the split onion: from a spot to layer, pole and place, and back again. Pure numbers, no drawing.
import type { Layer, Pole } from '#method/moment/moment.ts'
import { layers } from '#method/moment/moment.ts'

/** In user units; the middle of the onion is (0, 0). */
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
 * What lies under a point: null outside the onion. Left is belemmering, right is potentieel, the core is potential only.
 * `place` runs from top to bottom along the half ring; in the core clockwise from the top.
 * @example hitOnion({ x: 330, y: 0 }) // { layer: 'environment', pole: 'potential', place: 0.5 }
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

/** A steady number 0..1 out of an id, so that a mark lies at the same spot on every device. */
export function steadyFraction(id: string): number {
  let hash = 2166136261
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 16777619)
  return ((hash >>> 0) % 1000) / 1000
}

/** Half the width of the name at the top of each ring, in units: the longer of both languages, at the largest size it is drawn. */
const halfName: Readonly<Record<Exclude<Layer, 'core'>, number>> = {
  environment: 61,
  behaviour: 49,
  competencies: 66,
  beliefs: 68,
  identity: 46,
  mission: 70,
}
const halfNameHeight = 11
/** Half a mark with its edge. */
const halfMark = 13
const clearOfSplit = 15
/** The core bears its name across the middle: marks lie above and below it, at most this far from the vertical. */
const besideCoreName = (50 * Math.PI) / 180

/** The smallest angle from the top at which a mark at this radius leaves the name of its ring readable: beside it, or below it. */
function clearOfName(layer: Exclude<Layer, 'core'>, radius: number): number {
  const { inner, outer } = radiiOf(layer)
  const beside = Math.asin(Math.min(1, (halfName[layer] + halfMark) / radius))
  const below = Math.acos(((inner + outer) / 2 - halfNameHeight - halfMark) / radius)
  return Math.min(beside, below)
}

/** Presses the angles up to half as far again as `least` together beyond it, in their order, so that marks set on a name do not pile up. */
function pressBeyond(angle: number, least: number): number {
  return angle >= least * 1.5 ? angle : least + angle / 3
}

/** Where a mark is drawn. The spot itself stays as it was tapped; only the drawing keeps clear of the names and the split. */
export function pointOf(spot: Spot, id: string): Point {
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
  const most = Math.PI - Math.asin(Math.min(1, clearOfSplit / radius))
  const angle = Math.min(most, pressBeyond(spot.place * Math.PI, clearOfName(spot.layer, radius)))
  const side = spot.pole === 'obstacle' ? -1 : 1
  return { x: side * radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** The outline of a half ring, exact arcs. */
export function halfRingPath(layer: Layer, pole: Pole): string {
  const { inner, outer } = radiiOf(layer)
  const sweep = pole === 'potential' ? 1 : 0
  return `M0 ${-outer}A${outer} ${outer} 0 0 ${sweep} 0 ${outer}V${inner}A${inner} ${inner} 0 0 ${1 - sweep} 0 ${-inner}Z`
}

/** A place for a mark set by keyboard: spread over the half ring so that the next never covers the last. */
export function placeByTurn(count: number): number {
  return 0.28 + 0.56 * ((count * 0.6180339887) % 1)
}

/** One thread of attention from mark to mark, bent a little towards the core. */
export function threadPath(from: Point, to: Point): string {
  const bend = 0.8
  const x = ((from.x + to.x) / 2) * bend
  const y = ((from.y + to.y) / 2) * bend
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`
}

/** The ring half reached by an arrow key. Up is outward, down is inward, left and right choose the pole. */
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
