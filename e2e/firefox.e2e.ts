// One journey of each side in Firefox.
import { afterAll, expect, test } from 'vitest'
import { closeFirefox, element, enterInFirefox, hasFirefox, press, seeText } from './testing/firefox.ts'
import { aJourney } from './testing/journey.ts'

const journey = aJourney()
afterAll(closeFirefox)

test.skipIf(!hasFirefox)('a coachee writes what went well in Firefox, and finds it again after a reload', async () => {
  const { origin, linkOf } = journey.product()
  const page = await enterInFirefox(linkOf('coachee', 1), 'phone')
  const words = 'Ik bleef rustig toen het druk werd.'
  await page.goto(`${origin}/?write=success`)
  await element(page, 'textbox').fill(words)
  await press(page, 'button', 'Zo is het genoeg')
  await press(page, 'button', 'Bewaren')
  await element(page, 'heading', 'Bewaard').wait()
  await press(page, 'button', 'Klaar')
  await page.goto(`${origin}/looking-back`)
  await seeText(page, words)
  await page.reload()
  await seeText(page, words)
})

test.skipIf(!hasFirefox)(
  'a coach taps a moment in the onion in Firefox and writes what was said; after a reload it is still there',
  async () => {
    const { origin, linkOf } = journey.product()
    const page = await enterInFirefox(linkOf('coach'), 'laptop')
    const { trajectories } = await page.evaluate(async () =>
      (await fetch('/api/trajectories', { headers: { 'x-krachtlijn': '1' } })).json(),
    )
    await page.goto(`${origin}/trajectories/${trajectories[0].id}/sessions`)
    await press(page, 'button', 'Sessie beginnen')
    await page.waitForFunction(() => location.pathname.endsWith('/live'))
    const ring = await element(page, 'button', 'Overtuigingen, potentieel').waitHandle()
    const spot = await ring.evaluate((shape) => {
      const box = shape.getBoundingClientRect()
      for (let across = 0.04; across < 0.97; across += 0.04) {
        const [x, y] = [box.left + box.width * across, box.top + box.height * 0.5]
        if (document.elementFromPoint(x, y) === shape) return { x, y }
      }
      return null
    })
    expect(spot).not.toBeNull()
    await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0)
    await page.waitForFunction(() => document.querySelectorAll('.onion-mark').length === 1)
    await element(page, 'textbox', 'Letterlijke woorden').fill('Als ik het niet doe, doet niemand het.')
    await page.keyboard.press('Enter')
    await seeText(page, 'bewaard')
    await page.reload()
    await page.waitForFunction(() => document.querySelectorAll('.onion-mark').length === 1)
  },
)
