// Firefox of Debian, for one journey of each side. Playwright only drives a Firefox of its own; Puppeteer drives this one by WebDriver BiDi.
import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { onTestFinished } from 'vitest'
import { type Device, sizes } from './browser.ts'

const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'
export const hasFirefox = existsSync(firefoxPath)

/** For every wait. A machine five times slower than the one it was written on still makes it. */
const patience = 90_000
let browser: Promise<Browser> | undefined

/** A new device with Firefox, where this one-time link was used on screen. */
export async function enterInFirefox(link: string, device: Device): Promise<Page> {
  browser ??= puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    timeout: patience,
    protocolTimeout: patience,
  })
  const context = await (await browser).createBrowserContext()
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await page.setViewport(sizes[device])
  await page.goto(link)
  await press(page, 'button')
  await page.waitForFunction(() => location.pathname === '/')
  await page.waitForSelector('h1')
  return page
}

/** Ends Firefox; call after the last journey of a file. */
export async function closeFirefox(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

/** The first element with this role, and this accessible name when it is given. */
export function element(page: Page, role: string, name?: string) {
  return page.locator(`::-p-aria(${name === undefined ? '' : `[name="${name}"]`}[role="${role}"])`)
}

export function press(page: Page, role: string, name?: string): Promise<void> {
  return element(page, role, name).click()
}

/** Waits until this text is on screen. */
export async function seeText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text)
}
