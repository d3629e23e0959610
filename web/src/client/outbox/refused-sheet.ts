// Whether the sheet with refused writes is open. Any screen may open it; the frame shows it (app/App.tsx).
import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

export function openRefused(open = true): void {
  isOpen = open
  for (const tell of listeners) tell()
}

export function useRefusedOpen(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => isOpen,
  )
}
