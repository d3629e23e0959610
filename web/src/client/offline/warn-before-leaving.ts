// The browser's own question before a page closes, only while something the person wrote is in this page's memory and nowhere else.
const checks = new Set<() => boolean>()

/** `isUnsafe` is asked when the page is about to close. The listener is added late: with it, Firefox keeps no page for going back. */
export function warnWhile(isUnsafe: () => boolean): void {
  if (checks.size === 0) {
    addEventListener('beforeunload', (event) => {
      if ([...checks].some((check) => check())) event.preventDefault()
    })
  }
  checks.add(isUnsafe)
}
