import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { aCoach } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import { FoundDraft } from '../../ui/answer/FoundDraft.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { readKept } from '../offline/device-store.ts'
import { useDeviceDraft } from './use-device-draft.ts'
import { useFoundDraft } from './use-found-draft.ts'

const empty = { name: '' }

function NameForm() {
  const draft = useFoundDraft(useDeviceDraft('name-draft', empty), empty)
  return (
    <>
      <FoundDraft draft={draft} />
      <TextField label="Naam" value={draft.value.name} onChange={(name) => draft.set({ name })} />
    </>
  )
}

const name = page.getByRole('textbox', { name: 'Naam' })
const found = page.getByText('Je was hier al begonnen.')
const startOver = page.getByRole('button', { name: 'Opnieuw beginnen' })
const goBack = page.getByRole('button', { name: 'Toch verder met wat er stond' })

test('a form says only at the next visit that it was begun before', async () => {
  const { reopen } = await showScreen(<NameForm />, { as: aCoach() })
  await name.fill('van Dijk')
  await expect.poll(() => readKept('name-draft')).toMatchObject({ name: 'van Dijk' })
  await expect.element(found).not.toBeInTheDocument()
  await reopen()
  await expect.element(found).toBeVisible()
  await expect.element(name).toHaveValue('van Dijk')
  await expectAccessible()
  await name.fill('van Dijk-Smit')
  await expect.element(startOver).toBeVisible()
})

test('starting over empties the form and the device, and what was there can still come back until something is typed', async () => {
  const { reopen } = await showScreen(<NameForm />, { as: aCoach() })
  await name.fill('van Dijk')
  await expect.poll(() => readKept('name-draft')).toBeDefined()
  await reopen()
  await startOver.click()
  await expect.element(name).toHaveValue('')
  await expect.poll(() => readKept('name-draft')).toBeUndefined()
  await goBack.click()
  await expect.element(name).toHaveValue('van Dijk')
  await expect.poll(() => readKept('name-draft')).toMatchObject({ name: 'van Dijk' })

  await startOver.click()
  await name.fill('Noor')
  await expect.element(goBack).not.toBeInTheDocument()
})
