import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CallResult } from '#contract/client.ts'
import { refusal } from '../../../testing/fake-server.ts'
import { aCoachee } from '../../../testing/people.ts'
import { expectAccessible, showScreen } from '../../../testing/screen.tsx'
import { ErasePart } from './ErasePart.tsx'

const erase = 'POST /api/me/erasure'
const dialog = page.getByRole('dialog')
const erasure: CallResult<'GET /api/me/erasure'> = {
  findings: 12,
  sessionsAlone: 1,
  sessionsWithCoach: 3,
  alignments: 1,
  notes: 2,
  reminders: 0,
  received: 0,
  openLinks: 1,
  coaches: ['Marijke Jansen'],
  coachees: 0,
  unopened: 0,
  workingNotes: 0,
  hostNeeded: [],
}

test('says what goes and what stays, and erases nothing before the word is typed and the sign-in is recent', async () => {
  const { server } = await showScreen(<ErasePart />, {
    as: aCoachee(),
    answers: { 'GET /api/me/erasure': erasure, [erase]: refusal(403, 'sign-in.not-recent') },
  })
  await page.getByRole('button', { name: 'Je ruimte en account wissen' }).click()
  await expect.element(dialog.getByText('Twaalf dingen die je opschreef of aannam, met alle eerdere woorden.')).toBeVisible()
  await expect.element(dialog.getByText('De werknotities van Marijke.', { exact: false })).toBeVisible()
  await expectAccessible()
  const confirm = dialog.getByRole('button', { name: 'Alles wissen' })
  await expect.element(confirm).toBeDisabled()
  await dialog.getByRole('textbox').fill('Wissen')
  await confirm.click()
  await expect.element(dialog.getByText('Voor de zekerheid vragen we je eerst opnieuw aan te melden.')).toBeVisible()
  await expect.element(dialog.getByRole('button', { name: 'Aanmelden en wissen' })).toBeEnabled()
  expect(server.asked(erase)).toHaveLength(1)
})

test('the only host beside others reads what to do first, and cannot erase', async () => {
  await showScreen(<ErasePart />, { as: aCoachee(), answers: { 'GET /api/me/erasure': { ...erasure, hostNeeded: ['De Stroom'] } } })
  await page.getByRole('button', { name: 'Je ruimte en account wissen' }).click()
  await expect.element(dialog.getByText('Je bent de enige beheerder van De Stroom', { exact: false })).toBeVisible()
  await expect.element(dialog.getByRole('button', { name: 'Alles wissen' })).not.toBeInTheDocument()
})
