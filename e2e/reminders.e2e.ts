// A reminder: set by the coachee, sent by mail without its text, opened, ignored, stopped by the server, and turned on again.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { keptPlaces } from './testing/kept-places.ts'
import { catchMails } from './testing/mail-catcher.ts'

const catcher = await catchMails()
const journey = aJourney({ SMTP_URL: catcher.url, MAIL_FROM: 'k@example.org', KRACHTLIJN_PUSH_CONTACT: 'mailto:host@example.org' })
afterAll(() => catcher.stop())

const canary = 'kanarie-4b1d'
const moment = `Voor het overleg (${canary})`
const hour = 3_600_000
const hourAgo = Date.now() - hour
const inAmsterdam = (part: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hourCycle: 'h23', ...part }).format(hourAgo)
const weekday = inAmsterdam({ weekday: 'long' })
const time = inAmsterdam({ hour: '2-digit', minute: '2-digit' })

type Listed = { reminders: { id: string; label: string; state: string; nextAt: number | null }[]; arrivals: { id: string }[] }
const listed = async (page: Page) => (await ask<Listed>(page, '/api/me/reminders')).json

/** Makes the reminders in this space due since an hour. */
function letTimePass(spaceId: string, statements: (database: DatabaseSync) => void = () => {}): void {
  const database = new DatabaseSync(join(journey.product().dataFolder, 'krachtlijn.sqlite'), { timeout: 5000 })
  statements(database)
  database
    .prepare('update reminder set next_at = ?, counted_from = ? where space_id = ?')
    .run(hourAgo - 60_000, hourAgo - 30 * 24 * hour, spaceId)
  database.close()
}

/** A coachee with a mail address, invited by the coach of the demo. */
async function aCoachee(): Promise<{ coach: Page; lotte: Page }> {
  const coach = (await journey.enter('coach')).page
  await coach.getByRole('link', { name: 'Nieuwe coachee' }).click()
  await coach.getByRole('textbox', { name: 'Naam' }).fill('Lotte Brand')
  await coach.getByRole('button', { name: 'Verder' }).click()
  await coach.getByRole('button', { name: 'Uitnodiging maken' }).click()
  const link = await coach.getByRole('textbox', { name: 'Link voor de uitnodiging' }).inputValue()
  const lotte = (await journey.stranger({ device: 'phone' })).page
  await lotte.goto(link)
  await lotte.getByRole('textbox', { name: 'E-mailadres' }).fill('lotte@example.org')
  await lotte.getByRole('checkbox', { name: 'Zo spreken we het af.' }).check()
  await lotte.getByRole('button', { name: 'Ik doe mee' }).click()
  await lotte.getByRole('heading', { name: 'Begin met iets wat lukte' }).waitFor()
  return { coach, lotte }
}

