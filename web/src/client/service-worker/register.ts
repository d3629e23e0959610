// Starts what works without network: the service worker and the outbox. Called once, after the first screen is there.

import { resumeDevice } from '../offline/device-store.ts'
import { startOutbox } from '../outbox/outbox.ts'
import { watchOtherTabs } from '../who/other-tabs.ts'

const address = '/sw.js'
type TrustedTypes = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

/** The only script address that this app ever makes is its own service worker. */
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

/** In milliseconds. Filling the cache takes the whole line, so it waits for what the first screen still asks. */
const firstScreenFirst = 3_000

export async function register(): Promise<void> {
  watchOtherTabs()
  startOutbox()
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    setTimeout(() => {
      // On a full disk, or in a private window, the app works, only not without network.
      navigator.serviceWorker.register(trustedAddress(), { scope: '/' }).catch(() => undefined)
    }, firstScreenFirst)
  }
  await resumeDevice()
}
