// A changed agreement on the first screen.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { AgreementVersion } from '../../findings/reading/use-trajectory.ts'
import { refusal } from '../../testing/fake-server.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import AskedAnew from './AskedAnew.tsx'

const versions = 'GET /api/trajectories/:trajectoryId/agreement/versions'
const agree = 'POST /api/trajectories/:trajectoryId/agreement/agree'
const coachId = crypto.randomUUID()
const text = { purpose: 'Aan rust in de groep.', between: 'Het blijft tussen ons.', sponsor: '', retention: 'Zolang je wilt.' }
const aVersion = (version: number, part: Partial<AgreementVersion> = {}): AgreementVersion => {
  return { ...text, version, updatedAt: version, byId: coachId, agreedByCoachAt: 1, agreedByCoacheeAt: null, ...part }
}

test('shows what is different from the version that I agreed to, and agrees to exactly the version that was read', async () => {
  const me = aCoachee()
  const trajectoryId = me.trajectories[0]?.id ?? ''
  const asked = { trajectoryId, version: 3, withName: 'Marijke Jansen' }
  const later = aVersion(4, { retention: 'Twee jaar.' })
  const list = [
    aVersion(1, { agreedByCoacheeAt: 1 }),
    aVersion(2, { between: 'Niet gelezen.' }),
    aVersion(3, { between: 'Het blijft met ons samen.' }),
  ]
  const { server } = await showScreen(<AskedAnew />, {
    as: { ...me, openAgreements: [asked] },
    answers: { [versions]: { versions: list }, [agree]: refusal(409, 'agreement.changed', { current: later }) },
  })
  await expect.element(page.getByRole('heading', { name: 'Marijke heeft de afspraken aangepast' })).toBeVisible()
  const yes = page.getByRole('button', { name: 'Ik ga akkoord' })
  await expect.element(yes).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Lees wat er anders is' }).click()
  await expect.element(page.getByRole('insertion')).toHaveTextContent('(nieuw: Het blijft met ons samen.)')
  await expect.element(page.getByText('Aan rust in de groep.')).not.toBeInTheDocument()
  await expectAccessible()

  server.answer({ [versions]: { versions: [...list, later] } })
  await yes.click()
  await expect.element(page.getByText('De tekst is net veranderd. Lees hem nog eens.')).toBeVisible()
  await expect.element(page.getByRole('insertion').last()).toHaveTextContent('(nieuw: Twee jaar.)')
  server.answer({ [agree]: { ...later, agreedByCoacheeAt: 5 }, 'GET /api/me': me })
  await yes.click()
  await expect.element(page.getByText('Je bent akkoord.')).toBeVisible()
  expect(server.asked(agree).map(({ body }) => body.version)).toEqual([3, 4])
})

test('shows nothing when there is nothing to agree to', async () => {
  await showScreen(
    <main>
      <AskedAnew />
    </main>,
    { as: aCoachee() },
  )
  await expect.element(page.getByRole('main')).toBeEmptyDOMElement()
})
