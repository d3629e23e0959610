import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { MeContext, useMeQuery } from '../../../client/who/me.ts'
import { refusal } from '../../../testing/fake-server.ts'
import { aCoachee } from '../../../testing/people.ts'
import { showScreen } from '../../../testing/screen.tsx'
import { YouPart } from './YouPart.tsx'

const patch = 'PATCH /api/me'
const name = page.getByLabelText('Naam')
const save = page.getByRole('button', { name: 'Bewaren' })

/** As in the app: what is stored about the user reaches the form. */
function You() {
  const { data } = useMeQuery()
  return (
    <MeContext value={data ?? null}>
      <YouPart />
    </MeContext>
  )
}

test('a name that was changed elsewhere is shown beside what was typed; saving again keeps what was typed', async () => {
  const lotte = aCoachee({ version: 1 })
  const elsewhere = { ...lotte, name: 'Lotte Bos', version: 5 }
  const { server } = await showScreen(<You />, {
    as: lotte,
    answers: { [patch]: refusal(409, 'person.changed', { current: elsewhere }) },
  })
  await name.fill('Charlotte')
  await save.click()
  await expect.element(page.getByText('Je naam is net ergens anders gewijzigd in “Lotte Bos”.', { exact: false })).toBeVisible()
  await expect.element(name).toHaveValue('Charlotte')
  server.answer({ [patch]: { ...elsewhere, name: 'Charlotte', version: 6 } })
  await save.click()
  await expect.element(save).not.toBeInTheDocument()
  expect(server.asked(patch).map(({ body }) => [body.name, body.basedOn])).toEqual([
    ['Charlotte', 1],
    ['Charlotte', 5],
  ])
})
