// Which of the two languages is on screen, and how a component reads its words. Not: the words; each feature keeps its own.

import { createContext, createElement, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react'
import type { Locale } from '#method/locale/locale.ts'

const storageKey = 'locale'
const listeners = new Set<() => void>()
let locale: Locale = chooseLocale(read(), typeof navigator === 'undefined' ? [] : navigator.languages)
let tellServer: ((locale: Locale) => void) | undefined

/** What was kept wins; otherwise the first language of the device that we speak; otherwise Dutch. */
export function chooseLocale(kept: string | null, languages: readonly string[]): Locale {
  if (kept === 'nl' || kept === 'en') return kept
  for (const language of languages) {
    if (language.toLowerCase().startsWith('nl')) return 'nl'
    if (language.toLowerCase().startsWith('en')) return 'en'
  }
  return 'nl'
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

/** Was a language chosen on this device before? */
export function isLocaleKept(): boolean {
  return read() !== null
}

export function getLocale(): Locale {
  return locale
}

/** Takes over a language without telling the server: it came from there, or nobody is signed in. */
export function adoptLocale(next: Locale): void {
  try {
    localStorage.setItem(storageKey, next)
  } catch {
    // Private mode: the choice lasts as long as the page.
  }
  if (next === locale) return
  locale = next
  for (const listener of listeners) listener()
}

/** The person chooses a language; it is kept here and, when signed in, with the person. */
export function setLocale(next: Locale): void {
  adoptLocale(next)
  tellServer?.(next)
}

/** Who to tell of a chosen language; undefined when nobody is signed in. */
export function onLocaleChosen(tell: ((locale: Locale) => void) | undefined): void {
  tellServer = tell
}

const LocaleContext = createContext<Locale>('nl')

export function LocaleProvider({ children }: { children: ReactNode }) {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getLocale,
    getLocale,
  )
  useEffect(() => {
    document.documentElement.lang = current
  }, [current])
  return createElement(LocaleContext.Provider, { value: current }, children)
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The words of a feature in the language on screen. `const en: typeof nl` makes a missing one fail to compile. */
export function useWords<T>(words: { readonly nl: T; readonly en: T }): T {
  return words[useContext(LocaleContext)]
}
