// How what the person wrote is stored now, from the shared state: no screen says that it is kept when that is not so.
import { useState } from 'react'
import type { SaveState } from '../../ui/answer/Saved.tsx'
import { isStuck, useOutbox } from './outbox.ts'
import type { OutboxStatus } from './outbox-queue.ts'

export type Saving = Extract<SaveState, 'saved' | 'waiting' | 'only-here'>

export function savingOf(status: OutboxStatus): Saving {
  if (status.inMemory > 0) return 'only-here'
  return isStuck(status) ? 'waiting' : 'saved'
}

/** refused: the server has refused a write since this component appeared. */
export function useSaving(): Saving | 'refused' {
  const status = useOutbox()
  const [before] = useState(status.refused)
  return status.refused > before ? 'refused' : savingOf(status)
}
