// Whether a form opened with the draft of an earlier visit, and starting over. Wraps a draft; ui/answer/FoundDraft.tsx shows it.
import { useState } from 'react'
import type { Draft } from './use-device-draft.ts'

export type FoundDraft<T> = Draft<T> & {
  /** found: the form opened with an earlier draft; cleared: the user started over, and `goBack` still restores that draft. */
  readonly found: 'no' | 'found' | 'cleared'
  readonly startOver: () => void
  readonly goBack: () => void
}

type State<T> = { readonly at: 'opening' | 'changed' | 'found' } | { readonly at: 'cleared'; readonly before: T }

/** `initial`: the form without a draft. `ignored`: fields that alone do not make a draft, e.g. an id that is made for each visit. */
export function useFoundDraft<T extends object>(draft: Draft<T>, initial: T, ignored: readonly (keyof T)[] = []): FoundDraft<T> {
  const { value, set, clear } = draft
  const [empty] = useState(initial)
  const [state, setState] = useState<State<T>>({ at: 'opening' })
  // The storage is read after the first render. Until the user changes a field, another value can only come from there.
  if (state.at === 'opening' && textOf(value, empty, ignored) !== textOf(empty, empty, ignored)) setState({ at: 'found' })
  return {
    ...draft,
    found: state.at === 'found' || state.at === 'cleared' ? state.at : 'no',
    set: (part) => {
      setState((now) => (now.at === 'found' ? now : { at: 'changed' }))
      set(part)
    },
    clear: () => {
      setState({ at: 'changed' })
      return clear()
    },
    startOver: () => {
      setState({ at: 'cleared', before: value })
      void clear()
    },
    goBack: () => {
      if (state.at !== 'cleared') return
      setState({ at: 'found' })
      set(state.before)
    },
  }
}

/** The fields of the form as one text, to compare. A draft of an older version of the form may have other fields. */
function textOf<T extends object>(value: T, form: T, ignored: readonly (keyof T)[]): string {
  return JSON.stringify((Object.keys(form) as (keyof T)[]).filter((name) => !ignored.includes(name)).map((name) => value[name]))
}
