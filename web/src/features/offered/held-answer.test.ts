import { beforeEach, describe, expect, it } from 'vitest'
import { createHolder, heldFor } from './held-answer.ts'

let sent: string[] = []
let due: (() => void) | null = null
const timers = {
  start: (work: () => void, ms: number) => {
    expect(ms).toBe(heldFor)
    due = work
    return work
  },
  stop: (timer: unknown) => {
    if (timer === due) due = null
  },
}
beforeEach(() => {
  sent = []
  due = null
})

describe('an answer that can be undone', () => {
  const open = () => createHolder<string>((answer) => sent.push(answer), timers)
  it('is sent after a while, once', () => {
    const holder = open()
    holder.hold('a', 'yes')
    expect(sent).toEqual([])
    due?.()
    holder.flush()
    expect(sent).toEqual(['yes'])
  })
  it('is never sent when it was undone in time', () => {
    const holder = open()
    holder.hold('a', 'yes')
    expect(holder.undo('a')).toBe(true)
    holder.flush()
    expect([sent, due]).toEqual([[], null])
  })
  it('cannot be undone once it was sent', () => {
    const holder = open()
    holder.hold('a', 'yes')
    due?.()
    expect(holder.undo('a')).toBe(false)
  })
  it('goes out at once when the next is answered, or on leaving', () => {
    const holder = open()
    holder.hold('a', 'yes')
    holder.hold('b', 'no')
    expect(sent).toEqual(['yes'])
    expect(holder.undo('a')).toBe(false)
    holder.flush()
    expect(sent).toEqual(['yes', 'no'])
  })
})
