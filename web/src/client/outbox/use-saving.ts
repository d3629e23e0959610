// How what the person wrote is stored now, from the shared state: no screen says that it is kept when that is not so.
import { useState } from 'react'
import type { SaveState } from '../../ui/answer/Saved.tsx'
import { isStuck, useOutbox } from './outbox.ts'
import type { OutboxStatus } from './outbox-queue.ts'

export type Saving = Extract<SaveState, 'saved' | 'waiting' | 'failing' | 'signed-out' | 'only-here'>

export function savingOf(status: OutboxStatus): Saving {
  if (status.inMemory > 0) return 'only-here'
  const { state } = status
  return isStuck(status) && state !== 'idle' && state !== 'sending' ? state : 'saved'
}

/** refused: the server has refused more writes than `refusedBefore`; without it: than when this component appeared. */
export function useSaving(refusedBefore?: number): Saving | 'refused' {
  const status = useOutbox()
  const [before] = useState(refusedBefore ?? status.refused)
  return status.refused > before ? 'refused' : savingOf(status)
}
