// The row and the sheet with what the server refused, in Chromium with a real outbox.
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { flushOutbox, queueWrite } from '../../client/outbox/outbox.ts'
import { openRefused, useRefusedOpen } from '../../client/outbox/refused-sheet.ts'
import type { Me } from '../../client/who/me.ts'
import { type Answers, type FakeServer, refusal, unreachable } from '../../testing/fake-server.ts'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, resize, showScreen } from '../../testing/screen.tsx'
import { NotKeptBar } from './NotKeptBar.tsx'
import NotKeptSheet from './NotKeptSheet.tsx'

function BarAndSheet() {
  const isOpen = useRefusedOpen()
  return (
    <main>
      <NotKeptBar />
      {isOpen && <NotKeptSheet />}
    </main>
  )
}

const create = 'POST /api/trajectories/:trajectoryId/findings'
const keepNote = 'PUT /api/trajectories/:trajectoryId/notes/:noteId'
const text = 'Ik stond in de kring.\n\nHet werd vanzelf stil.'
const body = { kind: 'success', moment: text, did: '', thought: '', felt: '', wanted: '', longing: '' } as const
const bar = (words: string) => page.getByText(words, { exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })

beforeEach(() => openRefused(false))

/** A success that the server refuses, and the sheet that shows it. */
async function aRefusedSuccess(answers: Answers): Promise<{ server: FakeServer; me: Me; id: string }> {
  const me = aCoachee()
  const id = crypto.randomUUID()
  const { server } = await showScreen(<BarAndSheet />, { as: me, answers })
  const params = { trajectoryId: me.spaceId }
  await queueWrite({ id, key: create, input: { params, body: { id, sessionId: null, momentId: null, body } } })
  await flushOutbox()
  await bar('Iets is niet bewaard.').click()
  await button('Bekijken').click()
  await expect.element(page.getByRole('heading', { name: 'Je succeservaring' })).toBeVisible()
  return { server, me, id }
}

test('nothing is shown while nothing is wrong', async () => {
  await showScreen(<BarAndSheet />, { as: aCoachee() })
  await expect.element(page.getByRole('main')).toBeEmptyDOMElement()
})

test('words that are too long say by how much, on the narrowest phone, and are sent again when they are shorter', async () => {
  await resize('narrow')
  const { server } = await aRefusedSuccess({ [create]: refusal(422, 'text.too-long') })
  await expect.element(page.getByText('Het is te lang om te bewaren.', { exact: false })).toBeVisible()
  await expectAccessible()
  await button('Aanpassen').click()
  const field = page.getByRole('textbox', { name: 'Het moment' })
  await expect.element(field).toHaveFocus()
  await field.fill('a'.repeat(8_002))
  await expect.element(page.getByText('2 tekens te veel.')).toBeVisible()
  await field.fill('Het werd stil.')
  await button('Opnieuw versturen').click()
  // That it is sent again is said until the answer comes, which is too short to wait for here.
  await expect.poll(() => server.asked(create).at(-1)?.body.body).toMatchObject({ moment: 'Het werd stil.' })
  // It was refused once more: there is a choice again.
  await expect.element(button('Aanpassen')).toBeVisible()
  await resize('phone')
})

test.each([
  ['of the owner in the own space', (me: Me) => me.spaceId, 'Wat je deed'],
  ['of the coach in the trajectory of another', () => crypto.randomUUID(), 'Gedaan'],
])('the words have the names that they have in the form: those %s', async (_, placeOf, name) => {
  const me = aCoachee()
  await showScreen(<BarAndSheet />, { as: me, answers: { [create]: refusal(422, 'text.too-long') } })
  const id = crypto.randomUUID()
  const params = { trajectoryId: placeOf(me) }
  await queueWrite({ id, key: create, input: { params, body: { id, sessionId: null, momentId: null, body: { ...body, did: 'gewacht' } } } })
  await flushOutbox()
  await button('Bekijken').click()
  await expect.element(page.getByText(name, { exact: true })).toBeVisible()
})

test('words that cannot be mended have no change button; as a note they are kept literally and only for the person', async () => {
  const { server, me } = await aRefusedSuccess({ [create]: refusal(403, 'finding.not-yours-to-revise'), [keepNote]: refusal(503, 'x') })
  await expect.element(button('Aanpassen')).not.toBeInTheDocument()
  await button('Als notitie bewaren').click()
  await expect.element(page.getByText('Bewaard als notitie, alleen voor jou', { exact: false })).toBeVisible()
  await expect.poll(() => server.asked(keepNote).length).toBeGreaterThan(0)
  const [note] = server.asked(keepNote)
  expect(note?.params.trajectoryId).toBe(me.spaceId)
  expect(note?.body).toMatchObject({ kind: 'working', sessionId: null, text: `Je succeservaring\nHet moment: ${text}` })
})

test('letting go asks once, removes it everywhere, and can be undone', async () => {
  await aRefusedSuccess({ [create]: refusal(422, 'something.new') })
  await expect.element(page.getByText('Het werd niet aangenomen. Waarom, weten we niet.')).toBeVisible()
  await button('Loslaten').click()
  await button('Niet nu').click()
  await button('Loslaten').click()
  await button('Ja, loslaten').click()
  await expect.element(bar('Iets is niet bewaard.')).not.toBeInTheDocument()
  await button('Ongedaan maken').click()
  await expect.element(page.getByText(text, { exact: false })).toBeVisible()
  await expect.element(bar('Iets is niet bewaard.')).toBeInTheDocument()
})

test('a text that was changed elsewhere stands beside the other; keeping the other sends nothing', async () => {
  const current = { id: crypto.randomUUID(), version: 4, body: { ...body, moment: 'Van de laptop.' } }
  const { server } = await aRefusedSuccess({ [create]: refusal(409, 'finding.changed', { current }) })
  await expect.element(page.getByText('Van de laptop.')).toBeVisible()
  await expectAccessible()
  const before = server.asked(create).length
  await button('Wat er nu staat').click()
  await expect.element(page.getByText('Het blijft zoals het er staat.')).toBeVisible()
  expect(server.asked(create)).toHaveLength(before)
})

test('what is only in this window is said until the server has it', async () => {
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('closed', 'InvalidStateError')
  }
  try {
    const me = aCoachee()
    const { server } = await showScreen(<BarAndSheet />, { as: me, answers: { [create]: unreachable } })
    const id = crypto.randomUUID()
    const params = { trajectoryId: me.spaceId }
    expect(await queueWrite({ id, key: create, input: { params, body: { id, sessionId: null, momentId: null, body } } })).toBe('in-memory')
    await expect.element(page.getByText('Wat je net schreef, staat alleen in dit venster.', { exact: false })).toBeVisible()
    server.answer({ [create]: refusal(422, 'text.too-long') })
    await button('Nu proberen').click()
    await expect.element(bar('Iets is niet bewaard.')).toBeVisible()
  } finally {
    IDBDatabase.prototype.transaction = transaction
  }
})
