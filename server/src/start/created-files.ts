// Remembers which files a start finds, so that a start that fails leaves none of its own.
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from './config.ts'
import { lockName } from './lock-data-folder.ts'

const ours = /^(krachtlijn\.sqlite|spaces\.sqlite)(-wal|-shm|-journal)?$|^(master|push)\.key$/

const namesIn = (folder: string) => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The folder and those above it that do not exist yet, the deepest first. */
function missing(folder: string): string[] {
  return existsSync(folder) || dirname(folder) === folder ? [] : [folder, ...missing(dirname(folder))]
}

/** Call it before anything is created. The function that it gives removes what was created since. */
export function rememberFiles({ dataFolder, keysFolder }: Pick<Config, 'dataFolder' | 'keysFolder'>): () => void {
  const folders = [keysFolder, dataFolder]
  const before = new Map(folders.map((folder) => [folder, new Set(namesIn(folder))]))
  const newFolders = folders.flatMap(missing)
  return () => {
    for (const folder of folders) {
      for (const name of namesIn(folder))
        if ((ours.test(name) || name === lockName) && !before.get(folder)?.has(name)) rmSync(join(folder, name), { force: true })
    }
    // Only when nothing is left in it.
    for (const folder of newFolders) {
      try {
        rmdirSync(folder)
      } catch {
        return
      }
    }
  }
}
