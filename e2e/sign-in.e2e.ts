// Signing in: by invitation, with password and code, with a passkey. Half-typed words survive a sign-in that ended.
import * as OTPAuth from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { addressesOf } from './testing/session-steps.ts'

/** Without mail: signing in is by password or passkey, and no page promises a mail. */
const journey = aJourney()
const email = 'mira@example.org'
const password = 'een heel lang wachtwoord'

async function signOut(page: Page): Promise<void> {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Afmelden op dit apparaat' }).click()
  await page.waitForURL(/sign-in/)
}

test('an invited coachee chooses a password, adds an app and a passkey, and signs in with each', async () => {
  const coach = await journey.enter('coach')
  const me = (await ask<{ memberships: { practiceId: string; role: string }[] }>(coach.page, '/api/me')).json
  const trajectory = { id: crypto.randomUUID(), practiceId: me.memberships[0]?.practiceId, coacheeName: 'Mira', aim: '', locale: 'nl' }
  expect((await ask(coach.page, '/api/trajectories', 'POST', trajectory)).status).toBe(200)
  const { link } = (await ask<{ link: string }>(coach.page, `/api/trajectories/${trajectory.id}/invitation`, 'POST', { email: null })).json

  const { page, context } = await journey.stranger({ device: 'phone' })
  await page.goto(link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expectAccessible(page, 'invitation')
  await page.getByLabel('E-mailadres').fill(email)
  await page
    .getByLabel(/^Wachtwoord/)
    .last()
    .fill(password)
  await page.getByText('Zo spreken we het af.').click()
  await page.getByRole('button', { name: 'Ik doe mee' }).click()
  await page.waitForURL((url) => url.pathname === '/')

  await page.goto('/settings')
  await page.getByRole('button', { name: 'App instellen' }).click()
  await page.getByRole('img', { name: 'QR-code om te scannen' }).waitFor()
  await expectAccessible(page, 'setting up an app')
  const secret = (await page.getByLabel('Sleutel').inputValue()).replaceAll(' ', '')
  const code = (): string => new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate()
  const first = code()
  await page.getByLabel('Code uit de app').fill(first)
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await page.getByRole('heading', { name: 'Bewaar je herstelcodes' }).waitFor()
  const recovery = /\b[a-z0-9]{4,6}(?:-[a-z0-9]{4,6})+\b/i.exec(await page.getByRole('dialog').innerText())?.[0] ?? ''
  expect(recovery).not.toBe('')
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  await signOut(page)

  const withPassword = async (): Promise<void> => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mailadres').fill(email)
    expect(await page.getByRole('button', { name: /link/i }).count()).toBe(0)
    await page.getByLabel('Wachtwoord').fill(password)
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await page.getByRole('heading', { name: 'Nog één stap' }).waitFor()
  }
  await withPassword()
  await page.getByLabel('Code van zes cijfers').fill(first)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByText('Die code klopt niet.').waitFor()
  await page.getByRole('button', { name: 'Ik heb mijn telefoon niet bij de hand' }).click()
  await page.getByLabel('Herstelcode').fill(recovery)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.waitForURL((url) => url.pathname === '/')

  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Passkey toevoegen' }).click()
  await page.getByLabel('Hoe noem je dit apparaat?').fill('mijn telefoon')
  await page.getByRole('button', { name: 'Passkey toevoegen' }).last().click()
  await page.getByRole('button', { name: 'Passkey mijn telefoon verwijderen' }).waitFor()
  await signOut(page)
  await page.getByRole('button', { name: 'Met een passkey' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  expect((await ask<{ name: string }>(page, '/api/me')).json.name).toBe('Mira')
  await signOut(page)

  // A recovery code works once.
  await withPassword()
  await page.getByRole('button', { name: 'Ik heb mijn telefoon niet bij de hand' }).click()
  await page.getByLabel('Herstelcode').fill(recovery)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByText('Die code klopt niet.').waitFor()
})

test('a sign-in can be ended from another device, and what was half typed there stays and goes along after signing in again', async () => {
  const host = (await journey.enter('host')).page
  const practice = (await ask<{ memberships: { practiceId: string }[] }>(host, '/api/me')).json.memberships[0]?.practiceId
  const invited = { role: 'coach', name: 'Tessa Vos', email: null }
  const { link } = (await ask<{ link: string }>(host, `/api/practices/${practice}/members`, 'POST', invited)).json
  const address = 'tessa@example.org'

  const laptop = (await journey.stranger()).page
  await laptop.goto(link)
  await laptop.getByRole('textbox', { name: 'E-mailadres' }).fill(address)
  await laptop.getByRole('checkbox', { name: 'Zo spreken we het af.' }).check()
  await laptop.getByRole('button', { name: 'Ik doe mee' }).click()
  await laptop.waitForURL((url) => url.pathname === '/')

  await laptop.goto('/settings')
  const own = laptop.getByRole('region', { name: 'Wachtwoord' })
  await own.getByRole('button', { name: 'Wachtwoord kiezen' }).click()
  await own.getByLabel('Nieuw wachtwoord').fill('wachtwoord')
  await own.getByRole('button', { name: 'Bewaren' }).click()
  await own.getByText('Dit wachtwoord is makkelijk te raden.').waitFor()
  await own.getByLabel('Nieuw wachtwoord').fill(password)
  await own.getByRole('button', { name: 'Bewaren' }).click()
  await laptop.getByText('Je wachtwoord is bewaard').waitFor()

  await laptop.goto('/coachees/new')
  await laptop.getByRole('textbox', { name: 'Naam' }).fill('Bram')
  await laptop.getByRole('button', { name: 'Verder' }).click()
  await laptop.getByRole('button', { name: 'Nu een sessie beginnen' }).click()
  await laptop.waitForURL(/\/live$/)
  const notes = `/api${addressesOf(laptop).trajectory}/notes`

  const phone = (await journey.stranger({ device: 'phone' })).page
  await phone.goto('/sign-in')
  await phone.getByLabel('E-mailadres').fill(address)
  await phone.getByLabel('Wachtwoord').fill(password)
  await phone.getByRole('button', { name: 'Aanmelden' }).click()
  await phone.waitForURL((url) => url.pathname === '/')
  await phone.goto('/settings')
  const devices = phone.getByRole('region', { name: 'Waar je bent aangemeld' }).getByRole('button', { name: / afmelden$/ })
  await devices.waitFor()
  expect((await ask<{ signIns: unknown[] }>(phone, '/api/me/sign-ins')).json.signIns).toHaveLength(2)

  await laptop.getByRole('button', { name: 'Notitie, alleen voor jou' }).click()
  const note = laptop.getByRole('dialog', { name: 'Notitie, alleen voor jou' }).getByRole('textbox', { name: 'Notitie' })
  await note.fill('Ik merk dat ik zelf wil')
  await expect.poll(async () => JSON.stringify((await ask(laptop, notes)).json)).toContain('Ik merk dat ik zelf wil')
  await devices.click()
  await phone.getByText('Dat apparaat is afgemeld').waitFor()
  expect((await ask(laptop, '/api/me')).status).toBe(401)

  await note.press('End')
  await note.pressSequentially(' ingrijpen.')
  const again = laptop.getByRole('dialog', { name: 'Even opnieuw aanmelden' })
  await laptop.getByRole('button', { name: 'Meld je opnieuw aan' }).or(again).first().waitFor()
  if (!(await again.isVisible())) await laptop.getByRole('button', { name: 'Meld je opnieuw aan' }).click()
  await again.waitFor()
  await expectAccessible(laptop, 'signing in again')
  await again.getByLabel('Wachtwoord').fill(password)
  await again.getByRole('button', { name: 'Aanmelden' }).click()
  await again.waitFor({ state: 'detached' })
  expect(await note.inputValue()).toBe('Ik merk dat ik zelf wil ingrijpen.')
  await expect.poll(async () => JSON.stringify((await ask(laptop, notes)).json)).toContain('Ik merk dat ik zelf wil ingrijpen.')
})
