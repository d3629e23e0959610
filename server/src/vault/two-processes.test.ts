// Many processes that open one new keys folder at the same moment share one master key and lose nothing to each other.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openVault } from './open-vault.ts'

const script = `
  const { openVault } = await import(${JSON.stringify(join(import.meta.dirname, 'open-vault.ts'))})
  const [folder, name, at] = process.argv.slice(1)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.max(0, Number(at) - Date.now()))
  const vault = openVault(folder, null)
  await vault.createSpaceKey('shared')
  await vault.createSpaceKey(name)
  process.stdout.write(Buffer.from(await vault.seal('shared', 'record', name)).toString('base64'))
  vault.close()`

it('eight processes on one new keys folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-keys-'))
  const names = Array.from({ length: 8 }, (_, index) => `space-${index}`)
  // All of them wait for this instant, so that they really meet.
  const at = String(Date.now() + 1500)
  const run = async (name: string) =>
    (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder, name, at])).stdout
  const sealed = await Promise.all(names.map(run))
  const vault = openVault(folder, null)
  for (const [index, text] of sealed.entries())
    expect(await vault.open('shared', 'record', new Uint8Array(Buffer.from(text, 'base64')))).toBe(names[index])
  vault.close()
  rmSync(folder, { recursive: true })
})
