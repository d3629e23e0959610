// No write is lost without a word: what the server refuses, and what the disk of a device cannot keep.
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { remove, writeIntention, writeSuccess } from './testing/own-steps.ts'

const journey = aJourney()
const act = 'Maandag begin ik de vergadering met een stilte'
const look = 'Het werd stil, en toen durfde Samir iets te vragen.'

const onServer = async (page: Page): Promise<string> => JSON.stringify((await ask(page, '/api/me/findings')).json)
const bar = (page: Page) => page.getByText(/(is|zijn) niet bewaard\.$/)
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Niet bewaard' })

async function openSheet(page: Page): Promise<void> {
  await bar(page).waitFor()
  await page.getByRole('button', { name: 'Bekijken' }).click()
  await sheet(page).waitFor()
}

async function lookBack(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: `Terugkijken: ${act}` }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('radio', { name: 'Deels' }).check({ force: true })
  await form.getByRole('textbox', { name: 'In je eigen woorden' }).fill(words)
  await form.getByRole('button', { name: 'Bewaren' }).click()
}

test('a look back on an intention that was taken away elsewhere is shown with its words, and found again as a note', async () => {
  const { page: laptop } = await journey.enter('coachee')
  await writeIntention(laptop, act)
  const { context, page: phone } = await journey.enter('coachee', { device: 'phone', serviceWorker: true })
  await phone.goto('/intentions')
  await phone.getByRole('heading', { name: act }).waitFor()
  await context.setOffline(true)
  await lookBack(phone, look)
  await phone.getByText('Je terugblik is bewaard. Wacht op verbinding.').waitFor()
  await remove(laptop, act)
  await expect.poll(() => onServer(laptop)).not.toContain(act)
  await context.setOffline(false)

  await openSheet(phone)
  await sheet(phone).getByRole('heading', { name: 'Je terugblik op een voornemen' }).waitFor()
  await sheet(phone).getByText(look, { exact: true }).waitFor()
  await sheet(phone).getByText('Het voornemen waar je op terugkeek, is er niet meer.').waitFor()
  await expectAccessible(phone, 'what was refused')
  expect(await onServer(laptop)).not.toContain(look)

  await sheet(phone).getByRole('button', { name: 'Als notitie bewaren' }).click()
  await sheet(phone).getByText('Bewaard als notitie, alleen voor jou').waitFor()
  await sheet(phone).getByRole('link', { name: 'Naar Terugblik' }).click()
  await bar(phone).waitFor({ state: 'detached' })
  const { spaceId } = (await ask<{ spaceId: string }>(phone, '/api/me')).json
  await expect.poll(async () => JSON.stringify((await ask(phone, `/api/trajectories/${spaceId}/notes`)).json)).toContain(look)
  for (const page of [phone, laptop]) {
    await page.goto('/looking-back')
    await page.getByRole('searchbox', { name: 'Zoek in je eigen woorden' }).fill('Samir durfde')
    await page.getByText('Een notitie, alleen voor jou').waitFor()
    expect(await page.getByRole('main').innerText()).toContain(look)
  }
  await expectAccessible(phone, 'a note in looking back')
})

/** The server refuses the next write of this kind, as it would for its own reasons. */
async function refuseNext(context: BrowserContext, method: string, status: number, problem: object): Promise<void> {
  let isNext = true
  await context.route(/\/findings(\/[^/]+)?$/, async (route) => {
    if (!isNext || route.request().method() !== method) return route.fallback()
    isNext = false
    await route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: '', status, ...problem }),
    })
  })
}

