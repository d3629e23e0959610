// The id of this browser: made once, and it says nothing about the person.
let inMemory: string | null = null

export function deviceId(): string {
  try {
    inMemory ??= localStorage.getItem('deviceId')
    inMemory ??= crypto.randomUUID()
    localStorage.setItem('deviceId', inMemory)
  } catch {
    // Without storage the id lasts as long as the page.
    inMemory ??= crypto.randomUUID()
  }
  return inMemory
}
