import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import { useOwnSpace } from '../reading/use-space.ts'
import { SeenByOwner } from './SeenBy.tsx'

function Field() {
  const space = useOwnSpace()
  const finding = space.findings.find(({ body }) => body.kind === 'tension')
  return finding && <SeenByOwner finding={finding} space={space} />
}

/** An accepted field with an answer, words and figures, that came from a session with the coach; `leftOut`: kept from the coach. */
async function showField(leftOut: readonly string[], sessionId: string | null = crypto.randomUUID()) {
  const lotte = aCoachee()
  const trajectoryId = lotte.trajectories[0]?.id ?? ''
  const shared = (fields: readonly string[]) => ({
    madeBy: lotte.personId,
    trajectoryId,
    sessionId,
    state: 'accepted' as const,
    sharedWith: [{ trajectoryId, leftOut: [...fields] }],
  })
  const strength = buildFinding(bodies.quality({ word: 'geduld' }), { id: crypto.randomUUID(), ...shared([]) })
  const obstacle = buildFinding(bodies.obstacle({ sentence: 'Ik kan het niet', potentialId: strength.id }), {
    id: crypto.randomUUID(),
    ...shared([]),
  })
  const poles = { potentialId: strength.id, obstacleId: obstacle.id }
  const said = { words: 'Het mag allebei', before: { brake: 8, strength: 3 }, shift: 'shift' }
  const field = buildFinding(bodies.tension({ ...poles, ...said }), { id: crypto.randomUUID(), ...shared(leftOut) })
  await showScreen(<Field />, { as: lotte, answers: { 'GET /api/me/findings': { findings: [strength, obstacle, field] } } })
  await page.getByText(/^Jij (ziet|en)/).click()
}

test('what the coach reads of a shared field is said as a sentence, without a question in it', async () => {
  await showField(['words'])
  await expect.element(page.getByText('Jij ziet dit, Marijke een deel ervan')).toBeVisible()
  await expect.element(page.getByText('Marijke leest: rem en kracht, vooraf en of er iets verschoof.')).toBeVisible()
  await expectAccessible()
})

test('with all parts left out, the coach reads that it exists, and none of its parts', async () => {
  await showField(['words', 'before', 'shift'])
  await expect.element(page.getByText('Jij ziet dit, Marijke alleen dat het er is')).toBeVisible()
  await expect.element(page.getByText('Marijke leest dat dit er is, maar geen van de delen.')).toBeVisible()
})

test('the sheet says that what the coach noted in the session stays there, only of what came from a session', async () => {
  const noted = page.getByText('Wat je coach in de sessie zelf noteerde, blijft daar staan.')
  await showField([])
  await page.getByRole('button', { name: 'Wat Marijke leest' }).click()
  await expect.element(noted).toBeVisible()
})

test('of what did not come from a session the sheet says nothing about one', async () => {
  await showField([], null)
  await page.getByRole('button', { name: 'Wat Marijke leest' }).click()
  await expect.element(page.getByText('Of er iets verschoof')).toBeVisible()
  await expect.element(page.getByText('Wat je coach in de sessie zelf noteerde, blijft daar staan.')).not.toBeInTheDocument()
})