test('a reminder comes by mail without content, is opened, stops when it is ignored, and starts again when asked', async () => {
  const { coach, lotte } = await aCoachee()
  await lotte.goto('/settings')
  await lotte.getByRole('link', { name: 'Naar je seintjes' }).click()
  await lotte.getByRole('heading', { name: 'Nog geen seintje' }).waitFor()
  await expectAccessible(lotte, 'no reminders yet')
  await lotte.getByRole('button', { name: 'Nieuw seintje' }).click()
  const form = lotte.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Welk moment is het?' }).fill(moment)
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await form.getByText('Kies minstens één dag.').waitFor()

  // A draft is kept when the page is reloaded.
  await expect.poll(() => keptPlaces(lotte)).toContain('reminder-draft')
  await lotte.reload()
  await lotte.getByRole('button', { name: 'Nieuw seintje' }).click()
  await expect.poll(() => form.getByRole('textbox', { name: 'Welk moment is het?' }).inputValue()).toBe(moment)
  await form.getByRole('checkbox', { name: weekday }).check({ force: true })
  await form.getByLabel('Hoe laat?').fill(time)
  await form.getByText('Midden-Europese tijd (Amsterdam)').waitFor()
  await form.getByRole('checkbox', { name: 'Per mail' }).check()
  await expectAccessible(lotte, 'form of a reminder')
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await lotte.getByRole('heading', { name: moment }).waitFor()
  await lotte.getByText(`Elke ${weekday} om ${time}`).waitFor()

  const { spaceId } = (await ask<{ spaceId: string }>(lotte, '/api/me')).json
  letTimePass(spaceId)
  // Besides these only the address was asked about.
  const sent = () => catcher.mails.filter(({ subject }) => subject !== 'Klopt dit adres?')
  await expect.poll(() => sent().length).toBe(1)
  const [mail] = sent()
  expect([mail?.to, mail?.subject]).toEqual([['lotte@example.org'], 'Je moment is er.'])
  expect(mail?.raw).not.toMatch(new RegExp(`${canary}|overleg|Lotte Brand`))
  const link = /http:\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  expect(link).toMatch(/\/reminders\?came=[0-9a-f-]{36}$/)

  await lotte.goto('/')
  await lotte.getByText('Dit was je moment.').waitFor()
  await expectAccessible(lotte, 'a moment came')
  await lotte.goto(link)
  const card = lotte.locator('section', { has: lotte.getByRole('heading', { name: 'Je moment is er.' }) })
  await card.getByText(moment).waitFor()
  await expect.poll(async () => (await listed(lotte)).arrivals).toEqual([])

  // It was ignored twice; the third time it is not sent.
  letTimePass(spaceId, (database) => {
    database.prepare('delete from reminder_delivery where space_id = ?').run(spaceId)
    for (const weeks of [1, 2])
      for (const channel of ['app', 'mail'])
        database
          .prepare("insert into reminder_delivery select space_id, id, ?, ?, ?, ?, ?, ?, null, 'sent' from reminder where space_id = ?")
          .run(`week-${weeks}`, channel, `week-${weeks}`, hourAgo - weeks * 7 * 24 * hour, hourAgo, hourAgo, spaceId)
  })
  await expect.poll(async () => (await listed(lotte)).reminders[0]?.state).toBe('stopped')
  expect(sent()).toHaveLength(1)
  await lotte.goto('/')
  await lotte.getByText('Dit seintje is gestopt. Weer aanzetten?').waitFor()
  await lotte.getByRole('button', { name: 'Laat maar' }).click()
  await expect.poll(() => lotte.getByText('Dit seintje is gestopt. Weer aanzetten?').count()).toBe(0)
  await lotte.goto('/reminders')
  await lotte.getByRole('heading', { name: 'Gestopt' }).waitFor()
  await expectAccessible(lotte, 'a stopped reminder')
  await lotte.getByRole('button', { name: `Weer aanzetten: ${moment}` }).click()
  await lotte.getByRole('heading', { name: 'Komt eraan' }).waitFor()

  // Paused, removed, and restored.
  await lotte.getByRole('button', { name: `Even uitzetten: ${moment}` }).click()
  await lotte.getByRole('heading', { name: 'Staat even uit' }).waitFor()
  await lotte.getByRole('button', { name: `Verwijderen: ${moment}` }).click()
  await lotte.getByRole('heading', { name: 'Nog geen seintje' }).waitFor()
  await lotte.getByRole('button', { name: 'Ongedaan maken' }).click()
  await lotte.getByRole('heading', { name: 'Staat even uit' }).waitFor()

  expect((await listed(coach)).reminders).toEqual([])
  expect(journey.product().log()).not.toContain(canary)
})

test('from an intention one goes to a reminder of it; the address holds no word of it', async () => {
  const { page } = await journey.enter('coachee', { index: 1, device: 'phone' })
  await page.goto('/intentions')
  const line = page.getByRole('link', { name: /^Herinner me eraan…/ }).first()
  const act = ((await line.getAttribute('aria-label')) ?? '').replace('Herinner me eraan… ', '')
  await line.click()
  await page.waitForURL(/\/reminders\?for=[0-9a-f-]{36}$/)
  const form = page.getByRole('dialog')
  const about = form.getByRole('combobox', { name: 'Waar gaat het over?' })
  await expect.poll(() => about.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text)).toBe(act)
  await form.getByRole('checkbox', { name: 'zondag' }).check({ force: true })
  await form.getByLabel('Hoe laat?').fill('20:00')
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('heading', { name: act }).waitFor()
  await page.getByText('Elke zondag om 20:00').waitFor()
  await expectAccessible(page, 'a reminder of an intention')
})

test('a notification shows that the moment is here and nothing else, and knows where it leads', async () => {
  const { context, page } = await journey.enter('coachee', { index: 1, serviceWorker: true })
  await context.grantPermissions(['notifications'])
  await page.goto('/reminders')
  await page.getByText('Je browser vraagt eerst of dat mag.').waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const session = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId)
    }),
  )
  await session.send('ServiceWorker.enable')
  const to = '/reminders?came=01990000-0000-7000-8000-000000000000'
  await session.send('ServiceWorker.deliverPushMessage', {
    origin: journey.product().origin,
    registrationId: await registered,
    data: JSON.stringify({ text: 'Je moment is er.', to }),
  })
  const shown = () =>
    page.evaluate(async () =>
      (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, data }) => ({ title, body, data })),
    )
  await expect.poll(shown).toEqual([{ title: 'Krachtlijn', body: 'Je moment is er.', data: to }])
})
