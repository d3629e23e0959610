import { describe, expect, it } from 'vitest'
import {
  backOff,
  flushQueue,
  nextBatch,
  type OutboxStorage,
  outcomeOf,
  recordEventsKey,
  type SendResult,
  type StoredWrite,
  type WaitingWrite,
} from './outbox-queue.ts'

function fakeStorage(): OutboxStorage & { rows: StoredWrite[] } {
  let seq = 0
  const rows: StoredWrite[] = []
  return {
    rows,
    async put(write) {
      const at = rows.findIndex((row) => row.id === write.id)
      if (at >= 0) rows[at] = { ...write, seq: rows[at]?.seq ?? 0, refused: null }
      else rows.push({ ...write, seq: ++seq, refused: null })
    },
    all: async () => [...rows],
    async remove(writes) {
      for (const write of writes) {
        const at = rows.indexOf(write)
        if (at >= 0) rows.splice(at, 1)
      }
    },
    async setRefused(write, code) {
      const at = rows.findIndex((row) => row.seq === write.seq)
      if (at >= 0) rows[at] = { ...write, refused: code }
    },
  }
}
const event = (id: string, sessionId = 's1'): WaitingWrite => ({
  id,
  key: recordEventsKey,
  input: { params: { trajectoryId: 't', sessionId }, body: { events: [{ id }] } },
})
const note = (id: string, text = ''): WaitingWrite => ({
  id,
  key: 'PUT /api/trajectories/:trajectoryId/notes/:noteId',
  input: { body: { text } },
})
const idsOf = (input: unknown) => (input as { body: { events: { id: string }[] } }).body.events.map((each) => each.id)

describe('the waiting list', () => {
  it('sends in the order in which things were said, events of one session together', async () => {
    const storage = fakeStorage()
    for (const write of [event('a'), event('b'), note('n'), event('c'), event('d', 's2')]) await storage.put(write)
    const sent: string[] = []
    await flushQueue(storage, async (key, input) => {
      sent.push(key === recordEventsKey ? idsOf(input).join('+') : 'note')
      return null
    })
    expect(sent).toEqual(['a+b', 'note', 'c', 'd'])
    expect(storage.rows).toEqual([])
  })

  it('keeps everything when there is no connection', async () => {
    const storage = fakeStorage()
    await storage.put(event('a'))
    await storage.put(note('n'))
    const report = await flushQueue(storage, async () => ({ status: 0, code: 'network.unreachable' }))
    expect(report).toEqual({ outcome: 'waiting', sent: 0 })
    expect(storage.rows.map((row) => row.id)).toEqual(['a', 'n'])
  })

  it('waits for signing in again, and loses nothing', async () => {
    const storage = fakeStorage()
    await storage.put(event('a'))
    expect((await flushQueue(storage, async () => ({ status: 401, code: 'sign-in.needed' }))).outcome).toBe('signed-out')
    expect(storage.rows).toHaveLength(1)
  })

  it('sets aside only what is refused, visibly, and sends the rest', async () => {
    const storage = fakeStorage()
    for (const id of ['a', 'b', 'c']) await storage.put(event(id))
    const arrived: string[] = []
    await flushQueue(storage, async (_key, input): Promise<SendResult> => {
      if (idsOf(input).includes('b')) return { status: 422, code: 'event.differs' }
      arrived.push(...idsOf(input))
      return null
    })
    expect(arrived).toEqual(['a', 'c'])
    expect(storage.rows.map(({ id, refused }) => ({ id, refused }))).toEqual([{ id: 'b', refused: 'event.differs' }])
  })

  it('sends only the last wording of a note that was changed while waiting', async () => {
    const storage = fakeStorage()
    await storage.put(note('n', 'half'))
    await storage.put(note('n', 'heel'))
    const texts: string[] = []
    await flushQueue(storage, async (_key, input) => {
      texts.push((input as { body: { text: string } }).body.text)
      return null
    })
    expect(texts).toEqual(['heel'])
  })

  it('keeps what was changed during sending', async () => {
    const storage = fakeStorage()
    await storage.put(note('n', 'half'))
    let first = true
    const texts: string[] = []
    await flushQueue(storage, async (_key, input) => {
      texts.push((input as { body: { text: string } }).body.text)
      if (first) await storage.put(note('n', 'heel'))
      first = false
      return null
    })
    expect(texts).toEqual(['half', 'heel'])
  })

  it('never sends more than 500 events at once', () => {
    const rows = Array.from({ length: 900 }, (_, index) => ({ ...event(`e${index}`), seq: index, refused: null }))
    expect(nextBatch(rows)?.writes).toHaveLength(500)
  })

  it('tries again after a busy or troubled server, never after a refusal', () => {
    expect(outcomeOf({ status: 0 })).toBe('waiting')
    expect(outcomeOf({ status: 503 })).toBe('failing')
    expect(outcomeOf({ status: 429 })).toBe('failing')
    expect(outcomeOf({ status: 403 })).toBe('refused')
  })

  it('waits longer after each failure, at most a minute', () => {
    expect([1, 2, 3, 9].map(backOff)).toEqual([2, 4, 8, 60])
  })
})
