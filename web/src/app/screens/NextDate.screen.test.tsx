// The form of the next date, when the server refuses.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal, unreachable } from '../../testing/fake-server.ts'
import { aCoach, aTrajectory } from '../../testing/people.ts'
import { showScreen } from '../../testing/screen.tsx'
import { NextDateForm } from './NextDate.tsx'

const date = page.getByLabelText('Volgende sessie')
const save = page.getByRole('button', { name: 'Bewaren' })
const patch = 'PATCH /api/trajectories/:trajectoryId'

test('a date that was changed elsewhere is refused with a sentence, stays in the form, and saving again keeps it', async () => {
  const trajectory = aTrajectory({ version: 1 })
  const changed = refusal(409, 'trajectory.changed', { current: { ...trajectory, nextAt: 1_900_000_000_000, version: 7 } })
  const { server } = await showScreen(<NextDateForm trajectory={trajectory} onClose={() => undefined} />, {
    as: aCoach(),
    answers: { [patch]: changed },
  })
  await date.fill('2030-03-04T10:30')
  await save.click()
  await expect.element(page.getByText(/^Dit traject is intussen op een andere plek aangepast\./)).toBeVisible()
  await expect.element(date).toHaveValue('2030-03-04T10:30')

  server.answer({ [patch]: { ...trajectory, version: 8 } })
  await save.click()
  await expect.element(page.getByText('De datum staat.')).toBeVisible()
  expect(server.asked(patch).map(({ body }) => body.basedOn)).toEqual([1, 7])
})

test('when undo of a new date has no network, a message says so', async () => {
  const trajectory = aTrajectory()
  const { server } = await showScreen(<NextDateForm trajectory={trajectory} onClose={() => undefined} />, {
    as: aCoach(),
    answers: { [patch]: { ...trajectory, version: 2 } },
  })
  await date.fill('2030-03-04T10:30')
  await save.click()
  await expect.element(page.getByText('De datum staat.')).toBeVisible()
  server.answer({ [patch]: unreachable })
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.element(page.getByText('Er is geen verbinding. Probeer het zo nog eens.')).toBeVisible()
})
