// Where the web app starts: small, so that what the address asks for is under way while the app itself is still coming in.
import { begin } from './app/first/begin.ts'

/** In milliseconds. */
const patience = 1_000
const screen = begin(location.pathname)

async function start(): Promise<void> {
  const app = await import('./app/first/start.tsx')
  // A screen that is here when it is drawn for the first time needs no word of waiting in its place. It is not waited for long.
  await Promise.race([screen, new Promise((go) => setTimeout(go, patience))])
  app.start()
  // Somebody who only opens a link, without an account: nothing of the app is laid down on their device.
  if (['/witness', '/gift'].includes(location.pathname)) return
  const offline = await import('./client/service-worker/register.ts')
  await offline.register()
}

start().catch(() => undefined)
