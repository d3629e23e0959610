// Removing the demo leaves nothing, and gives the first real host a place.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()

test('the host removes the demo in one click: everybody is gone, and a link waits for the first real host', async () => {
  const coach = await journey.enter('coach')
  const { page } = await journey.enter('host')
  await page.goto('/practice')
  await page.getByRole('button', { name: 'Oefenpraktijk verwijderen' }).click()
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue()
  expect(link).toContain('/invitation#')

  expect((await ask(coach.page, '/api/me')).status).toBe(401)
  const database = new DatabaseSync(join(journey.product().dataFolder, 'krachtlijn.sqlite'), { readOnly: true })
  const rowsOf = (table: string): number => Number((database.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n)
  for (const table of [
    'trajectory',
    'session',
    'session_event',
    'finding',
    'finding_revision',
    'alignment',
    'alignment_state',
    'note',
    'look',
    'agreement',
    'sign_in',
    'sign_in_link',
    'space_grant',
  ]) {
    expect(rowsOf(table), table).toBe(0)
  }
  expect(rowsOf('person'), 'only the first real host').toBe(1)
  database.close()

  const first = await journey.stranger()
  await first.page.goto(link)
  await first.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await first.page.locator('main').innerText()).toContain('Mijn praktijk')
})
