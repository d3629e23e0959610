import { describe, expect, it } from 'vitest'
import { createSaver } from './use-kept-draft.ts'

/** A device on which each save takes until it is told to finish. */
function slowDevice() {
  let kept: string | null = null
  const done: (() => void)[] = []
  const store = (draft: string | null) => {
    kept = draft
  }
  const until = () => new Promise<void>((resolve) => done.push(resolve))
  const saver = createSaver<string>(
    (draft) => until().then(() => store(draft)),
    () => until().then(() => store(null)),
  )
  const finish = async () => {
    done.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { saver, finish, kept: () => kept, running: () => done.length }
}

describe('a draft while it is written', () => {
  it('is saved at once, and after a slow save only in its latest wording', async () => {
    const device = slowDevice()
    for (const wording of ['r', 'ru', 'rus', 'rust']) device.saver.save(wording)
    expect(device.running()).toBe(1)
    await device.finish()
    expect([device.kept(), device.running()]).toEqual(['r', 1])
    await device.finish()
    expect([device.kept(), device.running()]).toEqual(['rust', 0])
  })
  it('stays gone once it was let go, also when a save was still under way', async () => {
    const device = slowDevice()
    device.saver.save('rust')
    void device.saver.drop()
    await device.finish()
    await device.finish()
    expect([device.kept(), device.running()]).toEqual([null, 0])
  })
  it('goes on after a save that failed', async () => {
    const saved: string[] = []
    const saver = createSaver<string>(
      (draft) => (draft === 'a' ? Promise.reject(new Error('full')) : Promise.resolve(saved.push(draft))),
      () => Promise.resolve(),
    )
    saver.save('a')
    saver.save('ab')
    await new Promise((resolve) => setTimeout(resolve))
    expect(saved).toEqual(['ab'])
  })
})
