// The import of a trace file that is refused.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal } from '../../testing/fake-server.ts'
import { aCoach, aTrajectory } from '../../testing/people.ts'
import { showScreen } from '../../testing/screen.tsx'
import { ImportTrace } from './ImportTrace.tsx'

const post = 'POST /api/trajectories/:trajectoryId/traces'
const choose = page.getByLabelText('Kies een bestand')

async function showImport(answer: ReturnType<typeof refusal>) {
  const { server } = await showScreen(<ImportTrace trajectory={aTrajectory()} />, { as: aCoach(), answers: { [post]: answer } })
  await page.getByText('Een spoor binnenhalen').click()
  return server
}

test('a damaged file is refused with the line and the reason', async () => {
  await showImport(refusal(422, 'trace.bad-moment', { line: 12, detail: 'layer: mission?' }))
  await choose.upload(new File(['{}'], 'spoor.json'))
  await expect.element(page.getByText(/^Dit bestand konden we niet lezen\./)).toBeVisible()
  await expect.element(page.getByText(/^Kijk op regel 12\. Dit moment is daar niet compleet/)).toBeVisible()
  await expect.element(page.getByText('Zo las het programma het: layer: mission?')).toBeVisible()
})

test('a file above five megabytes is not sent', async () => {
  const server = await showImport(refusal(422, 'trace.not-json'))
  await choose.upload(new File(['x'.repeat(5_000_001)], 'spoor.json'))
  await expect.element(page.getByText(/^Dit bestand is te groot\./)).toBeVisible()
  expect(server.asked(post)).toEqual([])
})
