import { describe, expect, it } from 'vitest'
import { onDemand } from './on-demand.ts'

describe('a part of the app that is loaded on demand', () => {
  it('is there at once after it has loaded', async () => {
    const Part = () => null
    const part = onDemand(async () => ({ default: Part }))
    expect(part.ready()).toBeNull()
    await part.load()
    expect(part.ready()).toBe(Part)
  })
  it('is loaded again after a failure', async () => {
    let reached = false
    const part = onDemand(async () => {
      if (!reached) throw new TypeError('offline')
      return { default: () => null }
    })
    await expect(part.load()).rejects.toThrow('offline')
    expect(part.ready()).toBeNull()
    reached = true
    await part.load()
    expect(part.ready()).not.toBeNull()
  })
})
