// Steps of a coachee in their own space, in the words of the screen; and what a device shows and stores of it.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { settled } from './settled.ts'

/** Writes a success and returns when it is stored, sent or not. */
export async function writeSuccess(page: Page, words: string): Promise<void> {
  await page.goto('/?write=success')
  const flow = page.getByRole('dialog')
  await flow.getByRole('textbox').first().fill(words)
  await flow.getByRole('button', { name: 'Zo is het genoeg' }).click()
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.getByRole('heading', { name: 'Bewaard' }).waitFor()
}

export async function writeIntention(page: Page, act: string): Promise<void> {
  await page.goto('/intentions')
  await page.getByRole('button', { name: 'Nieuw voornemen' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox').first().fill(act)
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('heading', { name: act }).waitFor()
}

export async function lookBackOn(page: Page, act: string, words: string): Promise<void> {
  await page.goto('/intentions')
  await page.getByRole('button', { name: `Terugkijken: ${act}` }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('radio', { name: 'Deels' }).check({ force: true })
  await form.getByRole('textbox', { name: 'In je eigen woorden' }).fill(words)
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText(words).first().waitFor()
}

export async function practiseAnchor(page: Page): Promise<void> {
  await page.goto('/anchor')
  await page.getByRole('button', { name: 'Een beetje' }).click()
  await page.getByText('Goed om te weten.').waitFor()
}

async function openSharing(page: Page): Promise<void> {
  await page.goto('/sharing')
  await page.locator('[role=switch]').first().waitFor({ state: 'attached' })
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
}

/** Turns sharing with the coach on or off. Turning it on shares the whole item, after the sheet that shows what the coach will read. */
export async function turnSwitch(page: Page, words: string): Promise<void> {
  await openSharing(page)
  const turned = page.getByRole('switch', { name: words })
  const before = await turned.getAttribute('aria-checked')
  await turned.click()
  if (before === 'false')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Delen met/ })
      .click()
  await expect.poll(() => turned.getAttribute('aria-checked')).not.toBe(before)
}

export async function remove(page: Page, words: string): Promise<void> {
  await openSharing(page)
  const button = page.getByRole('button', { name: `Wissen: ${words}` })
  await button.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Wissen', exact: true }).click()
  await button.waitFor({ state: 'detached' })
}

/** Chooses how much help is shown with all prompts. */
export async function chooseHelp(page: Page, level: string): Promise<void> {
  await page.goto('/protocol')
  const radio = page.getByRole('radio', { name: level })
  // Not `check`: it expects the new state right after the click, and the screen follows later.
  await radio.click({ force: true })
  await expect.poll(() => radio.isChecked()).toBe(true)
}

export async function isHelpChosen(page: Page, level: string): Promise<boolean> {
  await page.goto('/protocol')
  const radio = page.getByRole('radio', { name: level })
  await radio.waitFor({ state: 'attached' })
  return radio.isChecked()
}

/** Chooses to store one's words on this device; returns when they are stored. */
export async function takeAlong(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto('/sharing')
  await page.getByRole('checkbox', { name: 'Mijn woorden ook zonder netwerk bij me hebben' }).check()
  await expect.poll(async () => (await onDisk(page)).includes('|own-findings')).toBe(true)
}

/** Every item on Wie ziet wat as this device shows it, after the answer of the server if there is a network; sorted, with the state of its switch. */
export async function shownOn(page: Page): Promise<readonly string[]> {
  await openSharing(page)
  await settled(page)
  const all = await page
    .getByRole('switch')
    .evaluateAll((switches) => switches.map((one) => `${one.getAttribute('aria-checked')} ${one.getAttribute('aria-label')}`))
  return all.sort()
}

/** Everything this device stores, as one text. */
export const onDisk = (page: Page): Promise<string> =>
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
        const readable = (_key: string, value: unknown) =>
          value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value as ArrayBuffer) : value
        parts.push(`${store}: ${rows.length}`, JSON.stringify(rows, readable))
      }
      database.close()
    }
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) {
        const kept = await (await caches.open(name)).match(request)
        parts.push(request.url, (await kept?.text()) ?? '')
      }
    return parts.join('\n')
  })
