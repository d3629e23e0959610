// The side of the worker: reads the file once, and hands over batches when they are asked for.
import { parentPort, workerData } from 'node:worker_threads'
import { isRefusal } from '../http/refusal.ts'
import { type BatchAsked, batchOf, type ReadBytes } from './opened-file.ts'

export async function serveFile<Head, Lists>(read: ReadBytes<Head, Lists>): Promise<void> {
  const file = await read(new Uint8Array(workerData as ArrayBuffer))
  if (isRefusal(file)) return void parentPort?.postMessage(file)
  parentPort?.on('message', ({ name, from }: BatchAsked) => parentPort?.postMessage(batchOf(file.lists[name as keyof Lists], from)))
  parentPort?.postMessage({ head: file.head })
}
