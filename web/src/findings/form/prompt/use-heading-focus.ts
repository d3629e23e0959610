// A new step is read from its question on. Writing comes when one likes, so no keyboard jumps up by itself.
import { useEffect } from 'react'

export function useHeadingFocus(titleId: string): void {
  useEffect(() => {
    const heading = document.getElementById(titleId)
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    heading.closest('dialog')?.scrollTo(0, 0)
  }, [titleId])
}
