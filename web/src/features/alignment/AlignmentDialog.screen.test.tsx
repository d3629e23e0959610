// The dialog of a krachtlijn, when the server refuses.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal } from '../../testing/fake-server.ts'
import { aCoach, aTrajectory } from '../../testing/people.ts'
import { showScreen } from '../../testing/screen.tsx'
import { AlignmentDialog } from './AlignmentDialog.tsx'

const trajectory = aTrajectory()
const alignment = {
  id: crypto.randomUUID(),
  trajectoryId: trajectory.id,
  title: 'Rust in de klas',
  madeBy: crypto.randomUUID(),
  idealId: null,
  qualities: ['geduld'],
  createdAt: 0,
  version: 3,
}
const put = 'PUT /api/trajectories/:trajectoryId/alignments/:alignmentId'
const title = page.getByRole('textbox', { name: 'Hoe heet deze krachtlijn?' })
const save = page.getByRole('button', { name: 'Bewaren' })

const showDialog = (answer: ReturnType<typeof refusal>) =>
  showScreen(
    <AlignmentDialog
      trajectory={trajectory}
      findings={[]}
      alignment={alignment}
      begun={[alignment]}
      earlier={[]}
      onClose={() => undefined}
    />,
    {
      as: aCoach(),
      answers: { [put]: answer },
    },
  )

test('a krachtlijn that was changed elsewhere shows the stored title, and saving again keeps what the user typed', async () => {
  const stored = { ...alignment, title: 'Ruimte in de klas', version: 5 }
  const { server } = await showDialog(refusal(409, 'alignment.changed', { current: stored }))
  await title.fill('Rust voor iedereen')
  await save.click()
  await expect.element(page.getByText(/Nu staat er: “Ruimte in de klas, geduld”/)).toBeVisible()
  await expect.element(title).toHaveValue('Rust voor iedereen')

  server.answer({ [put]: { ...stored, version: 6 } })
  await save.click()
  await expect.element(page.getByText('Gewijzigd.')).toBeVisible()
  expect(server.asked(put).map(({ body }) => body.basedOn)).toEqual([3, 5])
})

test('an ideal that is no longer accepted is refused with its own sentence', async () => {
  await showDialog(refusal(422, 'alignment.ideal-not-accepted'))
  await save.click()
  await expect.element(page.getByText(/^Dit ideaal is niet meer aangenomen\./)).toBeVisible()
})
