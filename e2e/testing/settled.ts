// Waits until a page has nothing left to do: no request under way, and none begun after the browser had time to go on.
import type { BrowserContext, Page, Request } from 'playwright-core'
import { expect } from 'vitest'

const requests = new WeakMap<Page, Set<Request>>()

/** Counts the requests of every page of this context from the start. */
export function watchRequests(context: BrowserContext): void {
  context.on('page', (page) => {
    const underWay = new Set<Request>()
    requests.set(page, underWay)
    page
      .on('request', (request) => underWay.add(request))
      .on('requestfinished', (request) => underWay.delete(request))
      .on('requestfailed', (request) => underWay.delete(request))
  })
}

/**
 * Returns when two rounds in a row had no request. A round ends after storage answered, two frames were drawn, transitions ended and
 * the main thread had nothing more urgent to do. By then a screen has begun the requests that follow from an answer.
 */
export async function settled(page: Page): Promise<void> {
  const underWay = requests.get(page)
  if (underWay === undefined) throw new Error('this page is not watched')
  let begun = 0
  const count = () => {
    begun += 1
  }
  page.on('request', count)
  try {
    await expect
      .poll(
        async () => {
          begun = 0
          for (const _ of ['first', 'second']) {
            await page.evaluate(aRound)
            if (underWay.size > 0 || begun > 0) return [`${begun} begun`, ...[...underWay].map((request) => request.url())]
          }
          return []
        },
        { interval: 10 },
      )
      .toEqual([])
  } finally {
    page.off('request', count)
  }
}

/** Returns when transitions ended and what is on screen was drawn, also while a request is under way. */
export const drawn = (page: Page): Promise<void> => page.evaluate(aRound)

async function aRound(): Promise<void> {
  await indexedDB.databases()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  // Colours and sizes on their way to a new value. What turns forever is not waited for.
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(ending.map(({ finished }) => finished))
  // Not requestIdleCallback: in a window that draws nothing more it is never called.
  await scheduler.postTask(() => {}, { priority: 'background' })
}
