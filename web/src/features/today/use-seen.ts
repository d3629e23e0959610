// Whether an element has been in view, or close to it. Once true it stays true.
import { type RefObject, useEffect, useState } from 'react'

/** The distance outside the window that counts as in view, so that the content is loaded when the user gets there. */
const margin = '240px'

export function useSeen(target: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = target.current
    if (seen || !element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: margin },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [target, seen])
  return seen
}
