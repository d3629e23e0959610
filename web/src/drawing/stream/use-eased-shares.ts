// Animates the widths of a stream from one state to the next. With `prefers-reduced-motion` they change at once.
import { useEffect, useRef, useState } from 'react'

/** In milliseconds. */
const duration = 420

/** Smoothstep: slow at both ends. */
export function ease(part: number): number {
  return part * part * (3 - 2 * part)
}

export function useEasedShares(target: readonly number[]): readonly number[] {
  const [shown, setShown] = useState(target)
  const current = useRef(target)
  const goal = target.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the goal is the target as text
  useEffect(() => {
    const begin = current.current
    if (begin.join() === goal) return
    const show = (shares: readonly number[]) => {
      current.current = shares
      setShown(shares)
    }
    if (begin.length !== target.length || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      show(target)
      return
    }
    const started = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, (now - started) / duration)
      show(part === 1 ? target : target.map((to, index) => (begin[index] ?? 0) + (to - (begin[index] ?? 0)) * ease(Math.max(0, part))))
      if (part < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [goal])
  return shown.length === target.length ? shown : target
}
