// From an invitation to a first success. It stays private until the coachee shares it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './testing/browser.ts'
import { aJourney, ask } from './testing/journey.ts'
import { addressesOf, type FindingRow } from './testing/session-steps.ts'
import { settled } from './testing/settled.ts'

const journey = aJourney()
const canary = 'kanarie-7f3a'
const moment = `Ik bleef rustig bij de oudergesprekken (${canary}).`

/** Everything in one's own space. */
async function ownOf(page: Page): Promise<(FindingRow & { sharedWith: { trajectoryId: string; leftOut: string[] }[] })[]> {
  return (await ask<{ findings: (FindingRow & { sharedWith: { trajectoryId: string; leftOut: string[] }[] })[] }>(page, '/api/me/findings'))
    .json.findings
}

test('an invited coachee writes a first success, and the coach reads it only once it is shared', async () => {
  const coach = (await journey.enter('coach')).page
  await coach.getByRole('link', { name: 'Nieuwe coachee' }).click()
  // What is missing is said in the language of the page, not by the browser in its own.
  await coach.getByRole('button', { name: 'Verder' }).click()
  await coach.getByText('Vul dit nog in.').waitFor()
  await coach.getByRole('textbox', { name: 'Naam' }).fill('Lotte Brand')
  expect(await coach.getByText('Vul dit nog in.').count()).toBe(0)
  await coach.getByRole('button', { name: 'Verder' }).click()
  await coach.getByRole('heading', { name: 'Er is plek voor Lotte' }).waitFor()
  await coach.getByRole('button', { name: 'Uitnodiging maken' }).click()
  const link = await coach.getByRole('textbox', { name: 'Link voor de uitnodiging' }).inputValue()
  await expectAccessible(coach, 'invitation made')
  await coach.getByRole('link', { name: 'Naar Lotte' }).click()
  await coach.waitForURL(/\/trajectories\//)
  const { trajectory, trajectoryId } = addressesOf(coach)

  const lotte = (await journey.stranger({ device: 'phone' })).page
  await lotte.goto(link)
  await lotte.getByRole('heading', { name: /nodigt je uit/ }).waitFor()
  await expectAccessible(lotte, 'invitation')
  await lotte.getByRole('checkbox', { name: 'Zo spreken we het af.' }).check()
  await lotte.getByRole('button', { name: 'Ik doe mee' }).click()
  await lotte.getByRole('heading', { name: 'Begin met iets wat lukte' }).waitFor()
  await lotte.getByRole('button', { name: 'Beginnen' }).click()

  const flow = lotte.getByRole('dialog')
  for (const [question, answer] of [
    ['Wat lukte er?', moment],
    ['Wat deed je?', `Ik luisterde eerst. ${canary}`],
    ['Wat dacht je, daar en toen?', ''],
    ['Wat voelde je?', `Ruimte in mijn borst. ${canary}`],
  ] as const) {
    await flow.getByRole('textbox', { name: question }).fill(answer)
    await flow.getByRole('button', { name: answer === '' ? 'Overslaan' : 'Verder' }).click()
  }
  await expectAccessible(lotte, 'success flow')
  await flow.getByRole('button', { name: 'Zo is het genoeg' }).click()
  expect(await flow.getByRole('checkbox', { name: 'Ook voor Marijke' }).isChecked()).toBe(false)
  await flow.getByRole('button', { name: 'Bewaren' }).click()
  await flow.getByRole('heading', { name: 'Bewaard' }).waitFor()
  await expect.poll(async () => (await ownOf(lotte)).length).toBe(1)
  await flow.getByRole('button', { name: 'Klaar' }).click()

  const seenByCoach = async (): Promise<string> => {
    const parts: string[] = []
    for (const path of ['', '/findings', '/sessions', '/alignments', '/notes', '/agreement'].map((part) => `/api${trajectory}${part}`))
      parts.push(JSON.stringify((await ask(coach, path)).json))
    for (const address of ['/', trajectory, `${trajectory}/strength`, `${trajectory}/intentions`]) {
      await coach.goto(address)
      await coach.getByRole('heading', { level: 1 }).waitFor()
      await settled(coach)
      parts.push(await coach.locator('body').innerText())
    }
    return parts.join('\n')
  }
  const [kept] = await ownOf(lotte)
  expect(kept).toMatchObject({ state: 'accepted', sharedWith: [] })
  expect(await seenByCoach()).not.toContain(canary)
  expect((await ask(coach, `/api${trajectory}/findings/${kept?.id}/history`)).status).toBe(404)

  await lotte.goto('/sharing')
  const share = lotte.getByRole('switch', { name: `Delen met Marijke: ${moment}` })
  await share.click()
  // First every word that would go along; what she felt stays hers.
  const sheet = lotte.getByRole('dialog', { name: 'Wat Marijke te lezen krijgt' })
  await sheet.getByText(`Ik luisterde eerst. ${canary}`).waitFor()
  await sheet.getByRole('checkbox', { name: `Ruimte in mijn borst. ${canary}` }).uncheck()
  await expectAccessible(lotte, 'what the coach gets to read')
  await sheet.getByRole('button', { name: 'Delen met Marijke' }).click()
  await expect.poll(async () => (await ownOf(lotte))[0]?.sharedWith).toEqual([{ trajectoryId, leftOut: ['felt'] }])
  await coach.goto(`${trajectory}/strength`)
  await coach.getByRole('heading', { name: moment }).waitFor()
  const seen = await seenByCoach()
  expect(seen).toContain(`Ik luisterde eerst. ${canary}`)
  expect(seen, 'the part that was left out').not.toContain('Ruimte in mijn borst')

  // No longer shared: the coach no longer finds it.
  await share.click()
  await expect.poll(async () => (await ownOf(lotte))[0]?.sharedWith).toEqual([])
  expect(await seenByCoach()).not.toContain(canary)
})
