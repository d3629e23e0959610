// The keyboard shortcuts of the session screen: single letters, ignored while the user types text.
import type { Dimension, Landing } from '#method/moment/moment.ts'

export type Command =
  | { readonly do: 'dimension'; readonly dimension: Dimension }
  | { readonly do: 'landed'; readonly landed: Landing }
  | { readonly do: 'pick-up'; readonly kind: 'quality' | 'ideal' | 'obstacle' | 'success' }
  | {
      readonly do:
        | 'words'
        | 'change'
        | 'earlier'
        | 'later'
        | 'no-place'
        | 'who'
        | 'began'
        | 'anchor'
        | 'intention'
        | 'difficult'
        | 'card'
        | 'tension'
        | 'attunement'
        | 'note'
        | 'keys'
        | 'undo'
        | 'redo'
        | 'pause'
        | 'onion'
    }

export type KeyPress = {
  readonly key: string
  /** The key by its place, as 'Digit1': on a French or Belgian keyboard digits need Shift. */
  readonly code: string
  readonly ctrl: boolean
  readonly meta: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly typing: boolean
}

const plain: Readonly<Record<string, Command>> = {
  1: { do: 'dimension', dimension: 'thinking' },
  2: { do: 'dimension', dimension: 'feeling' },
  3: { do: 'dimension', dimension: 'wanting' },
  t: { do: 'words' },
  r: { do: 'change' },
  j: { do: 'earlier' },
  u: { do: 'later' },
  h: { do: 'no-place' },
  w: { do: 'who' },
  g: { do: 'began' },
  l: { do: 'landed', landed: 'yes' },
  p: { do: 'landed', landed: 'partly' },
  n: { do: 'landed', landed: 'no' },
  q: { do: 'pick-up', kind: 'quality' },
  i: { do: 'pick-up', kind: 'ideal' },
  b: { do: 'pick-up', kind: 'obstacle' },
  s: { do: 'pick-up', kind: 'success' },
  a: { do: 'anchor' },
  v: { do: 'intention' },
  d: { do: 'difficult' },
  k: { do: 'card' },
  x: { do: 'tension' },
  e: { do: 'attunement' },
  m: { do: 'note' },
  o: { do: 'onion' },
  '.': { do: 'pause' },
  '?': { do: 'keys' },
}

/** The command of a key press; null: none. While the user types, the text field gets every key, so its own undo works. */
export function commandOf(press: KeyPress): Command | null {
  if (press.typing || press.alt) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (press.ctrl || press.meta) {
    if (key === 'z') return { do: press.shift ? 'redo' : 'undo' }
    return key === 'y' && !press.shift ? { do: 'redo' } : null
  }
  const digit = /^(?:Digit|Numpad)([123])$/.exec(press.code)?.[1]
  if (digit !== undefined) return plain[digit] ?? null
  // Signs are where the keyboard has them, with Shift or without.
  if (press.shift && /^[a-z]$/.test(key)) return null
  return plain[key] ?? null
}
