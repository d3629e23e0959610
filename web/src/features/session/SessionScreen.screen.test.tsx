// Opening a session that this person may not, or may no longer, read.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { refusal } from '../../testing/fake-server.ts'
import { aCoach } from '../../testing/people.ts'
import { showScreen } from '../../testing/screen.tsx'
import SessionScreen from './SessionScreen.tsx'

test('a session that the server does not know for this person says so, and shows no empty onion', async () => {
  const [trajectoryId, sessionId] = [crypto.randomUUID(), crypto.randomUUID()]
  await showScreen(<SessionScreen />, {
    as: aCoach(),
    path: `/trajectories/${trajectoryId}/sessions/${sessionId}/live`,
    route: '/trajectories/:trajectoryId/sessions/:sessionId/live',
    answers: {
      'GET /api/trajectories/:trajectoryId/sessions/:sessionId': refusal(404, 'session.unknown'),
      'GET /api/trajectories/:trajectoryId': refusal(404, 'trajectory.unknown'),
      'GET /api/trajectories/:trajectoryId/findings': refusal(404, 'trajectory.unknown'),
    },
  })
  await expect.element(page.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
})
