// Graduation: the coachee's own protocol, the day the coach's access ends, and the space exported and read in by another account.
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
type File = { person: object; sessions: unknown[]; findings: { body: { kind: string; title?: string } }[] }

test('a coachee finishes: writes how it is done alone, chooses a day, and reads the space again elsewhere', async () => {
  const { page } = await journey.enter('coachee', { device: 'phone' })
  await page.goto('/sharing')
  await page.getByRole('link', { name: /^Afronden met/ }).click()
  const next = page.locator('dialog').getByRole('button', { name: 'Verder' })
  await page.getByRole('heading', { name: /Je gaat afronden met/ }).waitFor()
  await expectAccessible(page, 'graduation, begin')
  await next.click()
  await page.getByRole('heading', { name: 'Dit is er al' }).waitFor()
  await expectAccessible(page, 'graduation, look back')
  await next.click()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('textbox', { name: 'Als' }).fill('ik ga rennen')
  await page.getByRole('textbox', { name: 'dan' }).fill('voel ik mijn voeten')
  await expectAccessible(page, 'graduation, protocol')

  // Closing halfway keeps the words.
  await page.getByRole('button', { name: 'Sluiten, je woorden blijven staan' }).click()
  await page.getByRole('heading', { name: 'Nog niets opgeschreven' }).waitFor()
  await page.goto('/sharing')
  await page.getByRole('link', { name: /^Afronden met/ }).click()
  await expect.poll(() => page.getByRole('textbox', { name: 'dan' }).inputValue()).toBe('voel ik mijn voeten')
  await next.click()
  await page.getByRole('textbox').fill('Mijn eigen tempo')
  await next.click()
  await next.click()
  await page.getByRole('radio', { name: 'Nog twee weken' }).check({ force: true })
  await expectAccessible(page, 'graduation, until when')
  /** The end of the day two weeks from now, where the coachee lives. */
  const twoWeeksOn = () => page.evaluate(() => new Date(Date.now() + 14 * 86_400_000).setHours(24, 0, 0, 0))
  const before = await twoWeeksOn()
  await page.getByRole('button', { name: 'Afronden', exact: true }).click()
  await page.getByRole('heading', { name: 'Dit is van jou' }).waitFor()
  await page.getByRole('link', { name: 'Bekijk je werkwijze' }).click()
  await page.getByRole('heading', { name: 'Mijn eigen tempo' }).waitFor()
  await page.getByText('dan voel ik mijn voeten').waitFor()
  await expectAccessible(page, 'my way of working')

  const me = (await ask<{ trajectories: { id: string; open: boolean }[] }>(page, '/api/me')).json
  expect(me.trajectories.map(({ open }) => open)).toEqual([true])
  const access = await ask<{ guests: { until: number | null }[] }>(page, `/api/trajectories/${me.trajectories[0]?.id}/access`)
  const [until] = access.json.guests.map((guest) => guest.until ?? 0)
  expect([before, await twoWeeksOn()], 'the day may change during the test').toContain(until)

  // The last day is shown on Wie ziet wat and can be changed, also to today; then access ends at once.
  const coach = (await journey.enter('coach')).page
  const trajectory = `/api/trajectories/${me.trajectories[0]?.id}`
  expect((await ask(coach, trajectory)).status).toBe(200)
  await page.goto('/sharing')
  await page.getByText(/^Jullie hebben afgerond\. Marijke kijkt mee tot en met/).waitFor()
  await page.getByRole('link', { name: 'Andere dag kiezen' }).click()
  await page.getByRole('radio', { name: 'Vanaf nu niet meer' }).check({ force: true })
  await page.getByRole('button', { name: 'Afronden', exact: true }).click()
  await page.getByText('Marijke kijkt niet meer mee.').waitFor()
  expect((await ask(coach, trajectory)).status).toBe(404)

  await page.goto('/sharing')
  await page.getByText(/^Marijke kijkt niet meer mee sinds/).waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bestand bewaren' }).click()
  const path = await (await saving).path()
  const file = JSON.parse(readFileSync(path, 'utf8')) as File
  expect(file.findings.find(({ body }) => body.kind === 'protocol')?.body.title).toBe('Mijn eigen tempo')

  const { page: elsewhere } = await journey.enter('coachee', { index: 2 })
  const present = (await ask<File>(elsewhere, '/api/me/space-file')).json
  await elsewhere.goto('/sharing')
  const bring = async (name: string): Promise<void> => {
    const choosing = elsewhere.waitForEvent('filechooser')
    await elsewhere.getByRole('button', { name: 'Bestand inlezen' }).click()
    await (await choosing).setFiles(name)
  }
  await bring(path)
  await elsewhere.getByText('Dit bestand is van iemand anders die hier een plek heeft.').waitFor()
  // As another installation writes it: its owner is not known here. The screen says whose it is before it reads anything in.
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), person: { ...file.person, id: randomUUID() } }))
  await bring(path)
  const asked = elsewhere.getByRole('dialog', { name: /^Er staat dat dit bestand van .* is$/ })
  await expectAccessible(elsewhere, 'whose file')
  expect((await ask<File>(elsewhere, '/api/me/space-file')).json.findings.length).toBe(present.findings.length)
  await asked.getByRole('button', { name: 'Bestand inlezen' }).click()
  await elsewhere.getByText(/^Ingelezen: \d+ nieuw/).waitFor()
  const after = (await ask<File>(elsewhere, '/api/me/space-file')).json
  expect(after.sessions.length).toBe(present.sessions.length + file.sessions.length)
  expect(after.findings.length).toBe(present.findings.length + file.findings.length)
  await bring(path)
  await asked.getByText(/^Je las dit bestand al in op /).waitFor()
  await asked.getByRole('button', { name: 'Sluiten' }).click()
  await bring('package.json')
  await elsewhere.getByText(/geen bestand van Krachtlijn/).waitFor()
  expect((await ask<File>(elsewhere, '/api/me/space-file')).json.findings.length).toBe(after.findings.length)
})
