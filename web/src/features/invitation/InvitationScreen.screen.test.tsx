// The page of an invitation: what one agrees to, and whose it is.
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal } from '../../testing/fake-server.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import InvitationScreen from './InvitationScreen.tsx'

const look = 'POST /api/invitations/look'
const accept = 'POST /api/invitations/accept'
const agreement = {
  purpose: 'Aan rust in de groep.',
  between: 'Het blijft tussen ons.',
  sponsor: '',
  retention: 'Zolang Noor dat wil.',
  version: 1,
}
const invitation = {
  practiceName: 'De Bron',
  inviterName: 'Marijke',
  name: 'Noor',
  role: 'coachee' as const,
  aim: 'Rust',
  locale: 'nl' as const,
  until: Date.now() + 1e8,
  mail: true,
  agreement,
}
const nobody = { 'GET /api/me': refusal(401, 'sign-in.needed') }
const joined = page.getByRole('button', { name: 'Ik doe mee' })
const tick = page.getByRole('checkbox', { name: 'Ik heb dit gelezen, en zo spreken we het af.' })
const open = (letter: string) => {
  location.hash = letter.repeat(43)
}
afterEach(() => history.replaceState(null, '', location.pathname))

test('shows the whole agreement without a party that does not exist, and the tick is for that version', async () => {
  open('a')
  const later = { ...agreement, between: 'Het blijft tussen ons drieën.', version: 2 }
  const { server } = await showScreen(<InvitationScreen />, {
    as: aCoachee(),
    answers: { ...nobody, [look]: invitation, [accept]: refusal(409, 'agreement.changed') },
  })
  for (const words of ['Aan rust in de groep.', 'Het blijft tussen ons.', 'Zolang Noor dat wil.'])
    await expect.element(page.getByText(words)).toBeVisible()
  await expect.element(page.getByText('opdrachtgever')).not.toBeInTheDocument()
  await expectAccessible()

  await joined.click()
  await expect.element(page.getByText('Zet eerst een vinkje als je het hiermee eens bent.')).toBeVisible()
  server.answer({ [look]: { ...invitation, agreement: later } })
  await tick.click()
  await joined.click()
  await expect.element(page.getByText('Het blijft tussen ons drieën.')).toBeVisible()
  await expect.element(page.getByText('De afspraken zijn net veranderd. Lees ze nog eens; dit is de nieuwe tekst.')).toBeVisible()
  await expect.element(tick).not.toBeChecked()
  await tick.click()
  await joined.click()
  await expect.poll(() => server.asked(accept).map(({ body }) => body.agreedVersion)).toEqual([1, 2])
})

test('opened while another person is signed in, asks first whose it is', async () => {
  open('b')
  const sofie = aCoachee({ name: 'Sofie' })
  const { server } = await showScreen(<InvitationScreen />, { as: sofie, answers: { [look]: invitation } })
  await expect.element(page.getByRole('heading', { name: 'Voor wie is deze uitnodiging?' })).toBeVisible()
  await expect.element(joined).not.toBeInTheDocument()
  await expectAccessible()
  await page.getByRole('button', { name: 'Ik ben Sofie' }).click()
  await expect.element(page.getByRole('link', { name: 'Naar mijn eigen plek' })).toBeVisible()
  await page.getByRole('button', { name: 'Toch een tweede plek openen' }).click()
  await expect.element(page.getByText('Doe je mee, dan wordt Sofie op dit apparaat afgemeld.')).toBeVisible()
  expect(server.asked(accept)).toEqual([])
})

test('a second link in the same tab shows that invitation, and begins anew', async () => {
  open('c')
  const { server } = await showScreen(<InvitationScreen />, {
    as: aCoachee(),
    answers: { ...nobody, [look]: ({ body }) => ({ ...invitation, name: body.token.startsWith('c') ? 'Noor' : 'Bram' }) },
  })
  const name = page.getByLabelText('Hoe mogen we je noemen?')
  await expect.element(name).toHaveValue('Noor')
  await tick.click()
  open('d')
  await expect.element(name).toHaveValue('Bram')
  await expect.element(tick).not.toBeChecked()
  expect(server.asked(look).map(({ body }) => body.token[0])).toEqual(['c', 'd'])
})
