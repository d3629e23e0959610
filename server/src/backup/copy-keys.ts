// The keys folder, copied whole and consistent while the server runs. The copy is itself a keys folder.
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefusal } from '../start/start-refusal.ts'
import { writeOnce } from '../vault/write-once.ts'

export const spaceKeys = 'spaces.sqlite'
/** Made once, the same ever after. There is no master key when the secret comes from outside. */
const madeOnce = ['master.key', 'push.key']

/**
 * Of the keys one copy is kept, always the newest: it opens older backups too, except what was erased since. An older copy of the
 * same installation is replaced; another installation's is refused.
 */
export function copyKeys(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of madeOnce) {
    if (!existsSync(join(from, name))) continue
    const text = readFileSync(join(from, name), 'utf8')
    if (!existsSync(join(to, name))) writeOnce(to, name, text)
    else if (readFileSync(join(to, name), 'utf8') !== text)
      throw new StartRefusal(`The keys in ${to} are of another installation; choose another folder for the copy.`)
  }
  const draft = join(to, `${spaceKeys}.${process.pid}`)
  rmSync(draft, { force: true })
  // Empty first, so that it is for this user only from its first byte.
  closeSync(openSync(draft, 'wx', 0o600))
  const file = new DatabaseSync(join(from, spaceKeys), { readOnly: true, timeout: 5000 })
  try {
    // Written anew: no page of it holds a key that was destroyed.
    file.prepare('vacuum into ?').run(draft)
  } finally {
    file.close()
  }
  renameSync(draft, join(to, spaceKeys))
}

/** Puts a copy back where there are no keys yet. */
export function putKeysBack(from: string, to: string): void {
  if (existsSync(join(to, spaceKeys)))
    throw new StartRefusal(`There are keys in ${to} already. Leave the copy out to use those, or move that folder away first.`)
  if (!existsSync(join(from, spaceKeys))) throw new StartRefusal(`There are no keys in ${from} (no ${spaceKeys}).`)
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of madeOnce) if (existsSync(join(from, name))) writeOnce(to, name, readFileSync(join(from, name), 'utf8'))
  copyFileSync(join(from, spaceKeys), join(to, spaceKeys))
}
