import { describe, expect, it } from 'vitest'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { gatherProtocol } from '#method/graduation/gather-protocol.ts'
import { bodies, buildFinding } from '#method/testing/build-session.ts'

const at = (id: string, body: FindingBody, createdAt: number, part: Partial<Finding> = {}) => buildFinding(body, { id, createdAt, ...part })
const look = (intentionId: string, result: 'done' | 'partly' | 'not' | 'other') =>
  buildFinding({ kind: 'observation', intentionId, result, words: '', othersNoticed: '' })
const recall = (anchorId: string, worked: 'yes' | 'a-little' | 'no' | null) => buildFinding({ kind: 'recall', anchorId, worked })

describe('what worked, for a protocol of one’s own', () => {
  it('takes the if-then of an intention that was done, in its own words', () => {
    const all = [
      at('a', bodies.intention({ ifBrake: 'als ik haast voel', thenI: 'adem ik uit' }), 1),
      at('b', bodies.intention({ ifBrake: 'x', thenI: 'y' }), 2),
    ]
    expect(gatherProtocol([...all, look('a', 'partly'), look('b', 'not')])).toEqual([
      { fromId: 'a', when: 'als ik haast voel', thenI: 'adem ik uit' },
    ])
    expect(gatherProtocol(all)).toEqual([])
  })
  it('takes the act when nothing was written for the brake', () => {
    const act = at('a', bodies.intention({ act: 'eerst zitten', ifBrake: '', thenI: '' }), 1)
    expect(gatherProtocol([act, look('a', 'done')])).toEqual([{ fromId: 'a', when: '', thenI: 'eerst zitten' }])
  })
  it('takes an anchor that helped, and not one that did not', () => {
    const anchors = [
      at('a', bodies.anchor({ how: 'hand op mijn borst', cue: 'voor het overleg' }), 1),
      at('b', bodies.anchor({ how: 'ander anker' }), 2),
    ]
    expect(gatherProtocol([...anchors, recall('a', 'a-little'), recall('b', 'no'), recall('b', null)])).toEqual([
      { fromId: 'a', when: 'voor het overleg', thenI: 'hand op mijn borst' },
    ])
  })
  it('takes equal words once, newest first, and nothing that was refused or withdrawn', () => {
    const same = bodies.intention({ ifBrake: 'Haast', thenI: 'Uitademen' })
    const all = [
      at('a', same, 1),
      at('b', bodies.intention({ ifBrake: ' haast', thenI: 'uitademen ' }), 3),
      at('c', bodies.intention({ ifBrake: 'ruis', thenI: 'stil' }), 2),
      at('d', bodies.intention({ ifBrake: 'weg', thenI: 'weg' }), 4, { state: 'withdrawn' }),
    ]
    const looks = ['a', 'b', 'c', 'd'].map((id) => look(id, 'done'))
    expect(gatherProtocol([...all, ...looks]).map((part) => part.fromId)).toEqual(['b', 'c'])
  })
})
