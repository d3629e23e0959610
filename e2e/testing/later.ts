// Lets time pass for server and devices together. The server reads from a file how much later it is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

/** The server loads this before anything else. */
const laterClock = `
import { readFileSync } from 'node:fs'
const Now = Date
const later = () => Number(readFileSync(process.env.LATER_BY, 'utf8'))
globalThis.Date = class extends Now {
  constructor(...given) { super(...(given.length > 0 ? given : [Now.now() + later()])) }
  static now() { return Now.now() + later() }
}`

export type Later = {
  /** Pass this to aJourney. */
  readonly environment: Readonly<Record<string, string>>
  /** As if each device slept: a timer that came due several times runs once. */
  readonly pass: (ms: number, devices: readonly BrowserContext[]) => Promise<void>
  readonly end: () => void
}

export function aLaterClock(): Later {
  const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-later-'))
  const file = join(folder, 'by')
  let by = 0
  writeFileSync(file, '0')
  return {
    environment: { LATER_BY: file, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(laterClock)}` },
    pass: async (ms, devices) => {
      by += ms
      writeFileSync(file, String(by))
      for (const device of devices) await device.clock.fastForward(ms)
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}
