// Removing the demo deletes every row of it and invites the first real host.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()

test('the host removes the demo in one click: everybody is gone, and a link waits for the first real host', async () => {
  const coach = await journey.enter('coach')
  const coachees = [
    await journey.enter('coachee'),
    await journey.enter('coachee', { index: 1 }),
    await journey.enter('coachee', { index: 2 }),
  ]
  const { page } = await journey.enter('host')
  await page.goto('/practice')
  await page.getByRole('button', { name: 'Oefenpraktijk verwijderen' }).click()
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue()
  expect(link).toContain('/invitation#')

  for (const one of [coach, ...coachees]) expect((await ask(one.page, '/api/me')).status).toBe(401)
  const database = new DatabaseSync(join(journey.product().dataFolder, 'krachtlijn.sqlite'), { readOnly: true })
  const tables = database.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all()
  const rowsOf = (table: string): number => Number((database.prepare(`select count(*) as n from "${table}"`).get() as { n: number }).n)
  const filled = Object.fromEntries(tables.map(({ name }) => [String(name), rowsOf(String(name))] as const).filter(([, rows]) => rows > 0))
  // Left are the rows of the server itself and those of the first real host, who is coach too.
  const { migration: _migration, setting: _setting, rate: _rate, ...left } = filled
  expect(left).toEqual({ person: 1, space: 1, trajectory: 1, practice: 1, membership: 2, invitation: 1 })
  database.close()

  const first = await journey.stranger()
  await first.page.goto(link)
  await first.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await first.page.locator('main').innerText()).toContain('Mijn praktijk')
  await first.page.getByRole('textbox', { name: 'Hoe mogen we je noemen?' }).fill('Ineke Bos')
  await first.page.getByRole('textbox', { name: 'E-mailadres' }).fill('ineke@example.org')
  await first.page.getByRole('checkbox', { name: 'Zo spreken we het af.' }).check()
  await first.page.getByRole('button', { name: 'Ik doe mee' }).click()
  await first.page.waitForURL((url) => url.pathname === '/')
  await first.page.goto('/practice')
  await first.page.getByText('Ineke Bos').first().waitFor()
  expect(await first.page.getByText('Oefenpraktijk verwijderen').count()).toBe(0)
  expect(await first.page.locator('body').innerText()).not.toMatch(/Noor|Samira|Ruben|Marijke|Bas Verweij/)
})
