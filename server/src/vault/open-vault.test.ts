// The vault: a sealed value opens only under its own record name, with its own key.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenVault } from './open-vault.ts'
import { openVault } from './open-vault.ts'

describe('the vault', () => {
  let folder: string
  let open: OpenVault[]
  const openAgain = (secret: string | null = null) => {
    const vault = openVault(join(folder, 'keys'), secret)
    open.push(vault)
    return vault
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'krachtlijn-vault-'))
    open = []
  })
  afterEach(() => {
    for (const vault of open) vault.close()
    rmSync(folder, { recursive: true })
  })

  it('opens what it sealed, also after a restart', async () => {
    const vault = openAgain()
    await vault.createSpaceKey('space')
    const sealed = await vault.seal('space', 'record', { text: 'Ik durf — écht' })
    expect(await openAgain().open('space', 'record', sealed)).toEqual({ text: 'Ik durf — écht' })
  })

  it('does not open a value that was moved to another record or another space', async () => {
    const vault = openAgain()
    await vault.createSpaceKey('space')
    await vault.createSpaceKey('other')
    const sealed = await vault.seal('space', 'record', 'kept')
    await expect(vault.open('space', 'elsewhere', sealed)).rejects.toThrow()
    await expect(vault.open('other', 'record', sealed)).rejects.toThrow()
  })

  it('does not open a value in which any byte was changed', async () => {
    const vault = openAgain()
    await vault.createSpaceKey('space')
    const sealed = await vault.seal('space', 'record', 'kept')
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      await expect(vault.open('space', 'record', changed)).rejects.toThrow()
    }
    await expect(vault.open('space', 'record', sealed.subarray(0, 20))).rejects.toThrow()
  })

  it('uses a fresh nonce at each write', async () => {
    const vault = openAgain()
    await vault.createSpaceKey('space')
    const nonces = new Set<string>()
    for (let index = 0; index < 500; index += 1)
      nonces.add(Buffer.from((await vault.seal('space', 'record', 'same')).subarray(0, 12)).toString('hex'))
    expect(nonces.size).toBe(500)
  })

  it('opens nothing of a space whose key was destroyed, in this process and in others, and never makes a new key for it', async () => {
    const vault = openAgain()
    const other = openAgain()
    await vault.createSpaceKey('space')
    const sealed = await vault.seal('space', 'record', 'kept')
    expect(await other.open('space', 'record', sealed)).toBe('kept')
    await vault.destroySpaceKey('space')
    await expect(vault.open('space', 'record', sealed)).rejects.toThrow('no key')
    await expect(other.open('space', 'record', sealed)).rejects.toThrow('no key')
    await expect(vault.createSpaceKey('space')).rejects.toThrow('no key')
    await expect(vault.seal('space', 'record', 'again')).rejects.toThrow('no key')
  })

  it('leaves no trace of a destroyed key on disk', async () => {
    const vault = openAgain()
    await vault.createSpaceKey('space')
    const keys = join(folder, 'keys')
    const bytes = () =>
      Buffer.concat(
        readdirSync(keys)
          .filter((name) => name.startsWith('spaces.sqlite') && !name.endsWith('-shm'))
          .map((name) => readFileSync(join(keys, name))),
      )
    const wrapped = await readWrapped(keys)
    expect(bytes().includes(wrapped)).toBe(true)
    await vault.destroySpaceKey('space')
    expect(bytes().includes(wrapped)).toBe(false)
  })

  it('keeps the first key when a key is created twice', async () => {
    const vault = openAgain()
    await vault.createSpaceKey('space')
    const sealed = await vault.seal('space', 'record', 'kept')
    await openAgain().createSpaceKey('space')
    expect(await openAgain().open('space', 'record', sealed)).toBe('kept')
  })

  it('keeps the master key readable only for this user', () => {
    openAgain()
    expect(statSync(join(folder, 'keys/master.key')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700)
  })

  it('makes no key file when a secret is set, and refuses a short or different secret in one sentence', async () => {
    const secret = 'a secret of more than thirty-two characters'
    openAgain(secret)
    expect(readdirSync(join(folder, 'keys'))).not.toContain('master.key')
    expect(() => openAgain('another secret of more than thirty-two characters')).toThrow('made with another master key')
    expect(() => openAgain('short')).toThrow('at least 32 characters')
  })

  it('hashes by purpose for lookups, the same after a restart', () => {
    const hash = openAgain().hash('email', 'iris@example.org')
    expect(openAgain().hash('email', 'iris@example.org')).toBe(hash)
    expect(openAgain().hash('token', 'iris@example.org')).not.toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

async function readWrapped(keys: string): Promise<Buffer> {
  const { DatabaseSync } = await import('node:sqlite')
  const file = new DatabaseSync(join(keys, 'spaces.sqlite'), { readOnly: true })
  const row = file.prepare('select wrapped from space_key').get() as { wrapped: Uint8Array }
  file.close()
  return Buffer.from(row.wrapped)
}
