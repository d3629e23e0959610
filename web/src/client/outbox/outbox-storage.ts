// The writes of the outbox per person: in the memory of this page, and sealed on disk as soon as that can be. The disk knows what other
// tabs and earlier pages wrote; memory knows what this page wrote, so a disk that fails or hangs loses nothing and holds nothing up.
import { type OutboxRow, onDisk } from '../offline/device-database.ts'
import { type DeviceStore, resumeDevice, signedInPerson } from '../offline/device-store.ts'
import { type Sealed, seal, unseal } from '../offline/sealing.ts'
import { formerSettingId, inPresentForm } from './former-writes.ts'
import type { OutboxStorage, Refusal, StoredWrite, WaitingWrite } from './outbox-queue.ts'

/** How a write is stored now. */
export type Whereabouts = 'on-device' | 'in-memory'

type Entry = {
  said: WaitingWrite & { readonly refusal?: Refusal | undefined }
  /** The position on disk. Below zero: not on disk yet. */
  seq: number
  /** The sealed bytes of this very wording on disk; null: the disk has none, or an older wording. */
  data: ArrayBuffer | null
  /** Storing it on disk has failed, or takes longer than `moment`. */
  late: boolean
  /** The disk did not answer, so the row may have been stored all the same. */
  uncertain: boolean
}

const entriesByPerson = new Map<string, Entry[]>()
/** Rows to delete from disk, by position, with the bytes they had: a row that another tab changed since stays. null: delete it anyway. */
const removed = new Map<number, ArrayBuffer | null>()
/** The entry and wording of each write that was handed out. */
const handedOut = new WeakMap<StoredWrite, { readonly entry: Entry; readonly said: Entry['said'] }>()
/** Kept after the creation was sent, because the withdrawal is sent after it. */
const formerSettings = new Set<string>()
let memorySeq = -1
let resumedPerson = ''
let turn: Promise<unknown> = Promise.resolve()
let onChange = () => {}

/** In milliseconds: a write that is not on disk by then is shown as being in memory only. */
const moment = 300
const placeOf = (personId: string, id: string) => `${personId}|outbox|${id}`

function entriesOf(personId: string): Entry[] {
  const entries = entriesByPerson.get(personId) ?? []
  entriesByPerson.set(personId, entries)
  return entries
}

/** Right after a start the device knows whose it is before the server has said who is signed in. */
async function whose(): Promise<string> {
  const signedIn = signedInPerson()
  if (signedIn === undefined) resumedPerson = (await resumeDevice())?.personId ?? ''
  return signedIn ?? resumedPerson
}

/** All work on the disk, one after the other: sealing takes time, and the order of the writes counts. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

/** Brings to disk what is only in memory, in order, and stops at the first write that cannot be stored. */
async function saveAll(personId: string): Promise<void> {
  const store = await resumeDevice()
  if (!store?.key || store.personId !== personId) return
  if (removed.size > 0 && !(await removeRows())) return
  for (const entry of [...entriesOf(personId)]) if (entry.data === null && !(await saveEntry(entry, store, store.key))) return
}

async function saveEntry(entry: Entry, { personId }: DeviceStore, key: CryptoKey): Promise<boolean> {
  const { said, uncertain } = entry
  const sealed = await seal(key, said, placeOf(personId, said.id))
  const done = await onDisk(async (database) => {
    const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' })
    const { store } = transaction
    const rows = entry.seq < 0 && uncertain ? await store.index('byPerson').getAll(personId) : []
    const seq = entry.seq > 0 ? await store.getKey(entry.seq) : rows.find(({ id }) => id === said.id)?.seq
    const row = { ...sealed, personId, id: said.id, refused: said.refusal?.code ?? null, ...(seq === undefined ? {} : { seq }) }
    const stored = await store.put(row)
    await transaction.done
    return stored
  })
  if (done === null) {
    entry.uncertain = true
    return false
  }
  entry.seq = done.value
  entry.uncertain = false
  if (!entriesOf(personId).includes(entry)) removed.set(entry.seq, null)
  else if (entry.said === said) entry.data = sealed.data
  return true
}

async function removeRows(): Promise<boolean> {
  const rows = [...removed]
  const done = await onDisk(async (database) => {
    const transaction = database.transaction('outbox', 'readwrite')
    const removing = rows.map(async ([seq, data]) => {
      const row = data && (await transaction.store.get(seq))
      if (!data || (row && sameBytes(row.data, data))) await transaction.store.delete(seq)
    })
    await Promise.all([...removing, transaction.done])
  })
  if (done) for (const [seq] of rows) removed.delete(seq)
  return done !== null
}

