// A krachtlijn from beginning to change: said by people, kept, and shown as it was.
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'

const journey = aJourney()
type Listed = { trajectories: { id: string; coacheeName: string }[] }
type States = { states: { layer: string; flow: string; words: string }[] }

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
  await dialog.getByLabel('Hoe heet deze krachtlijn?').fill('Samen rustig')
  await dialog.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByRole('heading', { name: 'Samen rustig' }).waitFor()
  await expect.poll(() => streams.count()).toBe(lines + 1)

  const say = async (flow: string, words: string): Promise<void> => {
    const adjust = page.getByRole('button', { name: 'Bijstellen' })
    // A second tap on a layer closes it again, so tap only while it is closed.
    await expect
      .poll(
        async () => {
          if (!(await adjust.isVisible())) await streams.last().click()
          return adjust.isVisible()
        },
        { timeout: 15_000, interval: 500 },
      )
      .toBe(true)
    await adjust.click()
    await page.getByRole('radio', { name: flow }).check({ force: true })
    await page.getByLabel('In eigen woorden').fill(words)
    await page.getByRole('button', { name: 'Bewaren' }).click()
  }
  await say('stokt', 'Maandag praatte ik weer harder.')
  await expect.poll(async () => (await states()).length).toBe(before + 1)
  await page.keyboard.press('Escape')
  await say('deels', 'Donderdag bleef ik zitten.')
  await expect.poll(async () => (await states()).length).toBe(before + 2)
  await page.getByText('Maandag praatte ik weer harder.').first().waitFor()
  expect((await states()).slice(-2).map((state) => state.flow)).toEqual(['stalls', 'partly'])
  await expectAccessible(page, 'krachtlijn with a layer open')
  await page.keyboard.press('Escape')

  const time = page.getByRole('slider', { name: 'Toen en nu' })
  const drawn = (): Promise<string> => page.locator('main').innerText()
  const now = await drawn()
  await time.focus()
  await page.keyboard.press('Home')
  await expect.poll(drawn).not.toBe(now)
  await page.keyboard.press('End')
  await expect.poll(drawn).toBe(now)
})
