import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import IntentionsScreen from './IntentionsScreen.tsx'

const share = 'POST /api/trajectories/:trajectoryId/findings/:findingId/share'
const create = 'POST /api/trajectories/:trajectoryId/findings'
const dialog = page.getByRole('dialog')

test('a look back on an intention that the coach does not read shows that the intention goes along, and shares it too', async () => {
  const lotte = aCoachee()
  const intention = buildFinding(bodies.intention({ act: 'even wachten', when: 'maandag' }), { madeBy: lotte.personId })
  const { server } = await showScreen(<IntentionsScreen />, {
    as: lotte,
    answers: {
      'GET /api/me/findings': { findings: [intention] },
      'GET /api/me/prompt-settings': { settings: [] },
      [create]: intention,
      [share]: intention,
    },
  })
  await page.getByRole('button', { name: 'Terugkijken: even wachten' }).click()
  await dialog.getByRole('radio', { name: 'Gedaan' }).click()
  await dialog.getByRole('checkbox', { name: 'Ook voor Marijke' }).click()
  const sheet = page.getByRole('dialog', { name: 'Wat Marijke te lezen krijgt' })
  await expect.element(sheet.getByText('even wachten')).toBeVisible()
  await sheet.getByRole('checkbox', { name: /maandag/ }).click()
  await expectAccessible()
  await sheet.getByRole('button', { name: 'Delen met Marijke' }).click()
  await expect.element(dialog.getByText('Marijke leest: wat ervan kwam en “even wachten”.')).toBeVisible()
  await expect.element(dialog.getByText('Jij en Marijke zien dit')).toBeVisible()
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect.poll(() => server.asked(share)).toHaveLength(2)
  const { id } = server.asked(create)[0]?.body ?? { id: '' }
  expect(server.asked(share).map(({ params, body }) => [params.findingId, body.leftOut])).toEqual([
    [intention.id, ['when']],
    [id, []],
  ])
})
