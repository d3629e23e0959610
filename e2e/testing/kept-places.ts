// The keys under which this device keeps something, sealed; to wait until a draft has been saved.
import type { Page } from 'playwright-core'

export function keptPlaces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const places: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
      })
      const asked = database.transaction('kept').objectStore('kept').getAllKeys()
      await new Promise((resolve) => {
        asked.onsuccess = resolve
      })
      places.push(...asked.result)
      database.close()
    }
    return places.join()
  })
}
