// What somebody without an account has typed stays in this tab until it is sent. Nothing of it is kept on their device after that.

export function readTab<T>(key: string): Partial<T> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>
  } catch {
    return {}
  }
}

export function keepInTab(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Private mode: it lasts as long as the page.
  }
}

export function clearTab(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // It was never kept.
  }
}
