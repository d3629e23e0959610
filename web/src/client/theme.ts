// Light, dark, or as the device says. Kept on this device only; a theme belongs to a screen, not to a person.
import { useSyncExternalStore } from 'react'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'theme'
const ground = { light: '#eef2f0', dark: '#0a2627' } as const
const listeners = new Set<() => void>()
let theme: Theme = read()

function read(): Theme {
  try {
    const kept = localStorage.getItem(storageKey)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}

/** Puts the theme on the page. Called before the first drawing, so nothing flashes. */
export function showTheme(): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = theme === 'auto' ? ground[meta.media.includes('dark') ? 'dark' : 'light'] : ground[theme]
  }
}

export function setTheme(next: Theme): void {
  theme = next
  try {
    localStorage.setItem(storageKey, next)
  } catch {
    // Lasts as long as the page.
  }
  showTheme()
  for (const listener of listeners) listener()
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => theme,
  )
}
