// The import of a trace file: looked at first, imported, refused.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal } from '../../testing/fake-server.ts'
import { aCoach, aTrajectory } from '../../testing/people.ts'
import { showScreen } from '../../testing/screen.tsx'
import { ImportTrace } from './ImportTrace.tsx'

const look = 'POST /api/trajectories/:trajectoryId/traces/look'
const post = 'POST /api/trajectories/:trajectoryId/traces'
const choose = page.getByLabelText('Kies een bestand')

async function showImport(answer: ReturnType<typeof refusal> | typeof seen | (Omit<typeof seen, 'importedAt'> & { importedAt: number })) {
  const { server } = await showScreen(<ImportTrace trajectory={aTrajectory()} />, { as: aCoach(), answers: { [look]: answer } })
  await page.getByText('Een spoor binnenhalen').click()
  return server
}

test('a damaged file is refused with the line and the reason', async () => {
  await showImport(refusal(422, 'trace.bad-moment', { line: 12, detail: 'layer: mission?' }))
  await choose.upload(new File(['{}'], 'spoor.json'))
  await expect.element(page.getByText(/^Dit bestand is niet ingelezen\./)).toBeVisible()
  await expect.element(page.getByText(/^Kijk op regel 12\. Dit moment is daar niet compleet/)).toBeVisible()
  await expect.element(page.getByText('Zo las het programma het: layer: mission?')).toBeVisible()
})

test('a file above five megabytes is not sent', async () => {
  const server = await showImport(refusal(422, 'trace.not-json'))
  await choose.upload(new File(['x'.repeat(5_000_001)], 'spoor.json'))
  await expect.element(page.getByText(/^Dit bestand is te groot\./)).toBeVisible()
  expect(server.asked(look)).toEqual([])
})

const seen = {
  startedAt: Date.UTC(2026, 2, 2, 13),
  endedAt: Date.UTC(2026, 2, 2, 14),
  ...{ number: 4, language: 'en' as const, moments: 41, words: ['I waited'], saysWhose: false, importedAt: null },
}
const brought = {
  ...{ id: crypto.randomUUID(), trajectoryId: crypto.randomUUID(), number: 4, createdAt: 1, state: 'finished' as const },
  ...{ startedAt: 1, endedAt: 2, ranMs: 1, imported: true, isPrivate: true, eventCount: 43 },
}
const file = () => new File(['{}'], 'spoor.json')

test('a file is looked at first: when it was, its first words, whose it is; only then it is imported', async () => {
  const { server } = await showScreen(<ImportTrace trajectory={aTrajectory({ coacheeName: 'Saar' })} />, {
    as: aCoach(),
    answers: { [look]: seen, [post]: brought },
  })
  await page.getByText('Een spoor binnenhalen').click()
  await choose.upload(file())
  await expect.element(page.getByText('41 momenten, in het Engels')).toBeVisible()
  await expect.element(page.getByText('“I waited”')).toBeVisible()
  await expect.element(page.getByText(/^Het bestand zegt niet van wie het is\./)).toBeVisible()
  expect(server.asked(post)).toEqual([])
  await page.getByRole('button', { name: 'Bij Saar zetten' }).click()
  await expect.element(page.getByText('De sessie staat erbij. Alleen jij ziet haar.')).toBeVisible()
  expect(server.asked(post)).toHaveLength(1)
})

test('a file that is here already cannot be imported again', async () => {
  await showImport({ ...seen, importedAt: Date.UTC(2026, 4, 1) })
  await choose.upload(file())
  await expect.element(page.getByText(/^Je las dit spoor in op 1 mei/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: /zetten$/ })).not.toBeInTheDocument()
})

test('a file whose letters are not UTF-8 is not sent', async () => {
  const server = await showImport(refusal(422, 'trace.not-json'))
  await choose.upload(new File([new Uint8Array([0x7b, 0xe9, 0x7d])], 'spoor.json'))
  await expect.element(page.getByText(/het is geen UTF-8/)).toBeVisible()
  expect(server.asked(look)).toEqual([])
})
