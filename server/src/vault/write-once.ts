// Creates a small secret file once. It is complete and on disk before it gets its name.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Of two concurrent processes the first one wins, and this does nothing for the second: read the file afterwards. Readable only for this
 * user.
 */
export function writeOnce(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, name)
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  const file = openSync(draft, 'wx', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  if (process.platform === 'win32') return
  const directory = openSync(folder, 'r')
  fsyncSync(directory)
  closeSync(directory)
}
