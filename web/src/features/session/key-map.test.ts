import { describe, expect, it } from 'vitest'
import { commandOf, type KeyPress } from './key-map.ts'

const press = (key: string, part: Partial<KeyPress> = {}) =>
  commandOf({ key, code: '', ctrl: false, meta: false, shift: false, alt: false, typing: false, ...part })

describe('the keys of the session', () => {
  it('choose thinking, feeling and wanting with 1, 2 and 3', () => {
    expect(['1', '2', '3'].map((key) => press(key))).toEqual([
      { do: 'dimension', dimension: 'thinking' },
      { do: 'dimension', dimension: 'feeling' },
      { do: 'dimension', dimension: 'wanting' },
    ])
  })

  it('work on a French and a Belgian keyboard, where digits and the full stop need Shift', () => {
    const thinking = { do: 'dimension', dimension: 'thinking' }
    expect([press('&', { code: 'Digit1' }), press('1', { code: 'Digit1', shift: true })]).toEqual([thinking, thinking])
    expect(press('"', { code: 'Digit3' })).toEqual({ do: 'dimension', dimension: 'wanting' })
    expect(press('.', { code: 'Comma', shift: true })).toEqual({ do: 'pause' })
    expect(press('Q', { code: 'KeyA', shift: true })).toBeNull()
  })

  it('do nothing while the user types text', () => {
    for (const key of ['1', 't', 'q', '?', '.']) expect(press(key, { typing: true })).toBeNull()
    expect(press('z', { ctrl: true, typing: true })).toBeNull()
  })

  it('undo and redo on Windows and on a Mac', () => {
    expect(press('z', { ctrl: true })).toEqual({ do: 'undo' })
    expect(press('z', { meta: true })).toEqual({ do: 'undo' })
    expect(press('Z', { meta: true, shift: true })).toEqual({ do: 'redo' })
    expect(press('y', { ctrl: true })).toEqual({ do: 'redo' })
  })

  it('do not take over the keys of the browser', () => {
    expect(press('t', { ctrl: true })).toBeNull()
    expect(press('d', { alt: true })).toBeNull()
  })

  it('pick up a quality, an ideal, an obstacle and a success', () => {
    expect(['q', 'i', 'b', 's'].map((key) => press(key))).toEqual(
      ['quality', 'ideal', 'obstacle', 'success'].map((kind) => ({ do: 'pick-up', kind })),
    )
  })

  it('open the card of the step with k', () => {
    expect(press('k')).toEqual({ do: 'card' })
    expect(press('k', { typing: true })).toBeNull()
  })

  it('step to another moment, change it, and record one without a place', () => {
    expect(['j', 'u', 'r', 'h'].map((key) => press(key))).toEqual(['earlier', 'later', 'change', 'no-place'].map((what) => ({ do: what })))
  })

  it('show the keys, whichever way the question mark is typed', () => {
    expect(press('?', { shift: true })).toEqual({ do: 'keys' })
  })
})
