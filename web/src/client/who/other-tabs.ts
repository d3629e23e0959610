// Tabs of one browser share one sign-in. When a person signs out or another signs in, the other tabs reload:
// they show the words of the first person, and would send writes as the second.
import { meKey, queryClient } from '../query-client.ts'
import type { Me } from './kept-me.ts'

const leftKey = 'left'
const personKey = 'me'

export function tellOtherTabs(): void {
  try {
    localStorage.setItem(leftKey, String(Date.now()))
  } catch {
    // Without storage nothing is shared between tabs.
  }
}

/** The address that this tab has to load because of what another tab stored; null: none. A sign-in that ran out changes nothing here. */
export function whereTo(change: Pick<StorageEvent, 'key' | 'newValue'>, here: string | undefined): string | null {
  if (here === undefined) return null
  if (change.key === leftKey) return '/sign-in'
  if (change.key !== personKey || change.newValue === null) return null
  try {
    return (JSON.parse(change.newValue) as Partial<Me>).personId === here ? null : '/'
  } catch {
    return null
  }
}

export function watchOtherTabs(): void {
  addEventListener('storage', (change) => {
    const place = whereTo(change, queryClient.getQueryData<Me | null>(meKey)?.personId)
    if (place !== null) location.assign(place)
  })
}
