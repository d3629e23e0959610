import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { useOwnSpace } from '../../findings/reading/use-space.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import { OwnItems } from './OwnItems.tsx'

function Items({ withId }: { withId: string }) {
  const space = useOwnSpace()
  return space.status === 'ready' && <OwnItems own={space} trajectoryId={withId} coach="Marijke" seen />
}

test('the switch of an obstacle is off while its strength was taken back, and on when the coach reads both', async () => {
  const lotte = aCoachee()
  const withId = lotte.trajectories[0]?.id ?? ''
  const shared = { madeBy: lotte.personId, sharedWith: [{ trajectoryId: withId, leftOut: [] }] }
  const strength = buildFinding(bodies.quality({ word: 'geduld' }), { id: crypto.randomUUID(), ...shared })
  const obstacle = buildFinding(bodies.obstacle({ sentence: 'Ik kan het niet', potentialId: strength.id }), shared)
  const { server, reopen } = await showScreen(<Items withId={withId} />, {
    as: lotte,
    answers: { 'GET /api/me/findings': { findings: [{ ...strength, sharedWith: [] }, obstacle] } },
  })
  const toggle = page.getByRole('switch', { name: 'Delen met Marijke: Ik kan het niet' })
  await expect.element(toggle).not.toBeChecked()
  await expect.element(page.getByText('1, alleen voor jou').first()).toBeVisible()
  await expectAccessible()
  server.answer({ 'GET /api/me/findings': { findings: [strength, obstacle] } })
  await reopen()
  await expect.element(toggle).toBeChecked()
})
