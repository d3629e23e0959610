// Many processes that open one new keys folder at the same moment: they share one master key, and no key of one overwrites another's.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openVault } from './open-vault.ts'

/** Says when it is ready, and opens the vault when its parent says so. */
const script = `
  const { openVault } = await import(${JSON.stringify(join(import.meta.dirname, 'open-vault.ts'))})
  const [folder, name] = process.argv.slice(1)
  process.once('message', async () => {
    const vault = openVault(folder, null)
    await vault.createSpaceKey('shared')
    await vault.createSpaceKey(name)
    const sealed = await vault.seal('shared', 'record', name)
    vault.close()
    process.send(Buffer.from(sealed).toString('base64'), () => process.disconnect())
  })
  process.send('ready')`

async function startProcess(folder: string, name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, name], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

it('eight processes open one new keys folder at the same moment, and each reads what the others sealed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-keys-'))
  const names = Array.from({ length: 8 }, (_, index) => `space-${index}`)
  const children = await Promise.all(names.map((name) => startProcess(folder, name)))
  const answers = children.map((child) => once(child, 'message'))
  for (const child of children) child.send('go')
  const sealed = (await Promise.all(answers)).map(([text]) => new Uint8Array(Buffer.from(String(text), 'base64')))
  const vault = openVault(folder, null)
  for (const [index, bytes] of sealed.entries()) expect(await vault.open('shared', 'record', bytes)).toBe(names[index])
  vault.close()
  rmSync(folder, { recursive: true })
})
