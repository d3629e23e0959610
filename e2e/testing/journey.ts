// One product for a file of journeys, and the steps that every journey begins with.
import type { BrowserContext, Cookie, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type ContextOptions, openContext, originOf, signInByApi } from './browser.ts'
import { type DemoRole, type Product, startProduct } from './product.ts'

export type Journey = {
  readonly product: () => Product
  /** A demo person on a new device, signed in, on their first screen. */
  readonly enter: (
    role: DemoRole,
    options?: Omit<ContextOptions, 'origin'> & { index?: number },
  ) => Promise<{ context: BrowserContext; page: Page }>
  /** A new device of a person without an account. */
  readonly stranger: (options?: Omit<ContextOptions, 'origin'>) => Promise<{ context: BrowserContext; page: Page }>
}

/** Call at the top of a file: starts the product before the first test and stops it after the last. Devices are closed with their test. */
export function aJourney(environment: Readonly<Record<string, string>> = {}): Journey {
  let product: Product | undefined
  const cookies = new Map<string, readonly Cookie[]>()
  const ofFile: BrowserContext[] = []
  beforeAll(async () => {
    product = await startProduct(environment)
  })
  afterAll(async () => {
    for (const context of ofFile) await context.close()
    await product?.stop()
  })
  const started = (): Product => {
    if (product === undefined) throw new Error('the product has not been started')
    return product
  }
  const open = async (options: Omit<ContextOptions, 'origin'>) => {
    const context = await openContext({ ...options, origin: started().origin })
    closeAfterTest(context, ofFile)
    return { context, page: await context.newPage() }
  }
  return {
    product: started,
    stranger: (options = {}) => open(options),
    enter: async (role, { index = 0, ...options } = {}) => {
      const key = `${role} ${index}`
      const device = await open(options)
      // A link works once: the next device of the same person gets the cookie of the first.
      const known = cookies.get(key)
      if (known) await device.context.addCookies([...known])
      else await signInByApi(device.context, started().linkOf(role, index))
      cookies.set(key, await device.context.cookies())
      await device.page.goto('/')
      await device.page.getByRole('heading', { level: 1 }).waitFor()
      return device
    },
  }
}

/** A context opened outside a test, in beforeAll, stays open until the file ends. */
function closeAfterTest(context: BrowserContext, ofFile: BrowserContext[]): void {
  try {
    onTestFinished(() => context.close())
  } catch {
    ofFile.push(context)
  }
}

/**
 * Asks the API as the person of this page, to look behind the screens. Not through the page: that costs four times as much, and fails
 * while the page navigates or is offline.
 */
export async function ask<T>(page: Page, path: string, method = 'GET', body?: unknown): Promise<{ status: number; json: T }> {
  const { status, text } = await askText(page.context(), path, method, body)
  return { status, json: parse(text) as T }
}

export async function askText(
  context: BrowserContext,
  path: string,
  method = 'GET',
  body?: unknown,
): Promise<{ status: number; text: string }> {
  const headers = { 'x-krachtlijn': '1', origin: originOf(context) }
  const answer = await context.request.fetch(path, { method, headers, ...(body === undefined ? {} : { data: body }) })
  return { status: answer.status(), text: await answer.text() }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Taps in a half ring of the onion, at a point that belongs to that ring alone. */
export async function tapRing(page: Page, name: string): Promise<void> {
  const ring = page.getByRole('button', { name, exact: true }).first()
  await ring.waitFor()
  const spot = await ring.evaluate((element) => {
    const shape = element as unknown as SVGGeometryElement
    const box = shape.getBoundingClientRect()
    // A grid over the box, until a point is found where this ring is on top.
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
