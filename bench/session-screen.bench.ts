// Measures the time from a tap in the onion until its mark is drawn, with 500 moments, in Chromium. Prints p50 and p95.
// node bench/session-screen.bench.ts [--url <address of a live session>] [--storage <file with a signed-in state>] [--taps 200] [--record]
// Without --url it serves web/dist itself, with canned answers. The bar: p95 ≤ 16 ms on 2 cores.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { layers } from '#method/moment/moment.ts'
import type { SessionEvent } from '#method/session/session-event.ts'

const bar = 16
const moments = 500
const baselineFile = join(import.meta.dirname, 'session-screen.baseline.json')
const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    storage: { type: 'string' },
    taps: { type: 'string', default: '200' },
    record: { type: 'boolean', default: false },
    dist: { type: 'string', default: join(import.meta.dirname, '../web/dist') },
  },
})

const idOf = (part: number) => `0198b000-0000-7000-8000-${String(part).padStart(12, '0')}`
const trajectoryId = idOf(1)
const sessionId = idOf(2)

function cannedEvents(): readonly SessionEvent[] {
  const now = Date.now()
  const dimensions = ['thinking', 'feeling', 'wanting'] as const
  return Array.from({ length: moments }, (_, index) => {
    const layer = layers[(index * 5 + (index % 3)) % 7] ?? 'behaviour'
    const pole = layer === 'core' || index % 3 > 0 ? ('potential' as const) : ('obstacle' as const)
    const moment = {
      dimension: dimensions[(index * 7) % 3] ?? 'thinking',
      layer,
      pole,
      step: 'ideal' as const,
      speaker: 'coachee' as const,
      initiative: 'coach' as const,
      landed: null,
      text: '',
      place: (index * 0.618) % 1,
    }
    return { id: idOf(1000 + index), at: now - (moments - index) * 7000, deviceId: idOf(9), kind: 'moment', moment }
  })
}

function answer(path: string, events: readonly SessionEvent[]): unknown {
  if (path === '/api/me')
    return {
      personId: idOf(3),
      spaceId: idOf(4),
      name: 'Marit',
      email: null,
      locale: 'nl',
      memberships: [{ practiceId: idOf(5), practiceName: 'Praktijk', role: 'coach' }],
      trajectories: [],
      hasPassword: true,
      hasTotp: true,
      passkeys: 0,
      askSecondFactor: false,
      demo: true,
    }
  if (path === '/api/me/device-key') return { key: Buffer.alloc(32, 7).toString('base64'), until: Date.now() + 6e8 }
  if (path.endsWith('/events')) return { events: [], recorded: [], cursor: events.length }
  if (path.endsWith('/findings')) return { findings: [] }
  if (path.endsWith(sessionId))
    return {
      session: {
        id: sessionId,
        trajectoryId,
        number: 4,
        createdAt: 1,
        state: 'running',
        startedAt: 1,
        endedAt: null,
        imported: false,
        eventCount: events.length,
      },
      events,
      cursor: events.length,
    }
  return {
    id: trajectoryId,
    spaceId: idOf(4),
    coacheeId: idOf(6),
    coacheeName: 'Noor',
    coachId: idOf(3),
    coachName: 'Marit',
    aim: 'rust',
    startedAt: 1,
    endedAt: null,
    invitation: 'accepted',
    sessionCount: 4,
    lastSessionAt: null,
    nextAt: null,
    as: 'coach',
  }
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Serves the built web app and canned answers on a free port. */
async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} holds no build; run npm start or vite build first`)
  const events = cannedEvents()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path.startsWith('/api/')) {
      request.resume()
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(path, events)))
      return
    }
    const asked = join(folder, path)
    const file = existsSync(asked) && statSync(asked).isFile() ? asked : join(folder, 'index.html')
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}/trajectories/${trajectoryId}/sessions/${sessionId}/live`, close: () => server.close() }
}

/**
 * Milliseconds. handling: the work of our listeners. The others count from the press, by the clock of the event: inDom until the mark is in
 * the document, frame until the next frame, painted until the first task after that frame.
 */
type Tap = { readonly handling: number; readonly inDom: number; readonly frame: number; readonly painted: number }

/** Runs in the page and records a `Tap` for each press that adds a mark. */
function watchTaps(): void {
  const taps: Tap[] = []
  Object.assign(window, { taps })
  const count = () => document.getElementsByClassName('onion-mark').length
  let before = 0
  let begin = 0
  const start = () => {
    before = count()
    begin = performance.now()
  }
  // The capturing listener on window runs before all others and the bubbling one after them: all our work happens between the two.
  window.addEventListener('pointerdown', start, { capture: true })
  window.addEventListener('pointerdown', (event) => {
    const end = performance.now()
    if (count() === before) return
    requestAnimationFrame(() => {
      const frame = performance.now() - event.timeStamp
      const channel = new MessageChannel()
      channel.port1.onmessage = () =>
        taps.push({ handling: end - begin, inDom: end - event.timeStamp, frame, painted: performance.now() - event.timeStamp })
      channel.port2.postMessage(null)
    })
  })
}

