import { flushSync } from 'react-dom'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, show } from '../../testing/screen.tsx'
import { useUndo } from './UndoToast.tsx'

const undone = vi.fn()
function Remove({ what = 'Weggehaald' }: { what?: string }) {
  const { offer, say } = useUndo()
  return (
    <>
      <button type="button" onClick={() => offer(what, undone)}>
        Weghalen
      </button>
      <button type="button" onClick={() => say('Verstuurd')}>
        Versturen
      </button>
    </>
  )
}

const undo = page.getByRole('button', { name: 'Ongedaan maken' })
const status = page.getByRole('status')

test('a message with an undo button can be undone once', async () => {
  undone.mockClear()
  await show(<Remove />)
  await page.getByRole('button', { name: 'Weghalen' }).click()
  await expect.element(status.getByText('Weggehaald')).toBeVisible()
  await expectAccessible()
  await undo.click()
  expect(undone).toHaveBeenCalledTimes(1)
  await expect.element(status).toBeEmptyDOMElement()
})

test('the undo button disappears after ten seconds, but not while it has the focus', async () => {
  const pass = (ms: number) => flushSync(() => vi.advanceTimersByTime(ms))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  await show(<Remove />)
  await page.getByRole('button', { name: 'Weghalen' }).click()
  await expect.element(undo).toBeVisible()
  await userEvent.tab()
  await userEvent.tab()
  await expect.element(undo).toHaveFocus()
  pass(60_000)
  await expect.element(undo).toBeVisible()
  await userEvent.tab({ shift: true })
  pass(9_999)
  await expect.element(undo).toBeVisible()
  pass(1)
  expect(undo.query()).toBeNull()
})

test('a message that cannot be undone has no undo button', async () => {
  await show(<Remove />)
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect.element(status).toHaveTextContent('Verstuurd')
  await expect.element(undo).not.toBeInTheDocument()
})
