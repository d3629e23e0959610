// The name of a screen: in the window's title, and focused on arrival so a screen reader says where one is.
import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

let focusedAt = typeof location === 'undefined' ? '' : location.pathname

/** Give the returned ref to the <h1 tabIndex={-1}> of a screen that does not use PageTitle. */
export function useScreenTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const [path] = useLocation()
  useEffect(() => {
    document.title = title === 'Krachtlijn' ? title : `${title} · Krachtlijn`
  }, [title])
  useEffect(() => {
    // Not on the first screen after loading: there the browser has its own place to start.
    if (path === focusedAt) return
    focusedAt = path
    heading.current?.focus({ preventScroll: true })
  }, [path])
  return heading
}
