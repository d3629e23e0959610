import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeDisk, stubKeyRange } from './testing/fake-disk.ts'

let disk: ReturnType<typeof createFakeDisk>
const guest = (trajectoryId: string, narrowedAt: number | null = null) => ({ trajectoryId, until: null, narrowedAt })
const marijke = {
  personId: 'marijke',
  spaceId: 'own',
  trajectories: [{ id: 'coached-myself', coachName: 'Joris', open: false, nextAt: null, erasureAsked: false }],
}

/** The device of a coach, who reads as a guest what `guestOf` says. */
async function aDevice(guestOf: ReturnType<typeof guest>[]) {
  const { queryClient, meKey } = await import('../query-client.ts')
  queryClient.setQueryData(meKey, { ...marijke, guestOf })
  const [store, { dropEnded }] = await Promise.all([import('./device-store.ts'), import('./drop-ended.ts')])
  return { ...store, drop: (now: ReturnType<typeof guest>[]) => dropEnded({ ...marijke, guestOf: now }) }
}
const kept = () => [...disk.kept.keys()].map((place) => place.replace('marijke|', '')).filter((key) => key !== 'narrowed')

beforeEach(() => {
  vi.resetModules()
  disk = createFakeDisk()
  vi.doMock('./device-database.ts', () => disk.module)
  stubKeyRange()
  vi.stubGlobal('navigator', { languages: ['nl'] })
  vi.stubGlobal('fetch', async () =>
    Response.json({ key: btoa(String.fromCharCode(...new Uint8Array(32).fill(1))), until: Date.now() + 1e9 }),
  )
})
afterEach(() => {
  vi.doUnmock('./device-database.ts')
  vi.resetModules()
  vi.unstubAllGlobals()
})

describe('the device of a coach', () => {
  it('drops all of a trajectory at the first contact after the coachee ended the access, and nothing of another', async () => {
    const { keep, keepAll, drop } = await aDevice([guest('sofie'), guest('bram')])
    for (const id of ['sofie', 'bram', 'coached-myself']) await keep(`trajectory/${id}`, id, { of: [id] })
    await keep('findings/sofie', [], { of: ['sofie'] })
    await keep('session/s', { number: 1 }, { of: ['sofie'] })
    await keepAll([['events/s/1', 'een']], { of: ['sofie'], follows: 'session/s' })
    await keep('today', ['sofie', 'bram'], { of: ['sofie', 'bram'] })
    await keep('draft', 'mijn eigen woorden')
    await drop([guest('bram')])
    expect(kept().sort()).toEqual(['draft', 'trajectory/bram', 'trajectory/coached-myself'])
  })

  it('drops it from memory too, on a disk that is full', async () => {
    const { keep, readKept, drop } = await aDevice([guest('sofie')])
    disk.set('full')
    await keep('findings/sofie', ['van Sofie'], { of: ['sofie'] })
    await drop([])
    expect(await readKept('findings/sofie')).toBe(undefined)
  })

  it('drops the findings once when the coachee took back a share, and keeps the rest of that trajectory', async () => {
    const { keep, drop } = await aDevice([guest('sofie')])
    const read = async () => {
      await keep('findings/sofie', [], { of: ['sofie'] })
      await keep('trajectory/sofie', {}, { of: ['sofie'] })
    }
    await drop([guest('sofie')])
    await read()
    await drop([guest('sofie', 100)])
    expect(kept()).toEqual(['trajectory/sofie'])
    await read()
    await drop([guest('sofie', 100)])
    expect(kept()).toContain('findings/sofie')
    await drop([guest('sofie', 200)])
    expect(kept()).not.toContain('findings/sofie')
  })
})
