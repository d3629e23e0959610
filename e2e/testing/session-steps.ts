// Steps of a coach in a live session, in the words of the screen.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask, tapRing } from './journey.ts'

export type Known = { kind: string; id: string; [other: string]: unknown }
export type FindingRow = {
  id: string
  state: string
  reworded: boolean
  sessionId: string | null
  body: Record<string, unknown> & { kind: string }
}

/** The addresses of the session on this page, live or looking back. */
export function addressesOf(page: Page): { review: string; trajectory: string; trajectoryId: string; sessionId: string; api: string } {
  const [, trajectoryId = '', sessionId = ''] = /\/trajectories\/([^/]+)(?:\/sessions\/([^/]+))?/.exec(page.url()) ?? []
  const trajectory = `/trajectories/${trajectoryId}`
  const review = `${trajectory}/sessions/${sessionId}`
  return { review, trajectory, trajectoryId, sessionId, api: `/api${review}` }
}

/**
 * A new session of the coach on this page, made through the API with one moment and `more` facts, so that a test has a session of
 * its own. Returns its address.
 */
export async function aSession(page: Page, more: readonly object[] = [], name = 'Noor'): Promise<string> {
  const { trajectories } = (await ask<{ trajectories: { id: string; coacheeName: string }[] }>(page, '/api/trajectories')).json
  const trajectory = trajectories.find((each) => each.coacheeName.startsWith(name))
  const id = await page.evaluate(() => crypto.randomUUID())
  const address = `/trajectories/${trajectory?.id}/sessions/${id}`
  await ask(page, `/api/trajectories/${trajectory?.id}/sessions`, 'POST', { id, at: Date.now() })
  const facts = [
    {
      kind: 'moment',
      moment: {
        dimension: 'thinking',
        layer: 'behaviour',
        pole: 'potential',
        step: 'situation',
        speaker: 'coachee',
        initiative: 'coach',
        landed: null,
        text: '',
        place: 0.4,
      },
    },
    ...more,
  ]
  const deviceId = await page.evaluate(() => crypto.randomUUID())
  const ids = await page.evaluate((count) => Array.from({ length: count }, () => crypto.randomUUID()), facts.length)
  const events = facts.map((fact, index) => ({ id: ids[index], at: Date.now() - 60_000 + index, deviceId, ...fact }))
  expect((await ask(page, `/api${address}/events`, 'POST', { events })).status).toBeLessThan(300)
  return address
}

/** Begins a live session with this person from the first screen. */
export async function beginSession(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Sessie beginnen met ${name}` }).click()
  await page.waitForURL(/\/live$/)
  await page.getByRole('group', { name: /^De ui/ }).waitFor()
}

export const wordsField = (page: Page): Locator => page.getByRole('textbox', { name: 'Letterlijke woorden' })

/** One moment with its literal words. */
export async function capture(page: Page, place: string, words: string): Promise<void> {
  await tapRing(page, place)
  await expect.poll(() => wordsField(page).inputValue()).toBe('')
  await wordsField(page).fill(words)
  await wordsField(page).press('Enter')
}

const titles = { kwaliteit: 'Kernkwaliteit', ideaal: 'Ideaal', belemmering: 'Belemmering', succes: 'Succeservaring' }

/** Picks up the newest moment as a finding of this kind: opens the sheet, fills it in and saves it. */
export async function pickUp(page: Page, kind: keyof typeof titles, fill: (sheet: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('group', { name: 'Bewaren als' }).getByRole('button', { name: kind }).click()
  await keepSheet(page, titles[kind], fill)
}

export async function keepSheet(page: Page, title: string, fill: (sheet: Locator) => Promise<void>): Promise<void> {
  const sheet = page.getByRole('dialog', { name: title })
  await sheet.waitFor()
  await fill(sheet)
  await sheet.getByRole('button', { name: 'Bewaren' }).click()
  await sheet.waitFor({ state: 'detached' })
}

/** Sets a slider by keyboard, from its lowest value up. */
export async function slide(slider: Locator, value: number): Promise<void> {
  await slider.press('Home')
  for (let step = 0; step < value; step += 1) await slider.press('ArrowRight')
  await expect.poll(() => slider.inputValue()).toBe(String(value))
}

export async function findingsOf(page: Page, trajectoryId: string): Promise<FindingRow[]> {
  return (await ask<{ findings: FindingRow[] }>(page, `/api/trajectories/${trajectoryId}/findings`)).json.findings
}

export async function eventsOf(page: Page, api: string): Promise<Known[]> {
  return (await ask<{ events: Known[] }>(page, `${api}/events`)).json.events ?? []
}
