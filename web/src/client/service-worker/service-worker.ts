// The service worker: keeps the shell of the app on the device so that it opens without network. It never touches /api.
// It also shows a reminder that comes as a notification, and opens the app at it; what it says comes sealed from our own server.
// The plugin fills in VERSION and ASSETS. A new version waits quietly until every tab of the old one is closed.
declare const VERSION: string
declare const ASSETS: readonly string[]

type ExtendableEvent = Event & { waitUntil: (work: Promise<unknown>) => void }
type FetchEvent = ExtendableEvent & { readonly request: Request; respondWith: (answer: Promise<Response>) => void }
type PushEvent = ExtendableEvent & { readonly data: { readonly text: () => string } | null }
type ClickEvent = ExtendableEvent & { readonly notification: Notification }
type Tab = { readonly focus: () => Promise<Tab>; readonly navigate: (to: string) => Promise<Tab | null> }
type Scope = {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim: () => Promise<void>
    matchAll: (which: { type: 'window' }) => Promise<readonly Tab[]>
    openWindow: (to: string) => Promise<Tab | null>
  }
  addEventListener: ((name: 'install' | 'activate', act: (event: ExtendableEvent) => void) => void) &
    ((name: 'fetch', act: (event: FetchEvent) => void) => void) &
    ((name: 'push', act: (event: PushEvent) => void) => void) &
    ((name: 'notificationclick', act: (event: ClickEvent) => void) => void)
}

const scope = self as unknown as Scope
const cacheName = `krachtlijn-${VERSION}`
const shell = '/index.html'
const known: ReadonlySet<string> = new Set(ASSETS)
/** A network that hardly answers is treated as no network: nobody waits in a session. */
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
  await scope.clients.claim()
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

/** What a message says, and where it leads: a place in this app, or else its first screen. */
function readPush(event: PushEvent): { readonly text: string; readonly to: string } {
  try {
    const { text, to } = JSON.parse(event.data?.text() ?? '') as { text?: unknown; to?: unknown }
    const place = typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/'
    return { text: typeof text === 'string' ? text : '', to: place }
  } catch {
    return { text: '', to: '/' }
  }
}

/** A browser demands that something is shown. The same moment told twice is shown once. */
async function show(event: PushEvent): Promise<void> {
  const { text, to } = readPush(event)
  await scope.registration.showNotification('Krachtlijn', { body: text, tag: to, icon: '/icon-192.png', data: to })
}

async function openAt(to: string): Promise<void> {
  const [tab] = await scope.clients.matchAll({ type: 'window' })
  if (!tab) {
    await scope.clients.openWindow(to)
    return
  }
  await tab.focus()
  // A tab of an older version of the app is not ours to move.
  await tab.navigate(to).catch(() => scope.clients.openWindow(to))
}

scope.addEventListener('push', (event) => event.waitUntil(show(event)))
scope.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openAt(String(event.notification.data)))
})
scope.addEventListener('install', (event) => event.waitUntil(fill()))
scope.addEventListener('activate', (event) => event.waitUntil(clearOld()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.location.origin || url.pathname.startsWith('/api')) return
  if (request.mode === 'navigate') event.respondWith(navigate(request))
  else if (known.has(url.pathname)) event.respondWith(fromCache(url.pathname).then((kept) => kept ?? fetch(request)))
})

export {}
