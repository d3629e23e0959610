import { useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { expectAccessible, resize, show } from '../../testing/screen.tsx'
import { TextArea } from './TextArea.tsx'

function Field(props: Partial<Parameters<typeof TextArea>[0]>) {
  const [value, setValue] = useState('')
  return <TextArea label="Wat lukte er?" value={value} onChange={setValue} {...props} />
}

const field = page.getByRole('textbox', { name: 'Wat lukte er?' })
const heightOf = () => field.element().getBoundingClientRect().height

test('the field grows along with the words, so that all of them stay in view', async () => {
  await resize('narrow')
  await show(<Field rows={1} />)
  const empty = heightOf()
  await field.fill('Ik bleef zitten en ik luisterde, ook toen het stil werd. '.repeat(8))
  await expect.poll(heightOf).toBeGreaterThan(empty * 3)
  expect(field.element().scrollHeight).toBeLessThanOrEqual(field.element().clientHeight)
  // A turned phone or another zoom wraps the text anew.
  await resize('laptop')
  await resize('narrow')
  expect(field.element().scrollHeight).toBeLessThanOrEqual(field.element().clientHeight)
  await field.fill('')
  await expect.poll(heightOf).toBe(empty)
})

test('what was pasted is kept whole; a text that is too long says by how much, and the form is not sent', async () => {
  let sent = 0
  await show(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        sent += 1
      }}
    >
      <Field maxLength={20} />
      <button type="submit">Bewaren</button>
    </form>,
  )
  const long = 'Ik bleef zitten, ook toen het stil werd.'
  await field.fill(long)
  await expect.element(field).toHaveValue(long)
  await expect.element(field).toHaveAccessibleDescription('Dit is 20 tekens te lang: hier passen er 20.')
  await expect.element(page.getByText(/te.lang/)).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  expect(sent).toBe(0)
  await field.fill('Ik bleef zitten.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  expect(sent).toBe(1)
})

test('a screen reader hears the hint and what is wrong', async () => {
  await show(<Field hint="In je eigen woorden." error="Vul dit nog in." />)
  await expect.element(field).toHaveAccessibleDescription('In je eigen woorden. Vul dit nog in.')
  await expect.element(field).toBeInvalid()
  await expectAccessible()
})

test('a field that may stay empty says so, in the language on screen', async () => {
  await show(<Field optional hideLabel />, { locale: 'en' })
  await expect.element(page.getByRole('textbox', { name: 'Wat lukte er? optional' })).toBeVisible()
})
