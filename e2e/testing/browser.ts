// Real Chromium for journeys: one browser a file, a fresh context per person.
import AxeBuilderSource from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumArgs, chromiumPath } from './chromium.ts'

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: chromiumArgs })
}

export type Device = 'phone' | 'tablet' | 'laptop' | 'small'
const sizes: Readonly<Record<Device, { width: number; height: number }>> = {
  small: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1280, height: 860 },
}

export type ContextOptions = {
  readonly device?: Device
  readonly locale?: 'nl' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly origin: string
}

export async function openContext(
  browser: Browser,
  { device = 'laptop', locale = 'nl', theme = 'light', origin }: ContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: sizes[device],
    locale: locale === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: theme,
    reducedMotion: 'reduce',
    baseURL: origin,
    hasTouch: device !== 'laptop',
  })
  context.setDefaultTimeout(15_000)
  return context
}

/** Uses a one-time link: opens it, and gives the confirming click. */
export async function signInByLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page
    .getByRole('button', { name: /aanmelden|verder|sign in|continue/i })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname !== '/link')
}

/** No axe violations on what is on screen now; the message names rule and element. Injected past the page's CSP, as a tool of the tester. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${AxeBuilderSource.source}; axe.run(document, { resultTypes: ['violations'] }).then((found) => JSON.stringify(found.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  expect(JSON.parse(String(result.value)), where).toEqual([])
}
