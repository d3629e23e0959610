// The waiting list on disk, sealed per person. Without a key it lives in memory until one is there.
import { type OutboxRow, openDatabase } from '../offline/device-database.ts'
import { resumeDevice } from '../offline/device-store.ts'
import { seal, unseal } from '../offline/sealing.ts'
import { formerSettingId, inPresentForm } from './former-writes.ts'
import type { OutboxStorage, StoredWrite, WaitingWrite } from './outbox-queue.ts'

/** Writes without a key to seal them, per person: one never sees or sends those of another. */
const memoryByPerson = new Map<string, StoredWrite[]>()
function memoryOf(personId: string | undefined): StoredWrite[] {
  const rows = memoryByPerson.get(personId ?? '') ?? []
  memoryByPerson.set(personId ?? '', rows)
  return rows
}
/** Ids waiting on disk by this tab's knowledge, so that saying something new needs no search. */
const seqById = new Map<string, number>()
/** What each row looked like when read, to leave alone what was replaced since. */
const readAs = new WeakMap<StoredWrite, ArrayBuffer>()
/** Kept after the creation was sent, because the withdrawal is sent after it. */
const formerSettings = new Set<string>()
let memorySeq = -1
const placeOf = (personId: string, id: string) => `${personId}|outbox|${id}`

let turn: Promise<unknown> = Promise.resolve()

/** One after the other, in the order in which it was said: sealing takes as long as it takes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

/** Once there is a key, what was said without one goes to disk, before anything that is said after it. */
async function sealMemory(): Promise<void> {
  const store = await resumeDevice()
  const memory = memoryOf(store?.personId)
  if (!store?.key || memory.length === 0 || !(await openDatabase())) return
  const { key, personId } = store
  for (let said = memory[0]; said; said = memory[0]) {
    await putRow({ key, personId }, { id: said.id, key: said.key, input: said.input }, said.refused)
    if (memory[0] === said) memory.shift()
  }
}

async function putRow(
  { key, personId }: { readonly key: CryptoKey; readonly personId: string },
  write: WaitingWrite,
  refused: string | null,
): Promise<void> {
  const sealed = await seal(key, write, placeOf(personId, write.id))
  const transaction = (await openDatabase())?.transaction('outbox', 'readwrite', { durability: 'strict' })
  if (!transaction) return
  const known = seqById.get(write.id)
  const still = known === undefined ? undefined : await transaction.store.getKey(known)
  const row: OutboxRow = { ...sealed, personId, id: write.id, refused, ...(still === undefined ? {} : { seq: still }) }
  seqById.set(write.id, await transaction.store.put(row))
  await transaction.done
}

export const outboxStorage: OutboxStorage = {
  put: (write) =>
    inTurn(async () => {
      await sealMemory()
      const store = await resumeDevice()
      if (store?.key && (await openDatabase())) return putRow({ key: store.key, personId: store.personId }, write, null)
      const memory = memoryOf(store?.personId)
      const at = memory.findIndex((row) => row.id === write.id)
      if (at >= 0) memory[at] = { ...write, seq: memory[at]?.seq ?? memorySeq, refused: null }
      else memory.push({ ...write, seq: memorySeq--, refused: null })
    }),
  async all() {
    await inTurn(sealMemory)
    const store = await resumeDevice()
    const { key } = store ?? {}
    const rows = key && store ? ((await (await openDatabase())?.getAllFromIndex('outbox', 'byPerson', store.personId)) ?? []) : []
    const opened = await Promise.all(
      rows.map(async (row) => {
        const write = key && store ? await unseal<WaitingWrite>(key, row, placeOf(store.personId, row.id)) : undefined
        const settingId = write && formerSettingId(write)
        if (settingId) formerSettings.add(settingId)
        return write ? { write, row } : null
      }),
    )
    const onDisk = opened.flatMap((one): readonly StoredWrite[] => {
      if (one === null) return []
      const { write, row } = one
      const stored: StoredWrite = { ...inPresentForm(write, formerSettings), seq: row.seq ?? 0, refused: row.refused }
      readAs.set(stored, row.data)
      seqById.set(row.id, stored.seq)
      return [stored]
    })
    return [...onDisk.sort((a, b) => a.seq - b.seq), ...memoryOf(store?.personId)]
  },
  async remove(writes) {
    for (const memory of memoryByPerson.values()) {
      for (const write of writes) {
        const at = memory.indexOf(write)
        if (at >= 0) memory.splice(at, 1)
      }
    }
    const onDisk = writes.filter((write) => write.seq > 0)
    if (onDisk.length === 0) return
    const transaction = (await openDatabase())?.transaction('outbox', 'readwrite')
    if (!transaction) return
    await Promise.all(
      onDisk.map(async (write) => {
        const row = await transaction.store.get(write.seq)
        const before = readAs.get(write)
        if (!row || (before && !sameBytes(before, row.data))) return
        await transaction.store.delete(write.seq)
        seqById.delete(write.id)
      }),
    )
    await transaction.done
  },
  async setRefused(write, code) {
    for (const memory of memoryByPerson.values()) {
      const at = memory.findIndex((row) => row.seq === write.seq)
      if (at >= 0) memory[at] = { ...write, refused: code }
    }
    if (write.seq <= 0) return
    const transaction = (await openDatabase())?.transaction('outbox', 'readwrite')
    const row = await transaction?.store.get(write.seq)
    if (row) await transaction?.store.put({ ...row, refused: code })
    await transaction?.done
  },
}

/** Every sealing has a fresh nonce, so equal bytes mean: the very same write. */
function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
  if (a.byteLength !== b.byteLength) return false
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)]
  return left.every((byte, index) => byte === right[index])
}
