// The service worker: keeps the shell of the app on the device so that it opens without network. It never touches /api.
// The plugin fills in VERSION and ASSETS. A new version waits quietly until every tab of the old one is closed.
declare const VERSION: string
declare const ASSETS: readonly string[]

type ExtendableEvent = Event & { waitUntil: (work: Promise<unknown>) => void }
type FetchEvent = ExtendableEvent & { readonly request: Request; respondWith: (answer: Promise<Response>) => void }
type Scope = {
  readonly location: Location
  readonly clients: { claim: () => Promise<void> }
  addEventListener: ((name: 'install' | 'activate', act: (event: ExtendableEvent) => void) => void) &
    ((name: 'fetch', act: (event: FetchEvent) => void) => void)
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
