// What a backup holds: which tables, in which order they can be put back, and under which name each sealed value opens.

import type { Tables } from '../database/tables.ts'
import { revisionSealedAs } from '../modules/finding/keep-finding.ts'
import { deviceKeyRecord } from '../modules/person/device-key.ts'
import { totpRecord } from '../modules/person/second-factor/totp.ts'
import { agreementSealedAs } from '../modules/trajectory/agreement.usecases.ts'
import { witnessAskSealedAs } from '../modules/witness/ask.usecases.ts'
import { giftSealedAs } from '../modules/witness/gift.usecases.ts'
import { receivedSealedAs } from '../modules/witness/received.usecases.ts'

export type Row = Readonly<Record<string, unknown>>

type BackedUp = {
  readonly name: keyof Tables
  /** The primary key, in its order: by it a large table is read a piece at a time. */
  readonly key: readonly string[]
  /** For each sealed column: the record name it was sealed with. The space is the row's own, or that of its person. */
  readonly sealed: Readonly<Record<string, (row: Row) => string>>
}

const text = (row: Row, column: string) => String(row[column])
const byId = (row: Row) => text(row, 'id')
const body = (recordOf: (row: Row) => string = byId) => ({ body: recordOf })
const inSpace = ['space_id', 'id']

/** In this order, so that what is referred to is there first. */
export const backedUp: readonly BackedUp[] = [
  { name: 'setting', key: ['key'], sealed: {} },
  { name: 'person', key: ['id'], sealed: { profile: byId, totp: (row) => totpRecord(byId(row)) } },
  { name: 'recovery_code', key: ['person_id', 'code_hash'], sealed: {} },
  { name: 'passkey', key: ['id'], sealed: { name: byId } },
  {
    name: 'device_key',
    key: ['person_id', 'device_id'],
    sealed: { wrapped: (row) => deviceKeyRecord(text(row, 'person_id'), text(row, 'device_id')) },
  },
  { name: 'practice', key: ['id'], sealed: {} },
  { name: 'membership', key: ['practice_id', 'person_id', 'role'], sealed: {} },
  { name: 'invitation', key: ['token_hash'], sealed: {} },
  { name: 'space', key: ['id'], sealed: {} },
  { name: 'space_grant', key: inSpace, sealed: {} },
  { name: 'trajectory', key: inSpace, sealed: body() },
  {
    name: 'agreement',
    key: ['space_id', 'trajectory_id', 'version'],
    sealed: body((row) => agreementSealedAs(text(row, 'trajectory_id'), Number(row.version))),
  },
  { name: 'assent', key: ['space_id', 'trajectory_id', 'version', 'person_id'], sealed: {} },
  { name: 'look', key: inSpace, sealed: {} },
  { name: 'session', key: inSpace, sealed: {} },
  { name: 'session_event', key: ['space_id', 'session_id', 'id'], sealed: body() },
  { name: 'finding', key: inSpace, sealed: body() },
  {
    name: 'finding_revision',
    key: ['space_id', 'finding_id', 'revision'],
    sealed: body((row) => revisionSealedAs(text(row, 'finding_id'), Number(row.revision))),
  },
  { name: 'finding_share', key: ['space_id', 'finding_id', 'trajectory_id', 'shared_at'], sealed: {} },
  { name: 'alignment', key: inSpace, sealed: body() },
  { name: 'alignment_state', key: inSpace, sealed: body() },
  { name: 'note', key: inSpace, sealed: body() },
  { name: 'reminder', key: inSpace, sealed: body() },
  { name: 'reminder_delivery', key: ['space_id', 'reminder_id', 'occurrence', 'channel'], sealed: {} },
  { name: 'witness_ask', key: inSpace, sealed: body((row) => witnessAskSealedAs(byId(row))) },
  { name: 'gift', key: inSpace, sealed: body((row) => giftSealedAs(byId(row))) },
  { name: 'received', key: inSpace, sealed: body((row) => receivedSealedAs(byId(row))) },
  { name: 'prompt_setting', key: inSpace, sealed: body() },
]

/**
 * Left out, so that nothing that was ended since comes to life again: after a restore everybody signs in anew, and turns on
 * notifications anew, since those go with a sign-in.
 */
export const leftOut: readonly (keyof Tables)[] = ['sign_in', 'sign_in_link', 'challenge', 'rate', 'push_subscription']