test('words that are too long are made shorter and sent again; what is let go can be brought back', async () => {
  const { context, page } = await journey.enter('coachee', { device: 'phone', serviceWorker: true })
  const long = 'Ik bleef staan toen iedereen door elkaar praatte, en nog langer dan dat.'
  const short = 'Ik bleef staan toen iedereen praatte.'
  await refuseNext(context, 'POST', 422, { code: 'text.too-long' })
  await page.goto('/?write=success')
  await page.getByRole('dialog').getByRole('textbox').first().fill(long)
  await page.getByRole('button', { name: 'Zo is het genoeg' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
  // Once the server has refused it, the screen no longer says that it is saved.
  await page.getByRole('heading', { name: 'Opgeschreven' }).waitFor()
  await page.getByText('Dit kon niet worden bewaard.').waitFor()
  await page.getByRole('button', { name: 'Klaar' }).click()
  await openSheet(page)
  await sheet(page).getByRole('heading', { name: 'Je succeservaring' }).waitFor()
  await sheet(page).getByText('Het is te lang om te bewaren.').waitFor()
  await sheet(page).getByRole('button', { name: 'Loslaten' }).click()
  await sheet(page).getByRole('button', { name: 'Ja, loslaten' }).click()
  await sheet(page).getByRole('button', { name: 'Ongedaan maken' }).click()
  await sheet(page).getByText(long, { exact: true }).waitFor()

  await sheet(page).getByRole('button', { name: 'Aanpassen' }).click()
  await sheet(page).getByRole('textbox', { name: 'Het moment' }).fill(short)
  // Half-changed words stay, also after a reload.
  await page.reload()
  await openSheet(page)
  await sheet(page).getByRole('button', { name: 'Aanpassen' }).click()
  await expect.poll(() => sheet(page).getByRole('textbox', { name: 'Het moment' }).inputValue()).toBe(short)
  await sheet(page).getByRole('button', { name: 'Opnieuw versturen' }).click()
  await sheet(page).getByText('Dit wordt opnieuw verstuurd.').waitFor()
  await expect.poll(() => onServer(page)).toContain(short)
  expect(await onServer(page)).not.toContain(long)
})

test('a note that was changed on two devices shows both texts, and one text of both is kept', async () => {
  const [laptop, tablet] = [await journey.enter('coach'), await journey.enter('coach', { device: 'tablet', serviceWorker: true })]
  type Listed = { readonly id: string; readonly state: string }
  const { trajectories } = (await ask<{ trajectories: Listed[] }>(laptop.page, '/api/trajectories')).json
  const [{ id: trajectoryId } = { id: '' }] = trajectories
  const { sessions } = (await ask<{ sessions: Listed[] }>(laptop.page, `/api/trajectories/${trajectoryId}/sessions`)).json
  const sessionId = sessions.find(({ state }) => state === 'finished')?.id ?? ''
  const noteId = crypto.randomUUID()
  const address = `/api/trajectories/${trajectoryId}/notes`
  const body = { sessionId, kind: 'working', text: 'Vragen naar haar zus.', own: '', phase: null, at: Date.now(), basedOn: null }
  expect((await ask(laptop.page, `${address}/${noteId}`, 'PUT', body)).status).toBe(200)
  const openNote = async (page: Page) => {
    await page.goto(`/trajectories/${trajectoryId}/sessions/${sessionId}`)
    const fields = page.getByRole('textbox')
    const place = () => fields.evaluateAll((all) => all.findIndex((one) => (one as HTMLTextAreaElement).value === 'Vragen naar haar zus.'))
    await expect.poll(place).toBeGreaterThanOrEqual(0)
    return fields.nth(await place())
  }
  const [onLaptop, onTablet] = [await openNote(laptop.page), await openNote(tablet.page)]
  const stored = async () => JSON.stringify((await ask(laptop.page, `${address}?sessionId=${sessionId}`)).json)

  await tablet.context.setOffline(true)
  await onTablet.fill('Vragen naar haar zus. Van de tablet.')
  await tablet.page.getByText('wacht op verbinding').waitFor()
  await onLaptop.fill('Vragen naar haar zus. Van de laptop.')
  await expect.poll(stored).toContain('Van de laptop.')
  await tablet.context.setOffline(false)

  await openSheet(tablet.page)
  await sheet(tablet.page).getByRole('heading', { name: 'Een notitie voor jezelf' }).waitFor()
  await sheet(tablet.page).getByText('Vragen naar haar zus. Van de tablet.', { exact: true }).waitFor()
  await sheet(tablet.page).getByText('Vragen naar haar zus. Van de laptop.', { exact: true }).waitFor()
  await expectAccessible(tablet.page, 'both texts')
  await sheet(tablet.page).getByRole('button', { name: 'Eén tekst van beide' }).click()
  await sheet(tablet.page).getByRole('textbox').fill('Vragen naar haar zus. Van beide.')
  await sheet(tablet.page).getByRole('button', { name: 'Opnieuw versturen' }).click()
  await expect.poll(stored).toContain('Van beide.')
  await bar(tablet.page).waitFor({ state: 'detached' })
})

/** The disk of a device that opens and never answers. */
const hangingDisk = () => {
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function hang(...given) {
    const request = open.apply(this, given)
    for (const name of ['success', 'error', 'upgradeneeded', 'blocked'])
      request.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true })
    return request
  }
}
/** A disk of which the connection can be closed under the app. */
const closableDisk = () => {
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function remember(...given) {
    const request = open.apply(this, given)
    request.addEventListener('success', () => {
      ;(window as unknown as { closeDisk: () => void }).closeDisk = () => request.result.close()
    })
    return request
  }
}

test('with a disk that never answers a screen opens, writing reaches the server, and nothing is called saved that is not', async () => {
  const { context, page } = await journey.enter('coachee', { device: 'phone', serviceWorker: true })
  await context.addInitScript(hangingDisk)
  const [one, two] = ['Ik zei het hardop.', 'Ik wachtte tot het stil was.']
  await writeSuccess(page, one ?? '')
  await expect.poll(() => onServer(page)).toContain(one)

  await page.goto('/?write=success')
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .first()
    .fill(two ?? '')
  await page.getByRole('button', { name: 'Zo is het genoeg' }).click()
  await context.setOffline(true)
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('heading', { name: 'Opgeschreven' }).waitFor()
  await page.getByText('Staat alleen in dit venster: laat het open tot er verbinding is.').waitFor()
  expect(await page.getByText('Bewaard', { exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'Klaar' }).click()
  await page.getByText('Wat je net schreef, staat alleen in dit venster.').waitFor()
  await expectAccessible(page, 'only in this window')
  const asked = new Promise<string>((resolve) => page.once('dialog', (dialog) => dialog.dismiss().then(() => resolve(dialog.type()))))
  await page.close({ runBeforeUnload: true })
  expect(await asked).toBe('beforeunload')

  await context.setOffline(false)
  await page.getByText('Wat je net schreef, staat alleen in dit venster.').waitFor({ state: 'detached' })
  await expect.poll(() => onServer(page)).toContain(two)
})

test('a disk that was closed under the app is opened again, and keeps what is written without network', async () => {
  const { context, page } = await journey.enter('coachee', { device: 'phone', serviceWorker: true })
  await context.addInitScript(closableDisk)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto('/?write=success')
  await page.getByRole('dialog').getByRole('textbox').first().waitFor()
  await context.setOffline(true)
  await page.evaluate(() => (window as unknown as { closeDisk: () => void }).closeDisk())
  const words = 'Ik liet de stilte duren.'
  await page.getByRole('dialog').getByRole('textbox').first().fill(words)
  await page.getByRole('button', { name: 'Zo is het genoeg' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Het staat veilig op dit apparaat').waitFor()
  await page.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto('/')
  await later.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => onServer(later)).toContain(words)
})
