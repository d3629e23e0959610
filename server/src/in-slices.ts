// Long work in slices, so that the server answers other requests in between. Promises alone do not do this: work that never waits for the
// network or the disk, which is all work on SQLite, keeps the event loop until it ends.
import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work before the event loop gets a turn. */
const slice = 10
let lastTurn = 0

/** Gives the event loop a turn when the last one was more than ten milliseconds ago. */
export async function breathe(): Promise<void> {
  if (performance.now() - lastTurn < slice) return
  await setImmediate()
  lastTurn = performance.now()
}

/** `Promise.all` for long lists: one item after the other, in slices. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    results.push(await work(item, index))
    await breathe()
  }
  return results
}
