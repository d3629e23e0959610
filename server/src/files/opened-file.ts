// A large file after it was read and checked: a few facts, and lists that are handed over in batches. A small file is read in this thread;
// a large one in a worker, whose memory and time are its own.
import { Worker } from 'node:worker_threads'
import { isRefusal, type Refusal, refuse } from '../http/refusal.ts'
import { Turns } from '../turns.ts'

/** `lists`: items by name. An item is handed over by structured clone, so it holds plain data. */
export type ReadFile<Head, Lists> = { readonly head: Head; readonly lists: { readonly [Name in keyof Lists]: readonly Lists[Name][] } }
/** Reads the bytes of a file. Called in a worker when they are many. */
export type ReadBytes<Head, Lists> = (bytes: Uint8Array) => Promise<ReadFile<Head, Lists> | Refusal>

export type OpenedFile<Head, Lists> = {
  readonly head: Head
  readonly batches: <Name extends keyof Lists & string>(name: Name) => AsyncIterable<readonly Lists[Name][]>
  readonly close: () => Promise<void>
}

/** Bytes. A shorter file takes less time than starting a worker. */
const inThisThread = 128 * 1024
/** What one item weighs: itself and the items in it. A batch holds items until this weight. */
const batchWeight = 100
const mostMemory = 1024

/** Sent to the worker: give a batch of this list from this index. It answers with the items. */
export type BatchAsked = { readonly name: string; readonly from: number }

export async function openFile<Head, Lists>(
  bytes: Buffer,
  read: ReadBytes<Head, Lists>,
  worker: URL,
): Promise<OpenedFile<Head, Lists> | Refusal> {
  if (bytes.length > inThisThread) return inWorker(bytes, worker)
  const file = await read(bytes)
  if (isRefusal(file)) return file
  return opened(
    file.head,
    async ({ name, from }) => batchOf(file.lists[name as keyof Lists], from),
    async () => {},
  )
}

function opened<Head, Lists>(
  head: Head,
  ask: (asked: BatchAsked) => Promise<readonly unknown[]>,
  close: () => Promise<void>,
): OpenedFile<Head, Lists> {
  return {
    head,
    batches: async function* (name) {
      for (let from = 0; ; ) {
        const items = await ask({ name, from })
        if (items.length === 0) return
        from += items.length
        yield items as Lists[typeof name][]
      }
    },
    close,
  }
}

export function weightOf(item: unknown): number {
  return 1 + Object.values(item as object).reduce((sum: number, part) => sum + (Array.isArray(part) ? part.length : 0), 0)
}

/** At least one item, until the batch is heavy enough; empty at the end of the list. */
export function batchOf<Item>(list: readonly Item[], from: number): readonly Item[] {
  let [to, weight] = [from, 0]
  while (to < list.length && weight < batchWeight) {
    weight += weightOf(list[to])
    to += 1
  }
  return list.slice(from, to)
}

/** One worker at a time: two large files would take the memory of two. */
const workers = new Turns()

async function inWorker<Head, Lists>(bytes: Buffer, url: URL): Promise<OpenedFile<Head, Lists> | Refusal> {
  const free = await workers.take()
  // The body of a request is in a buffer of its own, so it can be moved to the worker.
  const whole = bytes.buffer.byteLength === bytes.length ? bytes.buffer : new Uint8Array(bytes).buffer
  const worker = new Worker(url, {
    workerData: whole,
    transferList: [whole as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  const answers = answersOf(worker)
  const close = async () => {
    await worker.terminate()
    free()
  }
  try {
    const found = (await answers.next()) as Refusal | { readonly head: Head }
    if (!('head' in found)) {
      await close()
      return found
    }
    const ask = async (asked: BatchAsked) => {
      worker.postMessage(asked)
      return (await answers.next()) as readonly unknown[]
    }
    return opened(found.head, ask, close)
  } catch (error) {
    await close()
    if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return refuse(413, 'body.too-large')
    throw error
  }
}

/** The messages of a worker, one by one. Throws when it ended with an error. */
function answersOf(worker: Worker): { readonly next: () => Promise<unknown> } {
  let settle: { resolve: (message: unknown) => void; reject: (error: unknown) => void } | null = null
  let failed: unknown = null
  const waiting: unknown[] = []
  worker.on('message', (message) => (settle === null ? waiting.push(message) : settle.resolve(message)))
  const fail = (error: unknown) => {
    failed ??= error
    settle?.reject(error)
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the worker ended')))
  return {
    next: async () => {
      if (waiting.length > 0) return waiting.shift()
      if (failed !== null) throw failed
      try {
        return await new Promise((resolve, reject) => {
          settle = { resolve, reject }
        })
      } finally {
        settle = null
      }
    },
  }
}
