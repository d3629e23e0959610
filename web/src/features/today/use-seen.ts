// Whether a piece of the screen has come into view, or nearly so. Once seen it stays seen.
import { type RefObject, useEffect, useState } from 'react'

/** How far below the edge counts already, so that it is there when one gets to it. */
const ahead = '240px'

export function useSeen(piece: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = piece.current
    if (seen || !element) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: ahead },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [piece, seen])
  return seen
}
