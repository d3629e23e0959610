// Every screen, at three widths, in both themes and both languages: no axe violation, nothing wider than the window, no missing word.
// A screen is loaded once per language; then the window and the theme change around it, as when a device is turned.
import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Device, expectAccessible, sizes } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import type { DemoRole } from './testing/product.ts'
import { settled } from './testing/settled.ts'

const journey = aJourney()

type Listed = { trajectories: { id: string; sessionCount: number }[] }
type Sessions = { sessions: { id: string }[] }

async function addressesOf(page: Page, role: DemoRole | 'stranger'): Promise<string[]> {
  if (role === 'stranger') return ['/sign-in', '/link', '/invitation', '/witness', '/gift']
  if (role === 'host') return ['/', '/practice', '/settings']
  const listed = (await ask<Listed>(page, '/api/trajectories')).json.trajectories
  const trajectory = listed.toSorted((a, b) => b.sessionCount - a.sessionCount)[0]
  if (trajectory === undefined) throw new Error('no trajectory')
  const at = `/trajectories/${trajectory.id}`
  const session = (await ask<Sessions>(page, `/api${at}/sessions`)).json.sessions[0]
  const both = [
    at,
    ...['sessions', 'strength', 'obstacles', 'intentions', 'agreements'].map((part) => `${at}/${part}`),
    `${at}/sessions/${session?.id}`,
    `${at}/sessions/${session?.id}/print`,
  ]
  if (role === 'coach')
    return ['/', '/coachees', '/coachees/new', '/library', '/received', '/give', '/settings', ...both, `${at}/sessions/${session?.id}/live`]
  return [
    '/',
    '/?write=check',
    '/?write=noticing',
    '/?write=success',
    '/offered',
    '/strength',
    '/ideal',
    '/ideal?begin=problem',
    '/strength/letter',
    '/strength/witnesses',
    '/received',
    '/give',
    '/intentions',
    '/reminders',
    '/looking-back',
    '/looking-back/drawn',
    '/protocol',
    '/alone',
    '/sharing',
    '/anchor',
    '/settings',
    ...both,
  ]
}

async function speak(page: Page, locale: 'nl' | 'en'): Promise<void> {
  const { version } = (await ask<{ version: number }>(page, '/api/me')).json
  expect((await ask(page, '/api/me', 'PATCH', { locale, basedOn: version })).status).toBe(200)
}

type Look = { readonly device: Device; readonly theme: 'light' | 'dark' }
/** Each width is seen in both themes and both languages. */
const looks: Readonly<Record<'nl' | 'en', readonly Look[]>> = {
  nl: [
    { device: 'small', theme: 'light' },
    { device: 'tablet', theme: 'dark' },
    { device: 'laptop', theme: 'light' },
  ],
  en: [
    { device: 'small', theme: 'dark' },
    { device: 'tablet', theme: 'light' },
    { device: 'laptop', theme: 'dark' },
  ],
}

/** `session`: for touch, which Playwright fixes for a whole context. It lasts as long as the session. */
async function become(page: Page, session: CDPSession, { device, theme }: Look): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: device !== 'laptop' })
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize(sizes[device])
  await settled(page)
}

describe.each(['stranger', 'coachee', 'coach', 'host'] as const)('the screens of a %s', (role) => {
  // Once in some runs the browser does not report that a resized page has come to rest; the whole walk is then done again.
  test.each(['nl', 'en'] as const)('are accessible and complete on every device, light and dark, in %s', { retry: 1 }, async (locale) => {
    const { page } = role === 'stranger' ? await journey.stranger({ locale }) : await journey.enter(role, { locale })
    if (role !== 'stranger') await speak(page, locale)
    const session = await page.context().newCDPSession(page)
    const failed: string[] = []
    page.on('pageerror', (error) => failed.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) failed.push(message.text())
    })
    for (const address of await addressesOf(page, role)) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      for (const look of looks[locale]) {
        await become(page, session, look)
        const where = `${role} ${address.replace(/[0-9a-f-]{36}/g, '…')} ${look.device} ${look.theme} ${locale}`
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(wide, `${where} is wider than the window`).toBeLessThanOrEqual(0)
        await expectAccessible(page, where)
        expect(await page.locator('body').innerText(), where).not.toMatch(/undefined|\[object|NaN/)
        expect(failed, where).toEqual([])
        if (process.env.LOOK)
          await page.screenshot({ path: `${process.env.LOOK}/${where.replaceAll(/[^a-z0-9…]+/gi, '-')}.png`, fullPage: true })
      }
    }
  })
})
