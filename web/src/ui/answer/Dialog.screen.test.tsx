import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, show } from '../../testing/screen.tsx'
import { Dialog } from './Dialog.tsx'

/** A page with one dialog that opens by a button. */
function Opener({ dismissible = true }: { dismissible?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Openen
      </button>
      <Dialog
        open={open}
        title="Delen"
        onClose={() => setOpen(false)}
        dismissible={dismissible}
        actions={<button type="button">Klaar</button>}
      >
        <p>Wie dit ziet</p>
      </Dialog>
    </>
  )
}

const dialog = page.getByRole('dialog', { name: 'Delen' })
const opener = page.getByRole('button', { name: 'Openen' })

test('a dialog is named by its title, closes with Escape, and gives the focus back', async () => {
  await show(<Opener />)
  await opener.click()
  await expect.element(dialog).toBeVisible()
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(opener).toHaveFocus()
})

test('a tap beside the dialog closes it; a tap on its words does not', async () => {
  await show(<Opener />)
  await opener.click()
  await page.getByText('Wie dit ziet').click()
  await expect.element(dialog).toBeVisible()
  await dialog.click({ position: { x: 5, y: -100 }, force: true })
  await expect.element(dialog).not.toBeInTheDocument()
})

test('a dialog that asks for an answer stays until it has one', async () => {
  await show(<Opener dismissible={false} />)
  await opener.click()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).toBeVisible()
  // What Chrome does at a second Escape without another key or press in between.
  const element = dialog.element() as HTMLDialogElement
  element.close()
  await expect.poll(() => element.open).toBe(true)
  await expect.element(page.getByRole('button', { name: 'Sluiten' })).not.toBeInTheDocument()
})

/** A form in a dialog, and what it led to in the next one. */
function TwoSteps() {
  const [step, setStep] = useState<'form' | 'done' | 'closed'>('form')
  if (step === 'closed') return <p>Dicht</p>
  return (
    <>
      {step === 'form' && (
        <Dialog open title="Eerst dit" onClose={() => setStep('closed')}>
          <button type="button" onClick={() => setStep('done')}>
            Verder
          </button>
        </Dialog>
      )}
      {step === 'done' && (
        <Dialog open title="Dan dat" onClose={() => setStep('closed')}>
          <p>Bewaar deze codes</p>
        </Dialog>
      )}
    </>
  )
}

test('a dialog that makes place for the next one does not close it', async () => {
  await show(<TwoSteps />)
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Dan dat' })).toBeVisible()
  // A closed dialog tells so in a later task.
  await new Promise((resolve) => setTimeout(resolve))
  await expect.element(page.getByText('Bewaar deze codes')).toBeVisible()
})
