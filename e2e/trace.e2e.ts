// A session as a file: exported, and imported into another trajectory. A damaged file is refused with its line, and nothing is imported.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
type Listed = { trajectories: { id: string; coacheeName: string }[] }
type Sessions = { sessions: { id: string; number: number; imported: boolean }[] }
type Events = {
  events: { kind: string; moment?: { dimension: string; layer: string; pole: string; text: string; landed: string | null } }[]
}

test('a trace travels to another trajectory moment by moment, and a damaged one is refused with line and reason', async () => {
  const { page } = await journey.enter('coach')
  const listed = (await ask<Listed>(page, '/api/trajectories')).json.trajectories
  const idOf = (name: string): string => listed.find((one) => one.coacheeName.startsWith(name))?.id ?? ''
  const sessionsOf = async (id: string): Promise<Sessions['sessions']> =>
    (await ask<Sessions>(page, `/api/trajectories/${id}/sessions`)).json.sessions
  const momentsOf = async (trajectory: string, session: string): Promise<unknown[]> => {
    const { events } = (await ask<Events>(page, `/api/trajectories/${trajectory}/sessions/${session}`)).json
    return events.flatMap(({ moment }) => (moment ? [[moment.dimension, moment.layer, moment.pole, moment.landed, moment.text]] : []))
  }
  const from = idOf('Noor')
  const to = idOf('Ruben')
  const first = (await sessionsOf(from))[0]?.id ?? ''

  await page.goto(`/trajectories/${from}/sessions/${first}`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spoor downloaden' }).click()])
  expect(download.suggestedFilename()).toMatch(/^krachtlijn-sessie-\d+\.json$/)
  const text = readFileSync(await download.path(), 'utf8')

  const before = (await sessionsOf(to)).length
  await page.goto(`/trajectories/${to}/sessions`)
  await page.getByText('Een spoor binnenhalen').click()
  const lines = text.split('\n')
  const broken = lines.findIndex((line) => line.includes('"feeling"'))
  const damaged = lines.map((line, index) => (index === broken ? line.replace('"feeling"', '"sensing"') : line)).join('\n')
  const file = page.locator('input[type="file"]')
  await file.setInputFiles({ name: 'stuk.json', mimeType: 'application/json', buffer: Buffer.from(damaged) })
  await page.getByText(`Kijk op regel ${broken + 1}.`).waitFor()
  await page.getByText('er staat een woord dat we niet kennen').waitFor()
  expect(await sessionsOf(to)).toHaveLength(before)

  // A line that broke off in the middle.
  const cut = lines.map((line, index) => (index === broken ? line.slice(0, line.indexOf('"feeling"') + 4) : line)).join('\n')
  await file.setInputFiles({ name: 'afgebroken.json', mimeType: 'application/json', buffer: Buffer.from(cut) })
  await page.getByText('Daar breekt het bestand af, of er ontbreekt een teken.').waitFor()
  await page.getByText(new RegExp(`Kijk op regel (${broken + 1}|${broken + 2})\\.`)).waitFor()
  expect(await sessionsOf(to)).toHaveLength(before)

  // The file says that it is of Noor.
  await file.setInputFiles({ name: 'van-noor.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByText('Dit spoor is van iemand anders die hier een plek heeft.').waitFor()
  expect(await sessionsOf(to)).toHaveLength(before)

  // As another program writes it: without the mark that says whose it is.
  const unmarked = text.replace(/,"of":"\w+"/, '')
  await file.setInputFiles({ name: 'heel.json', mimeType: 'application/json', buffer: Buffer.from(unmarked) })
  const looking = page.getByRole('dialog', { name: 'Is dit de goede sessie?' })
  await looking.getByText('Het bestand zegt niet van wie het is.').waitFor()
  await expectAccessible(page, 'look at a trace')
  expect(await sessionsOf(to)).toHaveLength(before)
  await looking.getByRole('button', { name: /^Bij Ruben .*zetten$/ }).click()
  await page.getByText('De sessie staat erbij. Alleen jij ziet haar.').waitFor()
  const brought = (await sessionsOf(to)).find((session) => session.imported)
  expect(await sessionsOf(to)).toHaveLength(before + 1)
  const wanted = await page.evaluate((json) => (JSON.parse(json) as { moments: unknown[] }).moments.length, text)
  const moments = await momentsOf(to, brought?.id ?? '')
  expect(moments).toHaveLength(wanted)
  const original = await momentsOf(from, first)
  expect(original).toEqual(expect.arrayContaining(moments))

  await file.setInputFiles({ name: 'nog-eens.json', mimeType: 'application/json', buffer: Buffer.from(unmarked) })
  await page.getByRole('dialog', { name: 'Dit spoor staat hier al' }).getByRole('button', { name: 'Sluiten' }).click()
  const { page: ruben } = await journey.enter('coachee', { index: 2 })
  const seenByRuben = async () => (await ask<Sessions>(ruben, `/api/trajectories/${to}/sessions`)).json.sessions.length
  expect(await seenByRuben()).toBe(before)
  await page.getByRole('button', { name: /^Delen met Ruben/ }).click()
  await page.getByText(/^Ruben .*ziet deze sessie nu ook\.$/).waitFor()
  expect(await seenByRuben()).toBe(before + 1)
  await ruben.goto(`/trajectories/${to}/sessions`)
  await ruben.getByRole('button', { name: 'Verwijderen' }).click()
  await ruben.getByRole('dialog', { name: 'Deze sessie verwijderen?' }).getByRole('button', { name: 'Verwijderen' }).click()
  await ruben.getByText('De sessie is weg, met wat eruit kwam.').waitFor()
  expect(await sessionsOf(to)).toHaveLength(before)
})
