import { useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { noAnswer, refusal as refused } from '../testing/fake-server.ts'
import { aCoach } from '../testing/people.ts'
import { showScreen } from '../testing/screen.tsx'
import { Notice } from '../ui/answer/Notice.tsx'
import { Button } from '../ui/form/Button.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { call } from './api.ts'
import { refusal } from './refusal.ts'
import { useAttempt } from './use-attempt.ts'

const problems = { 'rate.limited': 'Dat ging wat snel.', 'name.missing': 'Vul een naam in.', other: 'Dit lukte niet.' }

function NameForm() {
  const [name, setName] = useState('')
  const [saved, setSaved] = useState(false)
  const { run, busy, problem } = useAttempt(problems)
  async function save() {
    const done = await run(async () => {
      if (name === '') throw refusal('name.missing')
      await call('PATCH /api/me', { body: { name } })
    })
    setSaved(done)
  }
  return (
    <>
      <TextField label="Naam" value={name} onChange={setName} />
      {problem && <Notice>{problem}</Notice>}
      {saved && <p>Bewaard</p>}
      <Button busy={busy} onClick={save}>
        Bewaren
      </Button>
    </>
  )
}

const name = page.getByRole('textbox', { name: 'Naam' })
const save = page.getByRole('button', { name: 'Bewaren' })

test('a refusal is a sentence beside the form, the text stays, and the next attempt may succeed', async () => {
  const me = aCoach()
  const { server } = await showScreen(<NameForm />, { as: me, answers: { 'PATCH /api/me': refused(429, 'rate.limited') } })
  await save.click()
  await expect.element(page.getByText('Vul een naam in.')).toBeVisible()
  expect(server.asked('PATCH /api/me')).toHaveLength(0)

  await name.fill('Marijke')
  await save.click()
  await expect.element(page.getByText('Dat ging wat snel.')).toBeVisible()
  await expect.element(name).toHaveValue('Marijke')

  server.answer({ 'PATCH /api/me': me })
  await save.click()
  await expect.element(page.getByText('Bewaard')).toBeVisible()
  await expect.element(page.getByText('Dat ging wat snel.')).not.toBeInTheDocument()
})

test('a second press while the first is under way sends nothing', async () => {
  const { server } = await showScreen(<NameForm />, { as: aCoach(), answers: { 'PATCH /api/me': noAnswer } })
  await name.fill('Marijke')
  const button = save.element() as HTMLButtonElement
  // Both presses come before React draws the first one.
  button.click()
  button.click()
  await expect.element(save).toHaveAttribute('aria-busy', 'true')
  button.click()
  await expect.poll(() => server.asked('PATCH /api/me')).toHaveLength(1)
})
