// One product and one browser for a file of journeys, and the few steps that every journey begins with.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type ContextOptions, launchBrowser, openContext, signInByLink } from './browser.ts'
import { type DemoRole, type Product, startProduct } from './product.ts'

export type Journey = {
  readonly product: () => Product
  /** A demo person, signed in, on their first screen. */
  readonly enter: (
    role: DemoRole,
    options?: Omit<ContextOptions, 'origin'> & { index?: number },
  ) => Promise<{ context: BrowserContext; page: Page }>
  /** Somebody without an account. */
  readonly stranger: (options?: Omit<ContextOptions, 'origin'>) => Promise<{ context: BrowserContext; page: Page }>
}

/** Call at the top of a file: starts before the first journey, stops after the last. */
export function aJourney(environment: Readonly<Record<string, string>> = {}): Journey {
  let product: Product | undefined
  let browser: Browser | undefined
  const contexts = new Map<string, BrowserContext>()
  beforeAll(async () => {
    product = await startProduct(environment)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })
  const given = (): { product: Product; browser: Browser } => {
    if (product === undefined || browser === undefined) throw new Error('the journey has not begun')
    return { product, browser }
  }
  return {
    product: () => given().product,
    stranger: async (options = {}) => {
      const context = await openContext(given().browser, { ...options, origin: given().product.origin })
      return { context, page: await context.newPage() }
    },
    enter: async (role, { index = 0, ...options } = {}) => {
      const key = `${role} ${index}`
      const first = contexts.get(key)
      const context = await openContext(given().browser, { ...options, origin: given().product.origin })
      const page = await context.newPage()
      // A link works once: later visits of the same person borrow the sign-in of the first.
      if (first === undefined) {
        await signInByLink(page, given().product.linkOf(role, index))
        contexts.set(key, context)
      } else {
        await context.addCookies(await first.cookies())
        await page.goto('/')
      }
      await page.getByRole('heading', { level: 1 }).waitFor()
      return { context, page }
    },
  }
}

/** Asks the API as the person of this page; for looking behind the screens. */
export async function ask<T>(page: Page, path: string, method = 'GET', body?: unknown): Promise<{ status: number; json: T }> {
  return page.evaluate(
    async ([url, how, what]) => {
      const answer = await fetch(url as string, {
        method: how as string,
        headers: { 'x-krachtlijn': '1', ...(what === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(what === undefined ? {} : { body: JSON.stringify(what) }),
      })
      return { status: answer.status, json: await answer.json().catch(() => null) }
    },
    [path, method, body] as const,
  ) as Promise<{ status: number; json: T }>
}

/** Taps in a half ring of the onion, at a spot that belongs to that ring alone. */
export async function tapRing(page: Page, name: string): Promise<void> {
  const ring = page.getByRole('button', { name, exact: true }).first()
  await ring.waitFor()
  const spot = await ring.evaluate((element) => {
    const shape = element as unknown as SVGGeometryElement
    const box = shape.getBoundingClientRect()
    // Walk a grid over the box for a point where this ring is what one would touch.
    for (let down = 0.5; down < 0.95; down += 0.04) {
      for (let across = 0.04; across < 0.97; across += 0.04) {
        const x = box.left + box.width * across
        const y = box.top + box.height * down
        if (document.elementFromPoint(x, y) === shape) return { x, y }
      }
    }
    return null
  })
  if (spot === null) throw new Error(`${name} cannot be touched`)
  await page.mouse.click(spot.x, spot.y)
}
