// Sets the title of the window, and focuses the heading after navigation so that a screen reader reads it.
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
    // Not on the first screen after a page load: there the browser sets the focus.
    if (path === focusedAt) return
    focusedAt = path
    heading.current?.focus({ preventScroll: true })
  }, [path])
  return heading
}
