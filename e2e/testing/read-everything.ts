// All that a person can read: every GET endpoint of the contract with every known id, and every screen of the web app.
// Both lists come from the product, so a new endpoint or screen is read too.
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import type { Endpoint } from '../../contract/src/endpoint.ts'
import { endpoints } from '../../contract/src/endpoints.ts'
import { askText } from './journey.ts'
import { settled } from './settled.ts'

export type Reader = { readonly name: string; readonly context: BrowserContext; readonly page: Page }
/** Ids by the name of a parameter. `any`: for every other parameter. */
export type Known = { readonly any: readonly string[]; readonly byName: Readonly<Record<string, readonly string[]>> }

const readable = Object.values(endpoints as Readonly<Record<string, Endpoint>>).filter(({ method }) => method === 'GET')

/** The address of an endpoint with every id that fits, also in its query. */
function addressesOf({ path, query }: Endpoint, known: Known): readonly string[] {
  const idsOf = (name: string) => known.byName[name] ?? known.any
  let addresses: readonly string[] = [path]
  for (const [, name = ''] of path.matchAll(/:(\w+)/g))
    addresses = addresses.flatMap((address) => idsOf(name).map((id) => address.replace(`:${name}`, id)))
  const asked = Object.keys(query?.shape ?? {}).filter((name) => name.endsWith('Id'))
  return [...addresses, ...addresses.flatMap((address) => asked.flatMap((name) => idsOf(name).map((id) => `${address}?${name}=${id}`)))]
}

/** Everything the server answers to this reader, refusals too. `answered`: the number of answers with status 200. */
export async function readEverything({ context }: Reader, known: Known): Promise<{ readonly text: string; readonly answered: number }> {
  const addresses = readable.flatMap((endpoint) => addressesOf(endpoint, known))
  expect(addresses.length).toBeGreaterThan(readable.length)
  const waiting = addresses.values()
  const answers: { path: string; status: number; text: string }[] = []
  const read = async () => {
    for (const path of waiting) answers.push({ path, ...(await askText(context, path)) })
  }
  await Promise.all(Array.from({ length: 6 }, read))
  expect(answers.filter(({ status }) => status >= 500 || status === 429).map(({ path, status }) => `${path} ${status}`)).toEqual([])
  return { text: answers.map(({ text }) => text).join('\n'), answered: answers.filter(({ status }) => status === 200).length }
}

const tableOfScreens = new URL('../../web/src/app/routes.tsx', import.meta.url)

const tabs = 4

/** The text, source and answers of one screen, and its links inside the trajectory. */
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
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await settled(page)
  parts.push(await page.locator('body').innerText(), await page.content())
  const links = await page.locator(`a[href^="${home}"]`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  page.off('response', listen)
  await Promise.all(coming)
  return { parts, links }
}

/** Opens every screen, or only those of the trajectory, and follows their links inside the trajectory. Returns all they held as one text. */
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
