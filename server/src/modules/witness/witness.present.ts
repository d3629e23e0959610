// Questions, gifts and received texts as the API returns them. Never tokens, e-mail addresses or hashes.
import type { z } from 'zod'
import type { ask, gift, received } from '#contract/witness.ts'
import type { ReceivedState } from '#method/witness/received.ts'
import { deriveAskState, type ReceivedSource } from '#method/witness/witness.ts'
import { mayRemind, type OpenAsk, timesOf } from './ask.usecases.ts'
import { isOpen, type OpenGift } from './gift.usecases.ts'
import type { OpenReceived } from './received.usecases.ts'

export function presentAsk({ row, body }: OpenAsk, now: number, canMail: boolean): z.input<typeof ask> {
  return {
    id: row.id,
    forName: body.forName,
    behaviour: body.behaviour,
    intentionId: body.intentionId,
    state: deriveAskState(timesOf(row), now),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    mailed: row.mailed_at !== null,
    canRemind: canMail && body.email !== null && mayRemind(row, now),
  }
}

export function presentReceived({ row, body }: OpenReceived): z.input<typeof received> {
  const { saw, word, lexiconKey, fromName, behaviour } = body
  const state = row.state as ReceivedState
  return { id: row.id, source: row.source as ReceivedSource, fromName, saw, word, lexiconKey, behaviour, state, at: row.at }
}

export function presentGift({ row, body }: OpenGift, now: number): z.input<typeof gift> {
  const { forName, word, saw } = body
  const by = row.token_hash === null ? ('app' as const) : ('link' as const)
  return { id: row.id, forName, word, saw, at: row.created_at, by, open: isOpen(row, now), expiresAt: row.expires_at }
}
