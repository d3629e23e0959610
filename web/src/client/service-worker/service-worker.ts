// The service worker: keeps the code of the app on the device, so that it opens without network. It never touches /api.
// It also shows a reminder that comes as a notification, and opens the app at it; the text comes encrypted from our own server.
// The plugin fills in VERSION and ASSETS. A new version waits until every tab of the old one is closed.
declare const VERSION: string
declare const ASSETS: readonly string[]
declare const self: ServiceWorkerGlobalScope

const cacheName = `krachtlijn-${VERSION}`
const shell = '/index.html'
const known: ReadonlySet<string> = new Set(ASSETS)
/** In milliseconds: a server that has not answered by then is treated as no network. */
const patience = 2_500

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  await Promise.all(
    ASSETS.map(async (path) => {
      // Hashed files may come from the browser's own cache; the shell never does.
      const answer = await fetch(path, { cache: path === shell ? 'reload' : 'default', credentials: 'same-origin' })
      if (!answer.ok) throw new Error(`${path} ${answer.status}`)
      await cache.put(path, answer)
    }),
  )
}

async function clearOld(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('krachtlijn-') && name !== cacheName) await caches.delete(name)
  await self.clients.claim()
}

async function fromCache(path: string): Promise<Response | undefined> {
  return (await caches.open(cacheName)).match(path)
}

async function navigate(request: Request): Promise<Response> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const answer = await fetch(request, { signal: stop.signal })
    if (answer.status < 500) return answer
    return (await fromCache(shell)) ?? answer
  } catch (error) {
    const kept = await fromCache(shell)
    if (kept) return kept
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** The text of a message and the address it opens: one in this app, or else the first screen. */
function readPush(event: PushEvent): { readonly text: string; readonly to: string } {
  try {
    const { text, to } = JSON.parse(event.data?.text() ?? '') as { text?: unknown; to?: unknown }
    const place = typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/'
    return { text: typeof text === 'string' ? text : '', to: place }
  } catch {
    return { text: '', to: '/' }
  }
}

/** A browser demands that each push shows something. The same moment, pushed twice, is shown once. */
async function show(event: PushEvent): Promise<void> {
  const { text, to } = readPush(event)
  await self.registration.showNotification('Krachtlijn', { body: text, tag: to, icon: '/icon-192.png', data: to })
}

async function openAt(to: string): Promise<void> {
  const [tab] = await self.clients.matchAll({ type: 'window' })
  if (!tab) {
    await self.clients.openWindow(to)
    return
  }
  await tab.focus()
  // Fails for a tab that an older version of the app controls.
  await tab.navigate(to).catch(() => self.clients.openWindow(to))
}

self.addEventListener('push', (event) => event.waitUntil(show(event)))
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openAt(String(event.notification.data)))
})
self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(clearOld()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api')) return
  if (request.mode === 'navigate') event.respondWith(navigate(request))
  else if (known.has(url.pathname)) event.respondWith(fromCache(url.pathname).then((kept) => kept ?? fetch(request)))
})

export {}
