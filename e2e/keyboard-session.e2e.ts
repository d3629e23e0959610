// A whole session by keyboard.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
type Events = {
  events: {
    kind: string
    moment?: { dimension: string; layer: string; pole: string }
    change?: { text?: string; landed?: string; speaker?: string }
    body?: { kind: string; word?: string }
  }[]
}

/** Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(here)) return
  }
  throw new Error(`${name} cannot be reached by Tab`)
}

test('a coach runs a session by keyboard alone: moments, words, quality, help, undo, finish', async () => {
  const { page } = await journey.enter('coach')
  await tabTo(page, /^Sessie beginnen/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/live$/)
  const api = `/api${new URL(page.url()).pathname.replace('/live', '/events')}`
  const events = async (): Promise<Events['events']> => (await ask<Events>(page, api)).json.events ?? []
  await page.getByRole('button', { name: 'Kernkwaliteiten' }).first().waitFor()

  await page.keyboard.press('2')
  await page.keyboard.press('o')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await events()).filter((event) => event.kind === 'moment').length).toBe(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await events()).filter((event) => event.kind === 'moment').length).toBe(2)
  const [first, second] = (await events()).filter((event) => event.kind === 'moment')
  expect(first?.moment?.dimension).toBe('feeling')
  expect(second?.moment?.dimension).toBe('wanting')
  expect(second?.moment?.layer).not.toBe(first?.moment?.layer)

  await page.keyboard.press('t')
  await page.keyboard.type('Ik wil er zijn.')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await events()).some((event) => event.change?.text === 'Ik wil er zijn.')).toBe(true)

  // A question of the coach, and whether it landed.
  await page.keyboard.press('w')
  await page.keyboard.press('l')
  await expect.poll(async () => (await events()).some((event) => event.change?.speaker === 'coach')).toBe(true)
  await expect.poll(async () => (await events()).some((event) => event.change?.landed === 'yes')).toBe(true)

  await page.keyboard.press('q')
  const word = page.getByLabel('De kwaliteit')
  await word.waitFor()
  await expect.poll(() => word.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('aandacht')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await events()).some((event) => event.body?.word === 'aandacht')).toBe(true)
  await word.waitFor({ state: 'detached' })

  await page.keyboard.press('?')
  await page.getByRole('dialog').or(page.getByRole('complementary')).filter({ hasText: 'Toetsen' }).first().waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  await page.getByRole('heading', { name: 'Lastig moment' }).waitFor()
  await page.keyboard.press('Escape')

  await page.keyboard.press('m')
  const note = page.getByRole('textbox', { name: 'Notitie' })
  await note.waitFor()
  await page.keyboard.type('Zelf ook rustig blijven.')
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'detached' })
  await expect
    .poll(async () => JSON.stringify((await ask(page, api.replace(/\/sessions\/.*/, '/notes'))).json))
    .toContain('Zelf ook rustig blijven.')

  await page.keyboard.press('1')
  await page.keyboard.press('o')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await events()).filter((event) => event.kind === 'moment').length).toBe(3)
  expect((await events()).findLast((event) => event.kind === 'moment')?.moment).toMatchObject({ dimension: 'thinking', pole: 'obstacle' })
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await events()).filter((event) => event.kind === 'taken-back').length).toBe(1)

  await tabTo(page, /^Afronden/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/sessions\/[^/]+$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('heading', { name: 'Wat er opkwam' }).waitFor()
  await expect.poll(async () => (await events()).some((event) => event.kind === 'state-set')).toBe(true)
})
