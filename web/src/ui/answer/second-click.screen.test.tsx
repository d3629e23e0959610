import { useState } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { show } from '../../testing/screen.tsx'
import { Dialog } from './Dialog.tsx'
import { dropSecondClicks } from './second-click.ts'

function Screen({ onBehind }: { onBehind: () => void }) {
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type="button" style={{ position: 'fixed', inset: 0 }} onClick={onBehind}>
        Voornemens
      </button>
      <Dialog
        open={open}
        title="Terugkijken"
        onClose={() => setOpen(false)}
        actions={
          <button type="button" onClick={() => setOpen(false)}>
            Bewaren
          </button>
        }
      >
        <p>Hoe ging het?</p>
      </Dialog>
    </>
  )
}

test('a double click on a button that closes a dialog does not press what was behind it; a later click does', async () => {
  onTestFinished(dropSecondClicks())
  let pressed = 0
  await show(<Screen onBehind={() => pressed++} />)
  await userEvent.dblClick(page.getByRole('button', { name: 'Bewaren' }))
  const behind = page.getByRole('button', { name: 'Voornemens' })
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  expect(pressed).toBe(0)
  await behind.click({ position: { x: 5, y: 5 } })
  expect(pressed).toBe(1)
})

test('a double click on a button in a dialog that stays presses it twice', async () => {
  onTestFinished(dropSecondClicks())
  let pressed = 0
  await show(
    <Dialog open title="Sterker" onClose={() => undefined}>
      <button type="button" onClick={() => pressed++}>
        Harder
      </button>
    </Dialog>,
  )
  await userEvent.dblClick(page.getByRole('button', { name: 'Harder' }))
  expect(pressed).toBe(2)
})

/** Two questions, one after the other, with the same button in the same place. */
function Questions() {
  const [step, setStep] = useState(1)
  return (
    <section key={step}>
      <h2>{`Vraag ${step}`}</h2>
      <button type="button" onClick={() => setStep(step + 1)}>
        Verder
      </button>
    </section>
  )
}

/** A tap as the browser reports it, on whatever is at this point by then. */
function tapAt(x: number, y: number): void {
  const at = document.elementFromPoint(x, y)
  const event = { bubbles: true, cancelable: true, clientX: x, clientY: y, detail: 1, pointerType: 'touch' }
  at?.dispatchEvent(new PointerEvent('pointerdown', event))
  at?.dispatchEvent(new PointerEvent('click', event))
}

test('a double tap goes on by one question; the next tap goes on again', async () => {
  onTestFinished(dropSecondClicks())
  await show(<Questions />)
  const { x, y } = page.getByRole('button', { name: 'Verder' }).element().getBoundingClientRect()
  tapAt(x + 5, y + 5)
  await expect.element(page.getByRole('heading', { name: 'Vraag 2' })).toBeVisible()
  tapAt(x + 5, y + 5)
  await expect.element(page.getByRole('heading', { name: 'Vraag 2' })).toBeVisible()
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect.element(page.getByRole('heading', { name: 'Vraag 3' })).toBeVisible()
})
