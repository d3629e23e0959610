// The entry of the web app. It is small, so that the requests of the screen start while the app is still loading.
import { begin } from './app/first/begin.ts'
import { mendedAddress } from './client/who/token-in.ts'

// Before anything reads the path.
const mended = mendedAddress(location)
if (mended !== null) history.replaceState(null, '', mended)

/** In milliseconds: how long the first drawing waits for the code of the screen. */
const patience = 1_000
const screen = begin(location.pathname)

async function start(): Promise<void> {
  const app = await import('./app/first/start.tsx')
  // With the code of the screen loaded, the first drawing needs no loading indicator.
  await Promise.race([screen, new Promise((go) => setTimeout(go, patience))])
  app.start()
  // These pages are for visitors without an account: no service worker, so that nothing of the app stays on their device.
  if (['/witness', '/gift'].includes(location.pathname)) return
  const offline = await import('./client/service-worker/register.ts')
  await offline.register()
}

start().catch(() => undefined)
