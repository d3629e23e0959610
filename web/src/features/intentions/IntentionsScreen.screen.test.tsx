// The states of a screen: waiting, empty, filled, refused, without network. Copy this file to test another screen.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { completeBody } from '#method/finding/complete-body.ts'
import type { SentBody } from '#method/finding/finding.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { chooseOffline } from '../../client/offline/offline-choice.ts'
import { noAnswer, refusal } from '../../testing/fake-server.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, resize, showScreen } from '../../testing/screen.tsx'
import IntentionsScreen from './IntentionsScreen.tsx'

const title = page.getByRole('heading', { name: 'Voornemens', level: 1 })
const create = page.getByRole('button', { name: 'Nieuw voornemen' })
const intention = (part: object = {}) => buildFinding(bodies.intention(part))
const noSettings = { 'GET /api/me/prompt-settings': { settings: [] } }
const withFindings = (...findings: ReturnType<typeof intention>[]) => ({ 'GET /api/me/findings': { findings }, ...noSettings })

test('while the server has not answered, the title is there and nothing is said to be empty', async () => {
  await showScreen(<IntentionsScreen />, { as: aCoachee(), answers: { 'GET /api/me/findings': noAnswer, ...noSettings } })
  await expect.element(title).toBeVisible()
  await expect.element(page.getByText('Nog geen voornemen')).not.toBeInTheDocument()
  await expectAccessible()
})

test('without intentions the screen says what one is, and how to begin', async () => {
  await showScreen(<IntentionsScreen />, { as: aCoachee(), answers: withFindings() })
  await expect.element(page.getByRole('heading', { name: 'Nog geen voornemen' })).toBeVisible()
  await create.click()
  await expect.element(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
})

test('a new intention is shown at once and sent', async () => {
  const stored: ReturnType<typeof intention>[] = []
  const { server } = await showScreen(<IntentionsScreen />, {
    as: aCoachee(),
    answers: {
      ...noSettings,
      'GET /api/me/findings': () => ({ findings: stored }),
      'POST /api/trajectories/:trajectoryId/findings': ({ body }) => {
        const made = buildFinding(completeBody(body.body as SentBody<'intention'>), body as object)
        stored.push(made)
        return made
      },
    },
  })
  await create.click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('even wachten')
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
  await expect.element(page.getByRole('heading', { name: 'even wachten' })).toBeVisible()
  await expect.poll(() => server.asked('POST /api/trajectories/:trajectoryId/findings')).toHaveLength(1)
})

test('fifty intentions with long words fit on the narrowest phone', async () => {
  await resize('narrow')
  const many = Array.from({ length: 50 }, (_, at) =>
    intention({ act: `verantwoordelijkheidsgevoelens ${at}`, when: 'maandagochtendvergadering' }),
  )
  await showScreen(<IntentionsScreen />, { as: aCoachee(), answers: withFindings(...many) })
  await expect.element(page.getByRole('heading', { name: 'verantwoordelijkheidsgevoelens 49' })).toBeInTheDocument()
  await expectAccessible()
})

test('when the server refuses the list, the screen says what to do and offers to try again', async () => {
  const { server } = await showScreen(<IntentionsScreen />, {
    as: aCoachee(),
    answers: { 'GET /api/me/findings': refusal(404, 'space.unknown'), ...noSettings },
  })
  const again = page.getByRole('button', { name: 'Opnieuw proberen' })
  await expect.element(again).toBeVisible()
  await expectAccessible()
  server.answer(withFindings(intention({ act: 'even wachten' })))
  await again.click()
  await expect.element(page.getByRole('heading', { name: 'even wachten' })).toBeVisible()
})

test('without network the device shows what it stored, for someone who chose that', async () => {
  const lotte = aCoachee()
  await chooseOffline(lotte.personId, 'yes')
  const { server, reopen } = await showScreen(<IntentionsScreen />, {
    as: lotte,
    answers: withFindings(intention({ act: 'even wachten' })),
  })
  const shown = page.getByRole('heading', { name: 'even wachten' })
  await expect.element(shown).toBeVisible()
  server.setReachable(false)
  await reopen()
  await expect.element(shown).toBeVisible()
  await expect.element(page.getByRole('status').filter({ hasText: /verbinding/ })).toBeVisible()
})
