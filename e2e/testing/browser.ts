// Real Chromium for journeys: one browser for all files of a worker, a fresh context for each device of a person.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumArgs, chromiumPath } from './chromium.ts'
import { drawn, watchRequests } from './settled.ts'

/** For every click, wait and navigation. A machine five times slower than the one it was written on still makes it. */
const patience = 90_000

let browser: Promise<Browser> | undefined

/** Started by the first file that asks. It ends with the process: it listens on a pipe that closes then. */
function theBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: chromiumPath, headless: true, args: chromiumArgs, timeout: patience })
  return browser
}

export type Device = 'phone' | 'tablet' | 'laptop' | 'small'
export const sizes: Readonly<Record<Device, { width: number; height: number }>> = {
  small: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1280, height: 860 },
}

export type ContextOptions = {
  readonly device?: Device
  readonly locale?: 'nl' | 'en'
  readonly theme?: 'light' | 'dark'
  /** For a device that loses the network: installing the service worker costs as much as three page loads. */
  readonly serviceWorker?: boolean
  readonly origin: string
}

const origins = new WeakMap<BrowserContext, string>()
/** The product that this context was opened for. */
export const originOf = (context: BrowserContext): string => origins.get(context) ?? ''

export async function openContext(options: ContextOptions): Promise<BrowserContext> {
  const { device = 'laptop', locale = 'nl', theme = 'light', serviceWorker = false, origin } = options
  const context = await (await theBrowser()).newContext({
    viewport: sizes[device],
    locale: locale === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: theme,
    reducedMotion: 'reduce',
    baseURL: origin,
    serviceWorkers: serviceWorker ? 'allow' : 'block',
    hasTouch: device !== 'laptop',
  })
  context.setDefaultTimeout(patience)
  origins.set(context, origin)
  watchRequests(context)
  return context
}

/** Uses a one-time link through the API: gives the context the cookie of that person. */
export async function signInByApi(context: BrowserContext, link: string): Promise<void> {
  const headers = { 'x-krachtlijn': '1', origin: originOf(context) }
  const answer = await context.request.post('/api/sign-in/link', { headers, data: { token: link.split('#')[1] } })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Uses a one-time link on screen: opens it and clicks the button that confirms it. */
export async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page
    .getByRole('button', { name: /aanmelden|verder|sign in|continue/i })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname !== '/link')
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails on every axe violation on screen now; the message names rule and element. axe is read in once per document. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  // Off-screen content that the browser skips (content-visibility) still has the colours of an earlier theme.
  await page.evaluate(() => {
    const drawAll = new CSSStyleSheet()
    drawAll.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(drawAll)
  })
  await drawn(page)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: typeof import('axe-core').run } }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    document.adoptedStyleSheets.pop()
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    )
  })
  expect(found, where).toEqual([])
}
