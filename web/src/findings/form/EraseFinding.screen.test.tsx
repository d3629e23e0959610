import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { aCoach, aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import { useOwnSpace, useTrajectorySpace } from '../reading/use-space.ts'
import { EraseFinding } from './EraseFinding.tsx'

const erase = 'DELETE /api/trajectories/:trajectoryId/findings/:findingId'
const trajectory = { id: 't', as: 'coach', coachId: 'c', coachName: 'Marijke', coacheeId: 'n', coacheeName: 'Noor' } as const
const dialog = page.getByRole('dialog')

function AsOwner() {
  const space = useOwnSpace()
  return space.findings.map((finding) => <EraseFinding key={finding.id} finding={finding} space={space} />)
}
function AsCoach() {
  const space = useTrajectorySpace(trajectory)
  return (
    <>
      <p>{`${space.findings.length} vondsten`}</p>
      {space.findings.map((finding) => (
        <EraseFinding key={finding.id} finding={finding} space={space} />
      ))}
    </>
  )
}

test('an owner reads who loses it, and what stays in the session, before it is erased for good', async () => {
  const me = aCoachee()
  const [coach] = me.trajectories
  const shared = { sessionId: crypto.randomUUID(), sharedWith: [{ trajectoryId: coach?.id ?? '', leftOut: [] }] }
  const finding = { ...buildFinding(bodies.quality({ word: 'geduld' }), { trajectoryId: coach?.id ?? '', madeBy: me.personId }), ...shared }
  const { server } = await showScreen(<AsOwner />, {
    as: me,
    answers: { 'GET /api/me/findings': { findings: [finding] }, [erase]: { ok: true } },
  })
  await page.getByRole('button', { name: 'Wissen: geduld' }).click()
  await expect.element(dialog.getByText('Marijke kan het dan ook niet meer lezen.', { exact: false })).toBeVisible()
  await expect.element(dialog.getByText('blijft staan wat er toen is gezegd', { exact: false })).toBeVisible()
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Laat maar' }).click()
  expect(server.asked(erase)).toEqual([])
  await page.getByRole('button', { name: 'Wissen: geduld' }).click()
  server.answer({ 'GET /api/me/findings': { findings: [] } })
  await dialog.getByRole('button', { name: 'Wissen', exact: true }).click()
  await expect.poll(() => server.asked(erase)).toMatchObject([{ params: { findingId: finding.id } }])
  await expect.element(page.getByRole('button', { name: 'Wissen: geduld' })).not.toBeInTheDocument()
})

test('a coach is not offered to erase what is in the space of the coachee', async () => {
  const finding = buildFinding(bodies.quality({ word: 'geduld' }), { trajectoryId: 't', sharedWith: [{ trajectoryId: 't', leftOut: [] }] })
  await showScreen(<AsCoach />, {
    as: aCoach(),
    answers: { 'GET /api/trajectories/:trajectoryId/findings': { findings: [finding] } },
  })
  await expect.element(page.getByText('1 vondsten')).toBeVisible()
  await expect.element(page.getByRole('button')).not.toBeInTheDocument()
})
