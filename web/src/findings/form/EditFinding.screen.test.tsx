import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { completeBody } from '#method/finding/complete-body.ts'
import type { Finding, SentBody } from '#method/finding/finding.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { aCoach, aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import { useOwnSpace, useTrajectorySpace } from '../reading/use-space.ts'
import { EditFinding } from './EditFinding.tsx'

const list = 'GET /api/trajectories/:trajectoryId/findings'
const revise = 'PUT /api/trajectories/:trajectoryId/findings/:findingId'
const trajectory = { id: 't', as: 'coach', coachId: 'c', coachName: 'Marijke', coacheeId: 'n', coacheeName: 'Noor' } as const
const dialog = page.getByRole('dialog')
const text = (name: string) => dialog.getByRole('textbox', { name })
const save = dialog.getByRole('button', { name: 'Bewaren' })

function AsOwner() {
  const space = useOwnSpace()
  return space.findings.map((finding) => <EditFinding key={finding.id} finding={finding} space={space} />)
}
function AsCoach() {
  const space = useTrajectorySpace(trajectory)
  return space.findings.map((finding) => <EditFinding key={finding.id} finding={finding} space={space} />)
}
const accept = (findings: readonly Finding[]) => ({
  [revise]: ({ params, body }: { params: { findingId: string }; body: { body: unknown } }) =>
    ({ ...findings.find(({ id }) => id === params.findingId), body: completeBody(body.body as SentBody<'quality'>) }) as Finding,
})

test('an owner changes what is theirs; what was half typed is still there after a reload, until it is saved', async () => {
  const finding = buildFinding(bodies.quality({ word: 'geduld', act: 'ze wachtte' }), { trajectoryId: 't' })
  const { server, reopen } = await showScreen(<AsOwner />, {
    as: aCoachee(),
    answers: { 'GET /api/me/findings': { findings: [finding] }, ...accept([finding]) },
  })
  const change = page.getByRole('button', { name: 'Wijzigen: geduld' })
  await change.click()
  await text('De kwaliteit').fill('kalmte')
  await expectAccessible()
  await reopen()
  await change.click()
  await expect.element(text('De kwaliteit')).toHaveValue('kalmte')
  await save.click()
  await expect.poll(() => server.asked(revise)).toMatchObject([{ body: { body: { word: 'kalmte', act: 'ze wachtte' } } }])
  await expect.element(dialog).not.toBeInTheDocument()
})

test('what is theirs stays complete: the form says what is missing and sends nothing', async () => {
  const finding = buildFinding(bodies.quality({ word: 'geduld', act: 'ze wachtte' }), { trajectoryId: 't' })
  const { server } = await showScreen(<AsOwner />, { as: aCoachee(), answers: { 'GET /api/me/findings': { findings: [finding] } } })
  await page.getByRole('button', { name: 'Wijzigen: geduld' }).click()
  await text('Waaraan het te zien was').fill('')
  await expect.element(dialog.getByText('Waaraan merkte je het? Met één daad erbij wordt het van jou.')).toBeVisible()
  await save.click()
  await expect.element(dialog).toBeVisible()
  expect(server.asked(revise)).toEqual([])
})

test('a coach completes an obstacle with the strength beside it, and reads the names as a coach', async () => {
  const me = aCoach()
  const strength = buildFinding(bodies.quality({ word: 'geduld' }), { id: 's', trajectoryId: 't', state: 'noted', madeBy: me.personId })
  const obstacle = buildFinding(bodies.obstacle({ sentence: 'Ik kan het niet', potentialId: null }), {
    id: 'o',
    trajectoryId: 't',
    state: 'noted',
    madeBy: me.personId,
  })
  const { server } = await showScreen(<AsCoach />, {
    as: me,
    answers: { [list]: { findings: [strength, obstacle] }, ...accept([strength, obstacle]) },
  })
  await page.getByRole('button', { name: 'Aanvullen: Ik kan het niet' }).click()
  await expect.element(text('De zin, in de ik-vorm')).toHaveValue('Ik kan het niet')
  await dialog.getByRole('combobox', { name: 'Naast welke kracht staat dit?' }).selectOptions('Kernkwaliteit: geduld')
  await save.click()
  await expect.poll(() => server.asked(revise)).toMatchObject([{ body: { body: { potentialId: 's' } } }])
})

test('a coach cannot change what the coachee accepted', async () => {
  const me = aCoach()
  const finding = buildFinding(bodies.quality({ word: 'geduld' }), { trajectoryId: 't', state: 'accepted', madeBy: me.personId })
  const noted = buildFinding(bodies.quality({ word: 'rust' }), { trajectoryId: 't', state: 'noted', madeBy: me.personId })
  await showScreen(<AsCoach />, { as: me, answers: { [list]: { findings: [finding, noted] } } })
  await expect.element(page.getByRole('button', { name: 'Wijzigen: rust' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Wijzigen: geduld' })).not.toBeInTheDocument()
})
