// Every screen, at three widths, in both themes and both languages: no axe violation, nothing wider than the window, no word missing.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import type { DemoRole } from './testing/product.ts'

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

const looks = [
  { device: 'small', theme: 'light', locale: 'nl' },
  { device: 'small', theme: 'dark', locale: 'en' },
  { device: 'tablet', theme: 'dark', locale: 'nl' },
  { device: 'tablet', theme: 'light', locale: 'en' },
  { device: 'laptop', theme: 'light', locale: 'nl' },
  { device: 'laptop', theme: 'dark', locale: 'en' },
] as const

describe.each(['stranger', 'coachee', 'coach', 'host'] as const)('the screens of a %s', (role) => {
  test.each(looks)('are open to everybody on a $device screen, $theme, in $locale', { timeout: 240_000 }, async (look) => {
    const { page } = role === 'stranger' ? await journey.stranger(look) : await journey.enter(role, look)
    if (role !== 'stranger') {
      const { version } = (await ask<{ version: number }>(page, '/api/me')).json
      await ask(page, '/api/me', 'PATCH', { locale: look.locale, basedOn: version })
    }
    const failed: string[] = []
    page.on('pageerror', (error) => failed.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) failed.push(message.text())
    })
    for (const address of await addressesOf(page, role)) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      const where = `${role} ${address.replace(/[0-9a-f-]{36}/g, '…')} ${look.device} ${look.theme} ${look.locale}`
      await expectAccessible(page, where)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(wide, `${where} is wider than the window`).toBeLessThanOrEqual(0)
      expect(await page.locator('body').innerText(), where).not.toMatch(/undefined|\[object|NaN/)
      expect(failed, where).toEqual([])
      if (process.env.LOOK)
        await page.screenshot({ path: `${process.env.LOOK}/${where.replaceAll(/[^a-z0-9…]+/gi, '-')}.png`, fullPage: true })
    }
    await page.close()
  })
})
