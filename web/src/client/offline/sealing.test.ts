import { describe, expect, it } from 'vitest'
import { importDeviceKey, seal, unseal } from './sealing.ts'

const keyOf = (fill: number) => importDeviceKey(btoa(String.fromCharCode(...new Uint8Array(32).fill(fill))))

describe('what rests on the device', () => {
  it('opens with the key of the same person', async () => {
    const key = await keyOf(1)
    const sealed = await seal(key, { words: 'ik blijf zitten — 🌱' }, 'anna|session')
    expect(await unseal(key, sealed, 'anna|session')).toEqual({ words: 'ik blijf zitten — 🌱' })
  })

  it('takes every key the server can give, in base64url', async () => {
    const key = await importDeviceKey(Buffer.from(new Uint8Array(32).fill(0xfb)).toString('base64url'))
    expect(await unseal(key, await seal(key, 'stil', 'anna|note'), 'anna|note')).toBe('stil')
  })

  it('does not open with the key of somebody else', async () => {
    const sealed = await seal(await keyOf(1), 'stil', 'anna|note')
    expect(await unseal(await keyOf(2), sealed, 'anna|note')).toBeUndefined()
  })

  it('does not open when it was moved to another place', async () => {
    const key = await keyOf(1)
    const sealed = await seal(key, 'stil', 'anna|note')
    expect(await unseal(key, sealed, 'bert|note')).toBeUndefined()
  })

  it('cannot be read out of the key', async () => {
    const key = await keyOf(1)
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  it('seals the same words differently every time', async () => {
    const key = await keyOf(1)
    const [one, two] = await Promise.all([seal(key, 'a', 'p'), seal(key, 'a', 'p')])
    expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(two.data))
  })
})
