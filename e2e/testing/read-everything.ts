// All that somebody can read: every GET endpoint of the contract with every id there is, and every screen of the web app.
// Both lists are read from the product itself, so that what comes later is walked by itself.
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import type { Endpoint } from '../../contract/src/endpoint.ts'
import { endpoints } from '../../contract/src/endpoints.ts'

export type Reader = { readonly name: string; readonly context: BrowserContext; readonly page: Page }
/** Ids by the name of a parameter; for a name that is not there, any id that was ever met. */
export type Known = { readonly any: readonly string[]; readonly byName: Readonly<Record<string, readonly string[]>> }

const readable = Object.values(endpoints as Readonly<Record<string, Endpoint>>).filter(({ method }) => method === 'GET')

/** The address with every id that fits, also in a query. */
function addressesOf({ path, query }: Endpoint, known: Known): readonly string[] {
  const idsOf = (name: string) => known.byName[name] ?? known.any
  let addresses: readonly string[] = [path]
  for (const [, name = ''] of path.matchAll(/:(\w+)/g))
    addresses = addresses.flatMap((address) => idsOf(name).map((id) => address.replace(`:${name}`, id)))
  const asked = Object.keys(query?.shape ?? {}).filter((name) => name.endsWith('Id'))
  return [...addresses, ...addresses.flatMap((address) => asked.flatMap((name) => idsOf(name).map((id) => `${address}?${name}=${id}`)))]
}

/** Everything the server says to this reader, refusals too. `answered`: how many doors were open. */
export async function readEverything({ page }: Reader, known: Known): Promise<{ readonly text: string; readonly answered: number }> {
  const addresses = readable.flatMap((endpoint) => addressesOf(endpoint, known))
  expect(addresses.length).toBeGreaterThan(readable.length)
  const answers = await page.evaluate(async (paths) => {
    const waiting = paths.values()
    const found: { path: string; status: number; text: string }[] = []
    const read = async () => {
      for (const path of waiting) {
        const answer = await fetch(path, { headers: { 'x-krachtlijn': '1' } })
        found.push({ path, status: answer.status, text: await answer.text() })
      }
    }
    await Promise.all(Array.from({ length: 6 }, read))
    return found
  }, addresses)
  expect(answers.filter(({ status }) => status >= 500 || status === 429).map(({ path, status }) => `${path} ${status}`)).toEqual([])
  return { text: answers.map(({ text }) => text).join('\n'), answered: answers.filter(({ status }) => status === 200).length }
}

const tableOfScreens = new URL('../../web/src/app/routes.tsx', import.meta.url)

/** Waits until the page has asked what it wants to ask: no request under way for a moment. */
function quietOf(page: Page): { readonly quiet: () => Promise<void>; readonly stop: () => void } {
  let underWay = 0
  let last = 0
  const begin = () => {
    underWay += 1
  }
  const end = () => {
    underWay -= 1
    last = performance.now()
  }
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  return {
    quiet: () => expect.poll(() => underWay <= 0 && performance.now() - last > 120, { interval: 20 }).toBe(true),
    stop: () => void page.off('request', begin).off('requestfinished', end).off('requestfailed', end),
  }
}

const tabs = 4

/** What one screen holds and what came for it: its text, its source, every answer; and where it leads inside the trajectory. */
async function lookAtScreen(page: Page, address: string, home: string): Promise<{ readonly parts: string[]; readonly links: string[] }> {
  const parts: string[] = []
  const coming: Promise<unknown>[] = []
  const listen = (response: Response) => {
    if (response.url().includes('/api/'))
      coming.push(
        response
          .text()
          .then((text) => parts.push(text))
          .catch(() => undefined),
      )
  }
  page.on('response', listen)
  const { quiet, stop } = quietOf(page)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await quiet()
  parts.push(await page.locator('body').innerText(), await page.content())
  const links = await page.locator(`a[href^="${home}"]`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  page.off('response', listen)
  stop()
  await Promise.all(coming)
  return { parts, links }
}

/** Opens every screen, or only those of the trajectory, and everything of the trajectory that they lead to. */
export async function walkScreens({ context }: Reader, trajectoryId: string, which: 'all' | 'trajectory' = 'all'): Promise<string> {
  const home = `/trajectories/${trajectoryId}`
  const named = [...readFileSync(tableOfScreens, 'utf8').matchAll(/route\('([^']+)'/g)].map(([, path = '']) => path.replace('/*?', ''))
  expect(named.length).toBeGreaterThan(20)
  const everywhere = which === 'all' ? named.filter((path) => !/[:*]/.test(path)) : []
  const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()))
  const parts: string[] = []
  const seen = new Set<string>()
  let next = [home, `${home}/sessions`, ...everywhere]
  while (next.length > 0) {
    for (const address of next) seen.add(address)
    const waiting = next.values()
    const links: string[] = []
    const look = async (page: Page) => {
      for (const address of waiting) {
        const screen = await lookAtScreen(page, address, home)
        parts.push(...screen.parts)
        links.push(...screen.links)
      }
    }
    await Promise.all(pages.map(look))
    next = [...new Set(links)].filter((link) => !seen.has(link))
  }
  await Promise.all(pages.map((page) => page.close()))
  expect(seen.size, 'the links of the trajectory were followed').toBeGreaterThan(everywhere.length + 4)
  return parts.join('\n')
}
