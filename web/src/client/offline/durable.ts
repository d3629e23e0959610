// Asks the browser not to clear what this site keeps. Firefox shows a question for it, so it is asked only when it makes sense to the
// person: they chose to keep their words here, or wrote something without a connection.
let asked = false

export function askDurable(): void {
  if (asked) return
  asked = true
  navigator.storage?.persist?.().catch(() => false)
}
