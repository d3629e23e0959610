// Measures elements on screen, and measures again when their size changes.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width in whole px; 0 before the element is there. Pass the returned function as `ref`: the element may mount later. */
export function useWidth<E extends HTMLElement>(): readonly [(element: E | null) => void, number] {
  const [element, setElement] = useState<E | null>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [setElement, width]
}

/** The heights of the children of an element, in order. */
export function useChildHeights<E extends HTMLElement>(count: number): readonly [RefObject<E | null>, readonly number[]] {
  const ref = useRef<E>(null)
  const [heights, setHeights] = useState<readonly number[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: new children must be observed too
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const found = [...element.children].map((child) => child.getBoundingClientRect().height)
      setHeights((known) => (known.join() === found.join() ? known : found))
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [count])
  return [ref, heights]
}
