// The language of a public page: that of the device if we have it, otherwise that of the user who sent the link.
import { useEffect } from 'react'
import type { Locale } from '#method/locale/locale.ts'
import { adoptLocale, isLocaleKept } from '../../../words/use-words.ts'
import { speaksOurs } from './speaks-ours.ts'

export function useLanguageOf(writer: Locale | undefined): void {
  useEffect(() => {
    if (writer && !isLocaleKept() && !speaksOurs(navigator.languages)) adoptLocale(writer)
  }, [writer])
}