/** Takes in what the disk has: the rows of earlier pages, and what other tabs added, changed or sent. */
async function takeIn(personId: string, rows: readonly OutboxRow[], key: CryptoKey): Promise<void> {
  const entries = entriesOf(personId)
  const present = new Set<number>()
  for (const row of rows) {
    const { seq = 0 } = row
    if (removed.has(seq)) continue
    present.add(seq)
    const known = entries.find(({ said }) => said.id === row.id)
    // Two tabs stored the same id: the later wording counts.
    if (known && known.data !== null && known.seq > 0 && known.seq < seq && present.has(known.seq)) removed.set(known.seq, known.data)
    if (known && known.data === null) {
      if (known.seq < 0) known.seq = seq
      continue
    }
    if (known?.data && sameBytes(known.data, row.data)) continue
    const said = await openRow(personId, row, key)
    if (said === null) continue
    if (known) Object.assign(known, { said, seq, data: row.data })
    else entries.push({ said, seq, data: row.data, late: false, uncertain: false })
  }
  const still = entries.filter(({ data, seq }) => data === null || present.has(seq))
  const inOrder = [...still.filter(({ seq }) => seq > 0).sort((a, b) => a.seq - b.seq), ...still.filter(({ seq }) => seq < 0)]
  entries.splice(0, entries.length, ...inOrder)
}

async function openRow(personId: string, row: Sealed & Pick<OutboxRow, 'id' | 'refused'>, key: CryptoKey): Promise<Entry['said'] | null> {
  const said = await unseal<Entry['said']>(key, row, placeOf(personId, row.id))
  if (!said) return null
  const refusal = said.refusal ?? (row.refused === null ? undefined : { code: row.refused })
  return { ...ofNow(said), ...(refusal ? { refusal } : {}) }
}

/** The write in the form that the server takes now. */
function ofNow({ id, key, input }: WaitingWrite): WaitingWrite {
  const settingId = formerSettingId({ id, key, input })
  if (settingId) formerSettings.add(settingId)
  return inPresentForm({ id, key, input }, formerSettings)
}

/** Each sealing has a fresh nonce, so equal bytes mean: the very same write. */
function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
  if (a.byteLength !== b.byteLength) return false
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)]
  return left.every((byte, index) => byte === right[index])
}

function handOut(entry: Entry): StoredWrite {
  const { said, seq } = entry
  const write: StoredWrite = { ...said, seq, refused: said.refusal?.code ?? null }
  handedOut.set(write, { entry, said })
  return write
}

/** Adds the write at the end, or replaces the one with the same id. In memory at once; resolves when the disk has answered. */
async function put(write: WaitingWrite, refusal?: Refusal): Promise<Whereabouts> {
  const personId = signedInPerson() ?? (await whose())
  const entries = entriesOf(personId)
  const said = refusal ? { ...ofNow(write), refusal } : ofNow(write)
  let entry = entries.find((one) => one.said.id === write.id)
  if (entry) Object.assign(entry, { said, data: null, late: false })
  else {
    entry = { said, seq: memorySeq--, data: null, late: false, uncertain: false }
    entries.push(entry)
  }
  const mine = entry
  const setLate = () => {
    mine.late = mine.data === null
    onChange()
  }
  const timer = setTimeout(setLate, moment)
  onChange()
  await inTurn(() => saveAll(personId))
  clearTimeout(timer)
  setLate()
  return mine.data === null ? 'in-memory' : 'on-device'
}

async function all(): Promise<readonly StoredWrite[]> {
  const personId = await whose()
  await inTurn(async () => {
    await saveAll(personId)
    const store = await resumeDevice()
    if (!store?.key || store.personId !== personId) return
    const rows = await onDisk((database) => database.getAllFromIndex('outbox', 'byPerson', personId))
    if (rows) await takeIn(personId, rows.value, store.key)
  })
  return entriesOf(personId).map(handOut)
}

async function remove(writes: readonly StoredWrite[]): Promise<void> {
  for (const write of writes) {
    const given = handedOut.get(write)
    // Replaced since it was handed out: that wording has not been sent.
    if (!given || given.entry.said !== given.said) continue
    for (const entries of entriesByPerson.values()) {
      const at = entries.indexOf(given.entry)
      if (at >= 0) entries.splice(at, 1)
    }
    if (given.entry.seq > 0) removed.set(given.entry.seq, given.entry.data)
  }
  await inTurn(removeRows)
  onChange()
}

const ownEntries = () => entriesOf(signedInPerson() ?? resumedPerson)

/** As far as this page knows: what it wrote, and what it last read from disk. */
function counts(): { readonly waiting: number; readonly refused: number; readonly inMemory: number } {
  const entries = ownEntries()
  const refused = entries.filter(({ said }) => said.refusal).length
  return { refused, waiting: entries.length - refused, inMemory: entries.filter(({ data, late }) => data === null && late).length }
}

export const outboxStorage = {
  put,
  all,
  remove,
  async setRefused(write, code, refusal?: Refusal) {
    const given = handedOut.get(write)
    if (given && given.entry.said !== given.said) return
    await put({ id: write.id, key: write.key, input: write.input }, refusal ?? { code })
  },
  counts,
  refused: (): readonly StoredWrite[] =>
    ownEntries()
      .filter(({ said }) => said.refusal)
      .map(handOut),
  holds: (id: string): boolean => ownEntries().some(({ said }) => said.id === id),
  /** `tell` is called when a write was added or removed, or moved between memory and disk. */
  onChange: (tell: () => void) => {
    onChange = tell
  },
} satisfies OutboxStorage & Record<string, unknown>
