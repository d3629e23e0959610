import { expect, it } from 'vitest'
import { copyTextWithoutSoftHyphens } from './copy-text.ts'
import { softHyphens } from './soft-hyphens.ts'

/** What the clipboard gets when this is selected on a page; null: the browser copies as it always does. */
function copied(selected: string): string | null {
  let listen: (event: ClipboardEvent) => void = () => {}
  copyTextWithoutSoftHyphens({
    addEventListener: (_kind: string, listener: unknown) => {
      listen = listener as typeof listen
    },
    getSelection: () => ({ toString: () => selected }) as Selection,
  } as Document)
  const set: string[] = []
  const clipboardData = { setData: (_type: string, data: string) => set.push(data) }
  listen({ clipboardData, defaultPrevented: false, preventDefault: () => {} } as unknown as ClipboardEvent)
  return set[0] ?? null
}

it('a long word that is copied from a page has no soft hyphens', () => {
  const word = 'verantwoordelijkheid'
  expect(softHyphens(word)).not.toBe(word)
  expect(copied(softHyphens(word))).toBe(word)
  expect(copied('rust')).toBe(null)
})
