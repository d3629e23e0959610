// The sign-in page promises only what this installation has.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal, unreachable } from '../../testing/fake-server.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import SignInScreen from './SignInScreen.tsx'

const nobody = { 'GET /api/me': refusal(401, 'sign-in.needed') }
const ways = 'GET /api/sign-in/ways'

test('without mail it asks for the password at once, and names no link that would be sent', async () => {
  await showScreen(<SignInScreen />, { as: aCoachee(), answers: { ...nobody, [ways]: { link: false } } })
  await expect.element(page.getByLabelText('Wachtwoord')).toBeVisible()
  await expect.element(page.getByText(/Vraag je coach of beheerder om een nieuwe link\.$/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Liever een link' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'Stuur mij een link' })).not.toBeInTheDocument()
  await expectAccessible()
})

test('with mail, or while that is not known, it offers a link', async () => {
  const { server, reopen } = await showScreen(<SignInScreen />, { as: aCoachee(), answers: { ...nobody, [ways]: { link: true } } })
  const link = page.getByRole('button', { name: 'Stuur mij een link' })
  await expect.element(link).toBeVisible()
  server.answer({ [ways]: unreachable })
  await reopen()
  await expect.element(link).toBeVisible()
})
