// Copies the keys folder consistently while the server runs. The copy can be used as a keys folder.
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefusal } from '../start/start-refusal.ts'
import { writeOnce } from '../vault/write-once.ts'

export const spaceKeys = 'spaces.sqlite'
/** Files that never change after they were created. There is no master key file when KRACHTLIJN_SECRET is set. */
const madeOnce = ['master.key', 'push.key']

/**
 * One copy is kept, always the newest: it opens older backups too, except what was erased since. An older copy of the same installation is
 * replaced; a copy of another installation is refused with StartRefusal.
 */
export function copyKeys(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of madeOnce) {
    if (!existsSync(join(from, name))) continue
    const text = readFileSync(join(from, name), 'utf8')
    if (!existsSync(join(to, name))) writeOnce(to, name, text)
    else if (readFileSync(join(to, name), 'utf8') !== text)
      throw new StartRefusal(`The keys in ${to} belong to another installation; choose another folder for the copy.`)
  }
  const draft = join(to, `${spaceKeys}.${process.pid}`)
  rmSync(draft, { force: true })
  // Created empty first, so that only this user can read it from the first byte on.
  closeSync(openSync(draft, 'wx', 0o600))
  const file = new DatabaseSync(join(from, spaceKeys), { readOnly: true, timeout: 5000 })
  try {
    // VACUUM INTO writes a new file: no page of it contains a destroyed key.
    file.prepare('vacuum into ?').run(draft)
  } finally {
    file.close()
  }
  renameSync(draft, join(to, spaceKeys))
}

/** Restores a copy into a folder without keys. Throws StartRefusal when there are keys already. */
export function putKeysBack(from: string, to: string): void {
  if (existsSync(join(to, spaceKeys)))
    throw new StartRefusal(`There are keys in ${to} already. Leave out the second argument to use them, or move that folder away first.`)
  if (!existsSync(join(from, spaceKeys))) throw new StartRefusal(`There are no keys in ${from} (no ${spaceKeys}).`)
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of madeOnce) if (existsSync(join(from, name))) writeOnce(to, name, readFileSync(join(from, name), 'utf8'))
  copyFileSync(join(from, spaceKeys), join(to, spaceKeys))
}
