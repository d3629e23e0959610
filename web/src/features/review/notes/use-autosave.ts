// Saves a text shortly after the last key and when the page is left, and says whether it is saved, sent or waiting.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useOutbox } from '../../../client/outbox/outbox.ts'
import { savingOf } from '../../../client/outbox/use-saving.ts'
import type { SaveState } from '../../../ui/answer/Saved.tsx'

const rest = 700

export function useAutosave<T>(
  first: T,
  save: (value: T) => Promise<unknown>,
): { readonly value: T; readonly change: (value: T) => void; readonly state: SaveState } {
  const [value, setValue] = useState(first)
  const [state, setState] = useState<'idle' | 'saving' | 'kept' | 'sent'>('idle')
  const outbox = useOutbox()
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null)
  const saveNow = useRef(save)
  useEffect(() => {
    saveNow.current = save
  })
  const flush = useCallback(() => {
    const held = waiting.current
    if (!held) return
    waiting.current = null
    clearTimeout(held.timer)
    saveNow.current(held.value).then(
      () => setState(waiting.current ? 'saving' : 'kept'),
      () => setState('idle'),
    )
  }, [])
  useEffect(() => {
    // When the outbox has been empty once, the server has this text; later writes do not change that.
    if (state === 'kept' && outbox.waiting === 0) setState('sent')
  }, [state, outbox.waiting])
  useEffect(() => {
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [flush])
  return {
    value,
    change: (next) => {
      setValue(next)
      setState('saving')
      clearTimeout(waiting.current?.timer)
      waiting.current = { value: next, timer: setTimeout(flush, rest) }
    },
    state: state === 'kept' ? savingOf(outbox) : state === 'sent' ? 'saved' : state,
  }
}
