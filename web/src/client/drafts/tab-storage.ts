// What a person without an account types stays in this tab until it is sent. Nothing of it is on their device after that.

export function readTab<T>(key: string): Partial<T> | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<T> | null) ?? undefined
  } catch {
    return undefined
  }
}

/** False: this browser stores nothing, so it lasts as long as the page. */
export function keepInTab(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function clearTab(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // It was never kept.
  }
}
