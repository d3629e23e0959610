import { afterEach, describe, expect, it, vi } from 'vitest'
import { meKey, queryClient } from '../me.ts'
import { dropKept, dropOne, keep, readKept } from './device-store.ts'

vi.mock('./device-database.ts', () => ({ openDatabase: async () => null }))

// Without storage and without a key: everything lives in memory, by the same names.
describe('what a device keeps', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    queryClient.clear()
  })
  it('is dropped by its own name alone, or everything that begins so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    queryClient.setQueryData(meKey, { personId: 'p' })
    await keep('draft/rust', 'een')
    await keep('draft/rustig', 'twee')
    await dropOne('draft/rust')
    expect(await readKept('draft/rust')).toBe(undefined)
    expect(await readKept('draft/rustig')).toBe('twee')
    await dropKept('draft/')
    expect(await readKept('draft/rustig')).toBe(undefined)
  })
})
