// A krachtlijn: begun, changed, and shown as it was on an earlier day.
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
type Listed = { trajectories: { id: string; coacheeName: string }[] }
type States = { states: { layer: string; flow: string; words: string; obstacleId: string | null }[] }
type Lines = { alignments: { title: string; idealId: string | null; qualities: string[] }[] }
type Findings = { findings: { id: string; state: string; body: { kind: string } }[] }

test('coach and coachee name how it is with a layer; what was said before stays and can be shown again', async () => {
  const { page } = await journey.enter('coach')
  const noor = (await ask<Listed>(page, '/api/trajectories')).json.trajectories.find((one) => one.coacheeName.startsWith('Noor'))
  await page.goto(`/trajectories/${noor?.id}`)
  const states = async (): Promise<States['states']> => (await ask<States>(page, `/api/trajectories/${noor?.id}/alignments`)).json.states
  const before = (await states()).length
  const streams = page.getByRole('button', { name: /^Gedrag: / })
  await streams.first().waitFor()
  const lines = await streams.count()

  await page.getByRole('button', { name: 'Nieuwe krachtlijn' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('group', { name: 'Vanuit welk ideaal?' }).getByRole('radio').first().check()
  await dialog.getByRole('group', { name: 'Welke kwaliteiten horen erbij?' }).getByRole('checkbox').first().check()
  await dialog.getByLabel('Hoe heet deze krachtlijn?').fill('Samen rustig')
  await dialog.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByRole('heading', { name: 'Samen rustig' }).waitFor()
  await expect.poll(() => streams.count()).toBe(lines + 1)

  const { alignments } = (await ask<Lines>(page, `/api/trajectories/${noor?.id}/alignments`)).json
  const begun = alignments.find(({ title }) => title === 'Samen rustig')
  const { findings } = (await ask<Findings>(page, `/api/trajectories/${noor?.id}/findings`)).json
  expect(findings.find(({ id }) => id === begun?.idealId)).toMatchObject({ state: 'accepted', body: { kind: 'ideal' } })
  expect(begun?.qualities).toHaveLength(1)

  const say = async (flow: string, words: string, obstacle = false): Promise<void> => {
    const adjust = page.getByRole('button', { name: 'Bijstellen' })
    // A second tap on a layer closes it, so tap only while it is closed.
    await expect
      .poll(async () => {
        if (!(await adjust.isVisible())) await streams.last().click()
        return adjust.isVisible()
      })
      .toBe(true)
    await adjust.click()
    await page.getByRole('radio', { name: flow }).check({ force: true })
    await page.getByLabel('In eigen woorden').fill(words)
    if (obstacle) await page.getByRole('combobox', { name: 'Wat ligt hier?' }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Bewaren' }).click()
  }
  await say('stokt', 'Maandag praatte ik weer harder.', true)
  await expect.poll(async () => (await states()).length).toBe(before + 1)
  await page.keyboard.press('Escape')
  await say('deels', 'Donderdag bleef ik zitten.')
  await expect.poll(async () => (await states()).length).toBe(before + 2)
  await page.getByText('Maandag praatte ik weer harder.').first().waitFor()
  const [stalled, partly] = (await states()).slice(-2)
  expect([stalled?.flow, partly?.flow]).toEqual(['stalls', 'partly'])
  expect(findings.find(({ id }) => id === stalled?.obstacleId)).toMatchObject({ body: { kind: 'obstacle' } })
  await expectAccessible(page, 'krachtlijn with a layer open')
  await page.keyboard.press('Escape')

  const time = page.getByRole('slider', { name: 'Toen en nu' })
  const drawn = (): Promise<string> => page.locator('main').innerText()
  const now = await drawn()
  const stalls = page.getByRole('button', { name: /^Gedrag: stokt/ })
  expect(await stalls.count()).toBe(0)
  await time.focus()
  await page.keyboard.press('Home')
  // The first day, with what was said then.
  await expect.poll(() => stalls.count()).toBe(1)
  await page.getByRole('status').getByText('Ik ga harder praten.').waitFor()
  await page.keyboard.press('End')
  await expect.poll(drawn).toBe(now)
})

test('half-said words of a layer outlive what arrives, a second tap, another layer, a turned screen and a closed tab', async () => {
  const { page } = await journey.enter('coach')
  const noor = (await ask<Listed>(page, '/api/trajectories')).json.trajectories.find((one) => one.coacheeName.startsWith('Noor'))
  const api = `/api/trajectories/${noor?.id}`
  await page.goto(`/trajectories/${noor?.id}`)
  const layer = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) }).first()
  const adjust = page.getByRole('button', { name: 'Bijstellen' })
  const words = page.getByLabel('In eigen woorden')
  const half = 'Vrijdag merkte ik dat ik'

  await layer('Gedrag').click()
  await adjust.click()
  await words.fill(half)

  // Another layer changes on the server, and the page reads everything again.
  const { alignments } = (await ask<{ alignments: { id: string }[] }>(page, `${api}/alignments`)).json
  const said = await ask(page, `${api}/alignments/${alignments[0]?.id}/states`, 'POST', {
    id: crypto.randomUUID(),
    layer: 'environment',
    flow: 'partly',
    words: 'Op de gang al wel.',
    sessionId: null,
    momentId: null,
    obstacleId: null,
  })
  expect(said.status).toBe(200)
  const read = page.waitForResponse((response) => response.url().endsWith(`${api}/alignments`))
  await page.getByRole('button', { name: /volgende datum/i }).click()
  await page.getByLabel('Volgende sessie').waitFor()
  await page.getByRole('button', { name: 'Bewaren' }).first().click()
  await read
  await page
    .getByRole('button', { name: /^Omgeving: deels/ })
    .first()
    .waitFor()
  expect(await words.inputValue()).toBe(half)

  // A second tap closes the panel and a third opens it as it was, also after another layer was opened.
  await layer('Gedrag').click()
  await words.waitFor({ state: 'detached' })
  await layer('Omgeving').click()
  await adjust.waitFor()
  await layer('Gedrag').click()
  expect(await words.inputValue()).toBe(half)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('dialog').getByLabel('In eigen woorden').waitFor()
  expect(await words.inputValue()).toBe(half)
  await page.setViewportSize({ width: 1280, height: 860 })

  await page.reload()
  await layer('Gedrag').click()
  await words.waitFor()
  expect(await words.inputValue()).toBe(half)

  // Letting the words go is a choice. The focus returns to the button, and Escape closes the panel.
  await page.getByRole('button', { name: 'Laat maar' }).click()
  await expect.poll(() => adjust.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await adjust.waitFor({ state: 'detached' })
  await page.reload()
  await layer('Gedrag').click()
  await adjust.waitFor()
  expect(await words.count()).toBe(0)
})
