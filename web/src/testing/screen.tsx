// Draws a component or a whole screen in the Chromium of a component test, with what the app puts around it.
import { QueryClientProvider } from '@tanstack/react-query'
import axe from 'axe-core'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Locale } from '#method/locale/locale.ts'
import { setSignedIn } from '../client/api.ts'
import { forgetDevice } from '../client/offline/device-store.ts'
import { meKey, queryClient } from '../client/query-client.ts'
import { forgetMe, type Me, MeContext } from '../client/who/me.ts'
import { UndoProvider } from '../ui/answer/UndoToast.tsx'
import { adoptLocale, LocaleProvider } from '../words/use-words.ts'
import { type Answers, type FakeServer, startFakeServer } from './fake-server.ts'

/** Draws `node` with language and undo around it, until the test ends or `close()` is called. */
export async function show(node: ReactNode, { locale = 'nl' }: { locale?: Locale } = {}): Promise<{ close: () => void }> {
  adoptLocale(locale)
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
  }
  onTestFinished(close)
  root.render(
    <StrictMode>
      <LocaleProvider>
        <UndoProvider>{node}</UndoProvider>
      </LocaleProvider>
    </StrictMode>,
  )
  await expect.poll(() => place.childElementCount).toBeGreaterThan(0)
  return { close }
}

type Setting = {
  /** Who is signed in; see people.ts. */
  readonly as: Me
  /** What the server answers besides who is signed in; see fake-server.ts. */
  readonly answers?: Answers
  /** The address of the screen, with its query. */
  readonly path?: string
  /** The pattern of the address, for a screen that reads its parts: '/trajectories/:trajectoryId'. */
  readonly route?: string
  readonly locale?: Locale
}
type ShownScreen = {
  readonly server: FakeServer
  /** The address on which the screen is now. */
  readonly path: () => string
  /** Closes the screen and opens it again on the same device, as a reload does: only what the device stores is left. */
  readonly reopen: () => Promise<void>
}

/** Draws a screen for a signed-in person, with a fake server. People, answers and device are gone after the test. */
export async function showScreen(screen: ReactNode, setting: Setting): Promise<ShownScreen> {
  const { as: me, answers = {}, path = '/', route = '/*?', locale = 'nl' } = setting
  const until = Date.now() + 7 * 86_400_000
  const server = startFakeServer({ 'GET /api/me': me, 'POST /api/me/device-key': { key: btoa('k'.repeat(32)), until }, ...answers })
  onTestFinished(async () => {
    await forgetDevice()
    forgetMe()
    localStorage.clear()
    sessionStorage.clear()
  })
  setSignedIn(true)
  const [pathname = '/', search = ''] = path.split('?')
  const location = memoryLocation({ path: pathname, searchPath: search, record: true })
  const open = () => {
    queryClient.clear()
    queryClient.setQueryData(meKey, me)
    return show(
      <QueryClientProvider client={queryClient}>
        <Router hook={location.hook} searchHook={location.searchHook}>
          <MeContext value={me}>
            <Route path={route}>{screen}</Route>
          </MeContext>
        </Router>
      </QueryClientProvider>,
      { locale },
    )
  }
  let shown = await open()
  return {
    server,
    path: () => location.history.at(-1) ?? path,
    reopen: async () => {
      shown.close()
      shown = await open()
    },
  }
}

/** Fails on every problem axe finds in what is drawn now, and when something is wider than the screen. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'], rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  expect(document.documentElement.scrollWidth, 'wider than the screen').toBeLessThanOrEqual(innerWidth)
}

const sizes = { narrow: [320, 640], phone: [390, 844], tablet: [768, 1024], laptop: [1280, 860] } as const

/** Gives the page the size of a device. Each test file begins as a phone. */
export async function resize(device: keyof typeof sizes): Promise<void> {
  const [width, height] = sizes[device]
  await page.viewport(width, height)
}
