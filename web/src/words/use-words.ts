// Keeps the language on screen and gives a component its words in it. The words themselves stand in each feature.

import { createContext, createElement, type ReactNode, useContext, useEffect, useSyncExternalStore } from 'react'
import { type Locale, locales } from '#method/locale/locale.ts'

const storageKey = 'locale'
const listeners = new Set<() => void>()
let locale: Locale = chooseLocale(read(), typeof navigator === 'undefined' ? [] : navigator.languages)
let tellServer: ((locale: Locale) => void) | undefined

/** The stored choice; otherwise the first supported language of the device; otherwise Dutch. */
export function chooseLocale(kept: string | null, languages: readonly string[]): Locale {
  const supported = (language: string) => locales.find((one) => language.toLowerCase().split('-')[0] === one)
  return locales.find((one) => one === kept) ?? languages.map(supported).find((one) => one !== undefined) ?? 'nl'
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

/** Whether this device stores a language. */
export function isLocaleKept(): boolean {
  return read() !== null
}

export function getLocale(): Locale {
  return locale
}

/** Sets the language on this device only: it came from the server, or no user is signed in. */
export function adoptLocale(next: Locale): void {
  try {
    localStorage.setItem(storageKey, next)
  } catch {
    // Storage is blocked (private window): the choice lasts until the page closes.
  }
  if (next === locale) return
  locale = next
  for (const listener of listeners) listener()
}

/** Sets the language the user chose, on this device and, when signed in, on the server. */
export function setLocale(next: Locale): void {
  adoptLocale(next)
  tellServer?.(next)
}

/** Registers the call that sends a chosen language to the server; undefined when no user is signed in. */
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

/** The words of a feature in the language on screen. `const en: typeof nl` makes a missing translation a compile error. */
export function useWords<T>(words: Readonly<Record<Locale, T>>): T {
  return words[useContext(LocaleContext)]
}
