import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal } from '../../../testing/fake-server.ts'
import { aCoachee } from '../../../testing/people.ts'
import { expectAccessible, showScreen } from '../../../testing/screen.tsx'
import type { Reminder } from '../use-reminders.ts'
import { ReminderDialog } from './ReminderDialog.tsx'

const put = 'PUT /api/me/reminders/:reminderId'
const save = page.getByRole('button', { name: 'Bewaren' })
const what = page.getByRole('textbox').first()
const reminder: Reminder = {
  id: crypto.randomUUID(),
  label: 'Even ademen',
  about: null,
  schedule: { kind: 'weekly', days: [1], time: '09:00', zone: 'Europe/Amsterdam', until: null },
  byPush: false,
  byMail: false,
  state: 'on',
  nextAt: null,
  told: false,
  createdAt: 0,
  version: 1,
}

async function showForm(code: string, more: object = {}) {
  let closed = 0
  const form = (
    <ReminderDialog
      reminder={reminder}
      about={null}
      aims={[]}
      ways={{ pushKey: null, mail: false, devices: [] }}
      onClose={() => closed++}
      onDone={() => undefined}
    />
  )
  const { server } = await showScreen(form, { as: aCoachee(), answers: { [put]: refusal(409, code, more) } })
  await what.fill('Even wandelen')
  await save.click()
  return { server, closed: () => closed }
}

test('a reminder that was changed elsewhere is shown beside what was typed; saving again keeps what was typed', async () => {
  const elsewhere = { ...reminder, label: 'Even rekken', version: 4 }
  const { server, closed } = await showForm('reminder.changed', { current: elsewhere })
  await expect.element(page.getByText('Nu is het: Even rekken', { exact: false })).toBeVisible()
  await expect.element(what).toHaveValue('Even wandelen')
  await expectAccessible()
  server.answer({ [put]: { ...elsewhere, label: 'Even wandelen', version: 5 } })
  await save.click()
  await expect.poll(closed).toBe(1)
  expect(server.asked(put).map(({ body }) => [body.label, body.basedOn])).toEqual([
    ['Even wandelen', 1],
    ['Even wandelen', 4],
  ])
})

test('a reminder that was removed elsewhere is said to be gone; saving again brings it back', async () => {
  const { server, closed } = await showForm('reminder.removed')
  await expect.element(page.getByText('Dit seintje is ergens anders verwijderd.', { exact: false })).toBeVisible()
  await expect.element(what).toHaveValue('Even wandelen')
  server.answer({ [put]: { ...reminder, label: 'Even wandelen' } })
  await save.click()
  await expect.poll(closed).toBe(1)
  expect(server.asked(put).map(({ body }) => body.basedOn)).toEqual([1, null])
})
