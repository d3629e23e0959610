// The language of a page for somebody without an account: that of their device; when it speaks neither of ours, that of who wrote to them.
import { useEffect } from 'react'
import type { Locale } from '#method/locale/locale.ts'
import { adoptLocale, isLocaleKept } from '../../../words/use-words.ts'
import { speaksOurs } from './speaks-ours.ts'

export function useLanguageOf(writer: Locale | undefined): void {
  useEffect(() => {
    if (writer && !isLocaleKept() && !speaksOurs(navigator.languages)) adoptLocale(writer)
  }, [writer])
}
