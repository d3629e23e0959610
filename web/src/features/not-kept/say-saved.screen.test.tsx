import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bodies, buildFinding } from '#method/testing/build-session.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { EditFinding } from '../../findings/form/EditFinding.tsx'
import { useOwnSpace } from '../../findings/reading/use-space.ts'
import { type Refusal, refusal, unreachable } from '../../testing/fake-server.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import { NotKeptBar } from './NotKeptBar.tsx'

const revise = 'PUT /api/trajectories/:trajectoryId/findings/:findingId'
const status = page.getByRole('status')
const undo = page.getByRole('button', { name: 'Ongedaan maken' })

function Own() {
  const space = useOwnSpace()
  const saySaved = useSaySaved()
  return (
    <>
      <NotKeptBar />
      {space.findings.map((finding) => (
        <div key={finding.id}>
          <EditFinding finding={finding} space={space} />
          <button
            type="button"
            onClick={() => void saySaved(space.revise(finding, { ...finding.body }), 'Bewaard', { undo: () => undefined })}
          >
            Nog eens
          </button>
        </div>
      ))}
    </>
  )
}

async function open(answer: Refusal | typeof unreachable | 'well', shared = true) {
  const me = aCoachee()
  const coach = me.trajectories[0]?.id ?? ''
  const finding = buildFinding(bodies.quality({ word: 'geduld', act: 'ze wachtte' }), {
    trajectoryId: me.spaceId,
    sharedWith: shared ? [{ trajectoryId: coach, leftOut: [] }] : [],
  })
  return showScreen(<Own />, {
    as: me,
    answers: { 'GET /api/me/findings': { findings: [finding] }, [revise]: answer === 'well' ? finding : answer },
  })
}

async function change(...how: Parameters<typeof open>) {
  const shown = await open(...how)
  await page.getByRole('button', { name: 'Wijzigen: geduld' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'De kwaliteit' }).fill('kalmte')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  return shown
}

test('a change of what a coach reads says that the coach reads the new words', async () => {
  await change('well')
  await expect.element(status.getByText('Gewijzigd. Marijke leest de nieuwe woorden.')).toBeVisible()
})

test('a change of what no coach reads names no coach', async () => {
  await change('well', false)
  await expect.element(status.getByText('Gewijzigd.', { exact: true })).toBeVisible()
})

test('without a connection the change waits, and no coach is said to read it', async () => {
  await change(unreachable)
  await expect.element(status.getByText('Gewijzigd. Wacht op verbinding.')).toBeVisible()
})

test('a refused change is not called a change', async () => {
  await change(refusal(403, 'finding.not-yours-to-revise'))
  await expect.element(status.getByText('Dit kon niet worden bewaard.')).toBeVisible()
})

test('what can be undone loses its undo button when the server refuses it', async () => {
  await open(refusal(403, 'finding.not-yours-to-revise'))
  await page.getByRole('button', { name: 'Nog eens' }).click()
  await expect.element(undo).toBeVisible()
  await expect.element(status.getByText('Dit kon niet worden bewaard.')).toBeVisible()
  await expect.element(undo).not.toBeInTheDocument()
})

test('after the sign-in has ended nothing waits for a connection; a row offers to sign in again', async () => {
  const { server } = await change(refusal(401, 'sign-in.needed'))
  await expect.element(status.getByText('Gewijzigd. Het staat op dit apparaat tot je je weer aanmeldt.')).toBeVisible()
  await expect.element(page.getByText('Je bent afgemeld. Wat je schreef, staat veilig op dit apparaat.')).toBeVisible()
  await expectAccessible()
  server.answer({ [revise]: buildFinding(bodies.quality({ word: 'kalmte' })) })
  await page.getByRole('button', { name: 'Weer aanmelden' }).click()
  await expect.element(page.getByText('Je bent afgemeld.', { exact: false })).not.toBeInTheDocument()
})
