// Who was signed in on this device last, without addresses: for a start without network, and for one that does not wait for the server.
import type { CallResult } from '#contract/client.ts'
import { serverNow } from '../clock.ts'

export type Me = CallResult<'GET /api/me'>

const storageKey = 'me'
/** As long as the device key (offline/device-store.ts). */
const keptFor = 7 * 86_400_000

const lacking: Pick<Me, 'guestOf' | 'openAgreements' | 'givenLinks' | 'mail'> = {
  guestOf: [],
  openAgreements: [],
  givenLinks: [],
  mail: true,
}

export function readKeptMe(): Me | null {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as (Me & { readonly keptAt?: number }) | null
    if (kept && !(serverNow() - (kept.keptAt ?? 0) < keptFor)) {
      keepMe(null)
      return null
    }
    // An earlier version stored less.
    return kept && { ...lacking, ...kept }
  } catch {
    return null
  }
}

export function keepMe(me: Me | null): void {
  try {
    if (me) localStorage.setItem(storageKey, JSON.stringify({ ...me, email: null, pendingEmail: null, keptAt: serverNow() }))
    else localStorage.removeItem(storageKey)
  } catch {
    // Private mode: without network the person signs in again.
  }
}
