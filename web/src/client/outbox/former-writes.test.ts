import { describe, expect, it } from 'vitest'
import { formerSettingId, inPresentForm } from './former-writes.ts'

const base = 'POST /api/trajectories/:trajectoryId/findings'
const create = (id: string, body: object) => ({
  id,
  key: base,
  input: { params: { trajectoryId: 'own' }, body: { id, sessionId: null, momentId: null, body, visibility: 'private' } },
})
const withdraw = (findingId: string) => ({
  id: `${findingId}:withdraw`,
  key: `${base}/:findingId/withdraw`,
  input: { params: { trajectoryId: 'own', findingId } },
})
const level = { kind: 'support', prompt: 'now.feeling', level: 'cue' }
const question = { kind: 'question', prompt: 'now.body', words: 'Zit ik?' }
const check = { kind: 'check', thought: 'x', felt: '', wanted: '', bodyPlace: '' }

describe('what an earlier version left to be sent', () => {
  it('as a finding, and is a prompt setting now, is sent as one: the same words under the same id', () => {
    for (const body of [level, question])
      expect(inPresentForm(create('s', body), new Set())).toEqual({
        id: 's',
        key: 'POST /api/me/prompt-settings',
        input: { body: { id: 's', body } },
      })
    expect(inPresentForm(withdraw('s'), new Set(['s']))).toEqual({
      id: 's:withdraw',
      key: 'POST /api/me/prompt-settings/:settingId/withdraw',
      input: { params: { settingId: 's' } },
    })
  })
  it('as shared or private is sent as a share of the whole finding, or as no share', () => {
    const former = (visibility: string) => ({
      id: 'f:share',
      key: `${base}/:findingId/visibility`,
      input: { params: { trajectoryId: 't', findingId: 'f' }, body: { visibility, at: 5 } },
    })
    const share = (leftOut: readonly string[] | null) => ({
      id: 'f:share',
      key: `${base}/:findingId/share`,
      input: { params: { trajectoryId: 't', findingId: 'f' }, body: { leftOut, at: 5 } },
    })
    expect(inPresentForm(former('shared'), new Set())).toEqual(share([]))
    expect(inPresentForm(former('private'), new Set())).toEqual(share(null))
  })
  it('as a finding that is still one, or as something else, is left as it is', () => {
    const others = [create('f', check), withdraw('f'), { id: 'x', key: 'POST /api/sign-out', input: undefined }]
    for (const write of others) expect(inPresentForm(write, new Set(['s']))).toBe(write)
    expect([...others, create('s', level)].map(formerSettingId)).toEqual([null, null, null, 's'])
  })
})
