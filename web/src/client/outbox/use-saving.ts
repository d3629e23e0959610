// How what the person wrote is stored now, in the words of the shared state: no screen says that it is kept when only memory has it.
import type { SaveState } from '../../ui/answer/Saved.tsx'
import { isStuck, useOutbox } from './outbox.ts'
import type { OutboxStatus } from './outbox-queue.ts'

export function savingOf(status: OutboxStatus): Extract<SaveState, 'saved' | 'waiting' | 'only-here'> {
  if (status.inMemory > 0) return 'only-here'
  return isStuck(status) ? 'waiting' : 'saved'
}

export function useSaving() {
  return savingOf(useOutbox())
}
