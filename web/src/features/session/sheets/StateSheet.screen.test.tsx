// What the coach writes when a session is broken off or when the coach refers.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { aCoach } from '../../../testing/people.ts'
import { expectAccessible, showScreen } from '../../../testing/screen.tsx'
import type { SheetContext } from './SheetHost.tsx'
import { StateSheet } from './StateSheet.tsx'

const keepNote = 'PUT /api/trajectories/:trajectoryId/notes/:noteId'
const states: [string, string | undefined][] = []
const context = {
  trajectoryId: crypto.randomUUID(),
  sessionId: crypto.randomUUID(),
  commands: { close: () => undefined, setState: (state: string, note?: string) => states.push([state, note]) },
} as unknown as SheetContext

async function showSheet() {
  states.length = 0
  const note = { id: crypto.randomUUID(), trajectoryId: context.trajectoryId, sessionId: context.sessionId, phase: null }
  const kept = { ...note, kind: 'working' as const, text: '', own: '', at: 1, byName: '', mine: true, updatedAt: 1, version: 1 }
  return showScreen(<StateSheet state="referred" context={context} />, { as: aCoach(), answers: { [keepNote]: kept } })
}
const words = page.getByLabelText('Naar wie, en wat is afgesproken')
const confirm = page.getByRole('button', { name: 'Verwijzing vastleggen' })

test('is the coach’s own note unless the coach chooses otherwise, and the sheet says so before', async () => {
  const { server } = await showSheet()
  await expect.element(page.getByText('Een werknotitie. Hier kan ook wat je vermoedt.')).toBeVisible()
  await expectAccessible()
  await words.fill('vermoed meer achter het verhaal')
  await confirm.click()
  await expect
    .poll(() => server.asked(keepNote).map(({ body }) => [body.kind, body.text]))
    .toEqual([['working', 'vermoed meer achter het verhaal']])
  expect(states).toEqual([['referred', undefined]])
})

test('goes into the record when the coach chooses that, and then the sheet says that the coachee reads it', async () => {
  const { server } = await showSheet()
  await page.getByRole('radio', { name: 'Ook de coachee' }).click()
  await expect.element(page.getByText(/^Het komt in het dossier, en de coachee leest het\./)).toBeVisible()
  await words.fill('Naar de huisarts, deze week.')
  await confirm.click()
  await expect.poll(() => server.asked(keepNote).map(({ body }) => body.kind)).toEqual(['record'])
})

test('without words makes no note', async () => {
  const { server } = await showSheet()
  await confirm.click()
  await expect.poll(() => states).toEqual([['referred', undefined]])
  expect(server.asked(keepNote)).toEqual([])
})
