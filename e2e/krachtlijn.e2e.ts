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

  await page.getByRole('button', { name: 'Nieuwe krachtlijn' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hoe heet deze krachtlijn?').fill('Samen rustig')
  await dialog.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByRole('heading', { name: 'Samen rustig' }).waitFor()

  const say = async (flow: string, words: string): Promise<void> => {
    await page
      .getByRole('button', { name: /^Gedrag: / })
      .last()
      .click()
    await page.getByRole('button', { name: 'Bijstellen' }).click()
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
  const streams = (): Promise<string> => page.locator('main').innerText()
  const now = await streams()
  await time.focus()
  await page.keyboard.press('Home')
  await expect.poll(streams).not.toBe(now)
  await page.keyboard.press('End')
  await expect.poll(streams).toBe(now)
})
