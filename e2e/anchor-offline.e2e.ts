// The anchor is there when it is needed: in two taps, without network. After signing out nothing readable stays on the device.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
type Findings = { findings: { body: { kind: string; how?: string; worked?: string | null } }[] }

/** Everything the device keeps, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const asked = database.transaction(store).objectStore(store).getAll()
          asked.onsuccess = () => resolve(asked.result)
        })
        parts.push(
          JSON.stringify(rows, (_key, value) =>
            value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value as ArrayBuffer) : value,
          ),
        )
      }
      database.close()
    }
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) parts.push(request.url)
    return parts.join('\n')
  })

test('the anchor opens in two taps, also without network, and what was answered arrives later', async () => {
  const { context, page } = await journey.enter('coachee', { device: 'phone', index: 1 })
  const findings = async (): Promise<Findings['findings']> => (await ask<Findings>(page, '/api/me/findings')).json.findings
  const anchor = (await findings()).find(({ body }) => body.kind === 'anchor')?.body.how ?? ''
  expect(anchor).not.toBe('')
  const before = (await findings()).filter(({ body }) => body.kind === 'recall').length
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // Only who wants it has their words on this device.
  await page.goto('/sharing')
  await page.getByRole('checkbox', { name: 'Mijn woorden ook zonder netwerk bij me hebben' }).check()
  await page.goto('/')
  await page.getByRole('link', { name: /Mijn anker/ }).click()
  await page.getByText(anchor).first().waitFor()
  await expectAccessible(page, 'anchor')

  await context.setOffline(true)
  await page.goto('/')
  await page.getByRole('link', { name: /Mijn anker/ }).click()
  await page.getByText(anchor).first().waitFor()
  await page.getByRole('button', { name: 'Een beetje' }).click()
  await page.getByText('Goed om te weten.').waitFor()
  expect(await kept(page), 'nothing readable on the device').not.toContain(anchor)

  await context.setOffline(false)
  await page.goto('/')
  await expect
    .poll(async () => (await findings()).filter(({ body }) => body.kind === 'recall').length, { timeout: 30_000 })
    .toBe(before + 1)

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Afmelden op dit apparaat' }).click()
  await page.waitForURL(/sign-in/)
  await context.setOffline(true)
  await page.goto('/anchor')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.locator('body').innerText()).not.toContain(anchor)
  expect(await kept(page)).not.toContain(anchor)
})
