// Consent from the first link to the end: a link as a mail program left it, an agreement that is asked anew, and an end on the device too.
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { keptPlaces } from './testing/kept-places.ts'

const journey = aJourney()
const terms = { purpose: 'Waar Noor om vraagt.', sponsor: '', retention: 'Zolang Noor wil.' }

test('a coachee agrees to what she reads, is asked anew, and ends the access; then the coach’s device keeps nothing of her', async () => {
  const { page: coach, context } = await journey.enter('coach')
  const me = (await ask<{ memberships: { practiceId: string }[] }>(coach, '/api/me')).json
  const trajectory = { id: crypto.randomUUID(), practiceId: me.memberships[0]?.practiceId, coacheeName: 'Noor', aim: '', locale: 'nl' }
  expect((await ask(coach, '/api/trajectories', 'POST', trajectory)).status).toBe(200)
  const address = `/api/trajectories/${trajectory.id}`
  const session = { id: crypto.randomUUID(), at: Date.now() }
  expect((await ask(coach, `${address}/sessions`, 'POST', session)).status).toBe(200)
  const { link } = (await ask<{ link: string }>(coach, `${address}/invitation`, 'POST', { email: null })).json

  // The mail program encoded the sign before the token, and put a full stop behind the link.
  const { page: noor } = await journey.stranger({ device: 'phone' })
  await noor.goto(`${link.replace('#', '%23')}.`)
  await noor.getByText('blijft tussen ons').waitFor()
  expect(new URL(noor.url()).pathname).toBe('/invitation')
  expect(await noor.getByText('opdrachtgever').count()).toBe(0)
  await expectAccessible(noor, 'the whole agreement')
  const agreed = noor.getByRole('checkbox', { name: 'zo spreken we het af.' })
  await agreed.check()

  // The coach changes the text while she reads.
  expect((await ask(coach, `${address}/agreement`, 'PUT', { ...terms, between: 'Nieuw.', basedOn: 1 })).status).toBe(200)
  await noor.getByRole('button', { name: 'Ik doe mee' }).click()
  await noor.getByText('Nieuw.').waitFor()
  expect(await agreed.isChecked()).toBe(false)
  await agreed.check()
  await noor.getByRole('button', { name: 'Ik doe mee' }).click()
  await noor.waitForURL((url) => url.pathname === '/')

  const nextAt = Date.now() + 3 * 86_400_000
  const { version } = (await ask<{ version: number }>(coach, address)).json
  expect((await ask(coach, address, 'PATCH', { nextAt, basedOn: version })).status).toBe(200)
  expect((await ask(coach, `${address}/agreement`, 'PUT', { ...terms, between: 'Nog nieuwer.', basedOn: 2 })).status).toBe(200)
  await noor.reload()
  await noor.getByText(/^Volgende sessie met /).waitFor()
  await noor.getByRole('button', { name: 'Lees wat er anders is' }).click()
  await noor.getByText('Nog nieuwer.').waitFor()
  await expectAccessible(noor, 'asked anew')
  await noor.getByRole('button', { name: 'Ik ga akkoord' }).click()
  await noor.getByText('Je bent akkoord.').waitFor()

  await coach.goto(`/trajectories/${trajectory.id}/sessions/${session.id}`)
  await coach.getByRole('heading', { level: 1 }).waitFor()
  const kept = async () =>
    (await keptPlaces(coach)).split(',').filter((place) => place.includes(trajectory.id) || place.includes(session.id))
  await expect.poll(kept).not.toEqual([])
  expect((await ask(noor, `${address}/access/end`, 'POST')).status).toBe(200)
  await coach.goto('/library')
  await coach.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(kept).toEqual([])
  await context.setOffline(true)
  expect(await kept()).toEqual([])
})

test('an invitation that is opened while another person is signed in asks whose it is, and joining ends that sign-in', async () => {
  const host = (await journey.enter('host')).page
  const practice = (await ask<{ memberships: { practiceId: string }[] }>(host, '/api/me')).json.memberships[0]?.practiceId
  const invited = { role: 'coach', name: 'Tessa Vos', email: null }
  const { link } = (await ask<{ link: string }>(host, `/api/practices/${practice}/members`, 'POST', invited)).json
  const { page } = await journey.enter('coachee', { device: 'phone' })
  const before = (await page.context().cookies()).map(({ value }) => value)
  await page.goto(link)
  await page.getByRole('heading', { name: 'Voor wie is deze uitnodiging?' }).waitFor()
  await expectAccessible(page, 'whose invitation')
  await page.getByRole('button', { name: 'Ik ben Tessa Vos' }).click()
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill('tessa.vos@example.org')
  await page.getByRole('checkbox', { name: 'Zo spreken we het af.' }).check()
  await page.getByRole('button', { name: 'Ik doe mee' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  expect((await ask<{ name: string }>(page, '/api/me')).json.name).toBe('Tessa Vos')
  const after = await page.context().cookies()
  expect(after.map(({ value }) => value)).not.toEqual(before)
  await page.context().addCookies(after.map((cookie, index) => ({ ...cookie, value: before[index] ?? '' })))
  expect((await ask(page, '/api/me')).status).toBe(401)
})
