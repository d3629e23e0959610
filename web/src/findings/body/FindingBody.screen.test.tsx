import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody as Body } from '#method/finding/finding.ts'
import { bodies } from '#method/testing/build-session.ts'
import { expectAccessible, show } from '../../testing/screen.tsx'
import { FindingBody, type ShownStanding } from './FindingBody.tsx'

const potential = bodies.quality({ word: 'geduld' })
const obstacle = bodies.obstacle({ sentence: 'Ik val door de mand', potentialId: 'p' })
const lonely = bodies.obstacle({ sentence: 'Ik moet alles weten', potentialId: 'gone' })
const bodyOf = (id: string) => ({ p: potential, o: obstacle, lonely })[id] ?? null
const draw = (body: Body, as: 'coach' | 'coachee' = 'coachee', standing: ShownStanding = 'confirmed') =>
  show(<FindingBody body={body} reader={{ as }} standing={standing} bodyOf={bodyOf} />)

test('the same finding speaks to the owner as "je", and to a coach about the coachee', async () => {
  const body = bodies.tension({ potentialId: 'p', obstacleId: 'o', words: 'Het mag allebei.', shift: 'shift' })
  const { close } = await draw(body, 'coachee')
  for (const said of ['Wat je tegenhoudt', 'Jouw woorden', 'Je zei dat er iets verschoof.'])
    await expect.element(page.getByText(said)).toBeVisible()
  await expectAccessible()
  close()
  await draw(body, 'coach')
  for (const said of ['Belemmering', 'In eigen woorden', 'De coachee zei: er verschoof iets.'])
    await expect.element(page.getByText(said)).toBeVisible()
})

test('a shift that was not confirmed is said to be noted, to both readers', async () => {
  const body = bodies.tension({ potentialId: 'p', obstacleId: 'o', shift: 'shift' })
  const { close } = await draw(body, 'coachee', 'reported')
  await expect.element(page.getByText('Genoteerd, niet door jou bevestigd: er verschoof iets.')).toBeVisible()
  close()
  await draw(body, 'coach', 'reported')
  await expect.element(page.getByText('Genoteerd, niet door de coachee bevestigd: er verschoof iets.')).toBeVisible()
})

test('when a coach cannot know whether a shift was confirmed, nothing is said about that', async () => {
  await draw(bodies.tension({ potentialId: 'p', obstacleId: 'o', shift: 'shift' }), 'coach', 'noted')
  await expect.element(page.getByText('Genoteerd in de sessie: er verschoof iets.')).toBeVisible()
})

test('whether and how strongly something was felt is visible, and noted until the coachee accepts it', async () => {
  const { close } = await draw(bodies.quality({ felt: true }), 'coachee', 'reported')
  await expect.element(page.getByText('Genoteerd, niet door jou bevestigd: je voelde het ook.')).toBeVisible()
  close()
  const { close: next } = await draw(bodies.ideal({ felt: 7 }), 'coach', 'reported')
  await expect.element(page.getByText('Genoteerd, niet door de coachee bevestigd: 7 van 10 gevoeld.')).toBeVisible()
  next()
  await draw(bodies.ideal({ felt: 7 }), 'coachee', 'confirmed')
  await expect.element(page.getByText('Hoe sterk je het voelde: 7 van 10.')).toBeVisible()
})

test('an obstacle is always shown with its potential, or with the place where it still belongs', async () => {
  const { close } = await draw(obstacle)
  await expect.element(page.getByText('geduld')).toBeVisible()
  close()
  await draw(bodies.obstacle({ potentialId: null }))
  await expect.element(page.getByText('Welke kracht hoort hierbij?')).toBeVisible()
})

test('what was noticed names its obstacle only beside its potential', async () => {
  const noticing = (obstacleId: string) => completeBody({ kind: 'noticing', obstacleId, timing: 'during', words: 'daar was het' })
  const { close } = await draw(noticing('o'))
  await expect.element(page.getByText('Ik val door de mand')).toBeVisible()
  close()
  await draw(noticing('lonely'))
  await expect.element(page.getByText('daar was het')).toBeVisible()
  await expect.element(page.getByText('Ik moet alles weten')).not.toBeInTheDocument()
})

test('an intention says its plan in one sentence, and a protocol line by line', async () => {
  const { close } = await draw(completeBody({ kind: 'intention', act: 'eerst wachten', ifBrake: 'ik haast voel', thenI: 'adem ik uit' }))
  await expect.element(page.getByText('Als ik haast voel, dan adem ik uit')).toBeVisible()
  close()
  await draw(completeBody({ kind: 'protocol', title: 'Mijn wijze', parts: [{ when: 'het druk wordt', thenI: 'ga ik zitten' }] }))
  await expect.element(page.getByText('Als het druk wordt, dan ga ik zitten')).toBeVisible()
})
