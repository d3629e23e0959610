// What this device stores encrypted, by its key; to wait until a draft was saved.
import type { Page } from 'playwright-core'

/** The keys of all stored values. */
export async function keptPlaces(page: Page): Promise<string> {
  return (await keptRows(page)).map(([place]) => place).join()
}

/** The encrypted values of the keys that end with this, as one text. It changes with every save. */
export async function keptValues(page: Page, ending: string): Promise<string> {
  return JSON.stringify((await keptRows(page)).filter(([place]) => place.endsWith(ending)))
}

/** Key and initialisation vector of each stored value; the vector is new at each save. */
function keptRows(page: Page): Promise<[place: string, iv: string][]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('krachtlijn')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve((all.result as { place: string; iv: Uint8Array }[]).map(({ place, iv }) => [place, iv.join()]))
          }
        }
      }),
  )
}