async function tapAround(page: Page, count: number): Promise<readonly Tap[]> {
  const box = await page.locator('svg[role="group"]').boundingBox()
  if (!box) throw new Error('No onion on this screen')
  const radius = (Math.min(box.width, box.height) / 2) * 0.97
  for (let index = 0; index < count; index += 1) {
    const angle = index * 2.39996
    const reach = radius * (0.15 + 0.84 * ((index * 0.618) % 1))
    await page.mouse.move(box.x + box.width / 2 + reach * Math.cos(angle), box.y + box.height / 2 + reach * Math.sin(angle))
    // Not in step with the frames of the screen, and after the last mark has finished its transition (250 ms).
    await page.waitForTimeout(400 + ((index * 37) % 61))
    await page.mouse.down()
    await page.mouse.up()
  }
  await page.waitForTimeout(400)
  return page.evaluate(() => (window as unknown as { taps: Tap[] }).taps)
}

/** The same presses on a page that only draws one circle per press: the time that the machine and its screen take without the app. */
async function tapOnNothing(page: Page, count: number): Promise<readonly Tap[]> {
  await page.setContent(
    "<svg role=\"group\" width=\"600\" height=\"600\" onpointerdown=\"const c = document.createElementNS(this.namespaceURI, 'circle'); c.classList.add('onion-mark'); c.setAttribute('r', 5); c.setAttribute('cx', event.offsetX); c.setAttribute('cy', event.offsetY); this.append(c)\"></svg>",
  )
  await page.evaluate(watchTaps)
  return tapAround(page, count)
}

const at = (values: readonly number[], part: number) => {
  const sorted = values.toSorted((a, b) => a - b)
  return Number((sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN).toFixed(2))
}

const load = Number((loadavg()[0] ?? 0).toFixed(1))
if (load > 1)
  console.log(
    `load average is ${load} on ${cpus().length} cores before the start: times since the press measure the machine more than the app`,
  )

const own = options.url ? null : await serve(options.dist)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...(options.storage ? { storageState: options.storage } : {}),
  })
  const page = await context.newPage()
  await page.addInitScript(watchTaps)
  await page.goto(options.url ?? own?.address ?? '')
  await page.waitForSelector('.onion-mark')
  await page.waitForTimeout(1500)
  const before = await page.locator('.onion-mark').count()
  await tapAround(page, 20)
  await page.evaluate(() => {
    ;(window as unknown as { taps: Tap[] }).taps.length = 0
  })
  const taps = await tapAround(page, Number(options.taps))
  if (taps.length < Number(options.taps) * 0.95) throw new Error(`Only ${taps.length} of ${options.taps} taps were drawn`)
  const bare = await tapOnNothing(await context.newPage(), Number(options.taps))
  const spread = (of: readonly Tap[], name: keyof Tap) => {
    const values = of.map((tap) => tap[name])
    return { p50: at(values, 0.5), p95: at(values, 0.95), max: at(values, 1) }
  }
  const measure = (name: keyof Tap) => spread(taps, name)
  const result = {
    moments: before,
    taps: taps.length,
    handling: measure('handling'),
    inDom: measure('inDom'),
    nextFrame: measure('frame'),
    frameDone: measure('painted'),
    emptyPageNextFrame: spread(bare, 'frame'),
  }
  console.log(`our own work in a tap         p50 ${result.handling.p50} ms  p95 ${result.handling.p95} ms`)
  console.log(`tap to mark in the document  p50 ${result.inDom.p50} ms  p95 ${result.inDom.p95} ms`)
  console.log(
    `tap to the next frame        p50 ${result.nextFrame.p50} ms  p95 ${result.nextFrame.p95} ms  (bar ${bar} ms; a frame lasts 16.7 ms at 60 Hz)`,
  )
  console.log(`the same on an empty page    p50 ${result.emptyPageNextFrame.p50} ms  p95 ${result.emptyPageNextFrame.p95} ms`)
  console.log(
    `tap to the first task after it p50 ${result.frameDone.p50} ms  p95 ${result.frameDone.p95} ms  max ${result.frameDone.max} ms`,
  )
  if (options.record || !existsSync(baselineFile)) {
    writeFileSync(
      baselineFile,
      `${JSON.stringify(
        {
          ...result,
          bar,
          cores: cpus().length,
          loadBefore: load,
          cpu: cpus()[0]?.model,
          chromium: browser.version(),
          recordedOn: new Date().toISOString().slice(0, 10),
        },
        null,
        2,
      )}\n`,
    )
    console.log(`written to ${baselineFile}`)
  }
  process.exitCode = result.nextFrame.p95 <= bar ? 0 : 1
} finally {
  await browser.close()
  own?.close()
}
