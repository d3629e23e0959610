// Erasing what is one's own: one finding, and in the end everything, with the address that was verified by mail before.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { catchMails } from './testing/mail-catcher.ts'
import { turnSwitch, writeSuccess } from './testing/own-steps.ts'

const catcher = await catchMails()
afterAll(() => catcher.stop())
const journey = aJourney({ SMTP_URL: catcher.url, MAIL_FROM: 'k@example.org' })
const email = 'mira@example.org'
const linkIn = (part: string) => catcher.mails.flatMap(({ text }) => new RegExp(`http\\S+/${part}#\\S+`).exec(text) ?? []).at(-1) ?? ''

/** How many rows this browser stores, by table. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('krachtlijn')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const count = (name: string) =>
      new Promise<number>((resolve) => {
        const asked = database.transaction(name).objectStore(name).count()
        asked.onsuccess = () => resolve(asked.result)
      })
    const counts = [await count('device'), await count('kept'), await count('outbox')]
    database.close()
    return counts
  })

test('a coachee verifies an address, erases one thing and then everything; the coach and other devices have nothing left', async () => {
  const coach = (await journey.enter('coach')).page
  const me = (await ask<{ memberships: { practiceId: string }[] }>(coach, '/api/me')).json
  const begin = { id: crypto.randomUUID(), practiceId: me.memberships[0]?.practiceId, coacheeName: 'Mira', aim: '', locale: 'nl' }
  expect((await ask(coach, '/api/trajectories', 'POST', begin)).status).toBe(200)
  const trajectory = `/api/trajectories/${begin.id}`
  const { link } = (await ask<{ link: string }>(coach, `${trajectory}/invitation`, 'POST', { email: null })).json

  const { page } = await journey.stranger({ device: 'phone' })
  await page.goto(link)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByText('Zo spreken we het af.').click()
  await page.getByRole('button', { name: 'Ik doe mee' }).click()
  await page.waitForURL((url) => url.pathname === '/')

  // No link to sign in goes to an address that was not verified.
  await page.goto('/settings')
  await page.getByText(`${email} is nog niet bevestigd.`, { exact: false }).waitFor()
  await expect.poll(() => linkIn('address')).not.toBe('')
  const other = (await journey.stranger()).page
  await ask(other, '/api/sign-in/link-request', 'POST', { email })
  await other.goto(linkIn('address'))
  await other.getByRole('button', { name: 'Ja, dit adres klopt' }).click()
  await other.getByText('Op dit apparaat ben je niet aangemeld.', { exact: false }).waitFor()
  await page.goto(linkIn('address'))
  await expectAccessible(page, 'verifying an address')
  await page.getByRole('button', { name: 'Ja, dit adres klopt' }).click()
  await page.getByRole('heading', { name: 'Je adres is bevestigd' }).waitFor()
  expect(linkIn('link')).toBe('')
  await ask(other, '/api/sign-in/link-request', 'POST', { email })
  await expect.poll(() => linkIn('link')).not.toBe('')
  await other.goto(linkIn('link'))
  await other.getByRole('button', { name: 'Aanmelden' }).click()
  await other.waitForURL((url) => url.pathname === '/')

  // What was shared and is erased, is gone for the coach too.
  await writeSuccess(page, 'Ik zei het rustig')
  await turnSwitch(page, 'Ik zei het rustig')
  const read = async () => JSON.stringify((await ask(coach, `${trajectory}/findings`)).json)
  await expect.poll(read).toContain('Ik zei het rustig')
  await page.goto('/looking-back')
  await page.getByRole('button', { name: 'Wijzigen: Ik zei het rustig' }).click()
  await page.getByRole('button', { name: 'Wissen: Ik zei het rustig' }).click()
  await page.getByRole('button', { name: 'Wissen', exact: true }).click()
  await expect.poll(read).not.toContain('Ik zei het rustig')

  // The coach asks to erase the trajectory; the coachee keeps it.
  await coach.goto(`/trajectories/${begin.id}/agreements`)
  await coach.getByRole('button', { name: 'Vragen om te wissen' }).click()
  await coach.getByRole('dialog').getByRole('button', { name: 'Vragen om te wissen' }).click()
  await coach.getByRole('button', { name: 'Vraag intrekken' }).waitFor()
  await page.goto('/')
  await page.getByText('vraagt of je jullie traject wilt wissen', { exact: false }).click()
  await page.getByRole('button', { name: 'Houden' }).click()
  await page.getByText('Je houdt het traject.', { exact: false }).waitFor()

  await writeSuccess(page, 'Blijft dit staan?')
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Je ruimte en account wissen' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('De werknotities van', { exact: false }).waitFor()
  await expectAccessible(page, 'erasing everything')
  await sheet.getByRole('textbox').fill('wissen')
  // The sign-in is older than ten minutes: it is asked again, over the sheet.
  const database = new DatabaseSync(join(journey.product().dataFolder, 'krachtlijn.sqlite'), { timeout: 5000 })
  database.exec('update sign_in set created_at = created_at - 3600000')
  database.close()
  await sheet.getByRole('button', { name: 'Alles wissen' }).click()
  await sheet.getByRole('button', { name: 'Aanmelden en wissen' }).click()
  const again = page.getByRole('dialog', { name: 'Even opnieuw aanmelden' })
  await again.getByText('kun je niet terugdraaien', { exact: false }).waitFor()
  const before = linkIn('link')
  await again.getByRole('button', { name: 'Stuur mij een link' }).click()
  await expect.poll(() => linkIn('link')).not.toBe(before)
  const second = await page.context().newPage()
  await second.goto(linkIn('link'))
  await second.getByRole('button', { name: 'Aanmelden' }).click()
  await second.waitForURL((url) => url.pathname === '/')
  await second.close()
  await again.getByRole('button', { name: 'Ik ben weer aangemeld' }).click()
  await page.getByRole('heading', { name: 'Je ruimte is gewist' }).waitFor()
  await expectAccessible(page, 'erased')
  expect(await stored(page)).toEqual([0, 0, 0])
  expect((await ask(page, '/api/me')).status).toBe(401)

  await other.goto('/strength')
  await other.waitForURL(/sign-in/)
  expect((await stored(other)).slice(0, 2)).toEqual([0, 0])
  expect((await ask(coach, trajectory)).status).toBe(404)
  await coach.goto('/coachees')
  await coach.getByRole('heading', { level: 1 }).waitFor()
  expect(await coach.getByText('Mira', { exact: true }).count()).toBe(0)
})

test('a coach corrects and erases the place of a coachee who never came', async () => {
  const coach = (await journey.enter('coach')).page
  await coach.goto('/coachees/new')
  await coach.getByRole('textbox', { name: 'Naam' }).fill('Bart')
  await coach.getByRole('button', { name: 'Verder' }).click()
  await coach.getByRole('heading', { name: 'Er is plek voor Bart' }).waitFor()
  const { trajectories } = (await ask<{ trajectories: { id: string; coacheeName: string }[] }>(coach, '/api/trajectories')).json
  const id = trajectories.find(({ coacheeName }) => coacheeName === 'Bart')?.id
  await coach.goto(`/trajectories/${id}`)
  await coach
    .getByRole('button', { name: 'naam of vraag aanpassen' })
    .or(coach.getByRole('button', { name: 'schrijven waar het om gaat' }))
    .click()
  await coach.getByRole('textbox', { name: 'Naam' }).fill('Bert')
  await coach.getByRole('button', { name: 'Bewaren' }).click()
  await coach.getByRole('heading', { name: 'Bert' }).waitFor()
  await coach.goto(`/trajectories/${id}/agreements`)
  await coach.getByRole('button', { name: 'Wissen', exact: true }).click()
  await coach.getByRole('dialog').getByRole('button', { name: 'Wissen', exact: true }).click()
  await coach.waitForURL(/coachees$/)
  expect((await ask(coach, `/api/trajectories/${id}`)).status).toBe(404)
})
