// Starts what works without network: the service worker and the waiting list. Called once, after the first screen is there.

import { resumeDevice } from '../offline/device-store.ts'
import { startOutbox } from '../outbox/outbox.ts'
import { watchOtherTabs } from '../who/other-tabs.ts'

const address = '/sw.js'
type TrustedTypes = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

/** The only script address this app ever makes is its own service worker. */
function trustedAddress(): string {
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!trusted) return address
  const policy = trusted.createPolicy('krachtlijn', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError('Only /sw.js')
      return url
    },
  })
  return policy.createScriptURL(address)
}

/** In milliseconds. Filling the device takes the whole line; what the first screen still asks for goes before. */
const firstScreenFirst = 3_000

export async function register(): Promise<void> {
  watchOtherTabs()
  startOutbox()
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    setTimeout(() => {
      // A device without room, or a private window: the app works, only not without network.
      navigator.serviceWorker.register(trustedAddress(), { scope: '/' }).catch(() => undefined)
    }, firstScreenFirst)
  }
  await resumeDevice()
  // Ask not to be cleared when room runs out; no question is shown for an installed or often used app.
  await navigator.storage?.persist?.().catch(() => false)
}
