// What a backup contains: the tables in the order in which they can be restored, and the record name of each sealed column.
import type { Tables } from '../database/tables.ts'
import {
  agreementRecord,
  alignmentRevisionRecord,
  deviceKeyRecord,
  giftRecord,
  receivedRecord,
  revisionRecord,
  totpRecord,
  witnessAskRecord,
} from '../vault/record-names.ts'

export type BackupRow = Readonly<Record<string, unknown>>

type BackedUpTable = {
  readonly name: keyof Tables
  /** The primary key. Large tables are read in pieces, in its order. */
  readonly key: readonly string[]
  /** The record name of each sealed column. The space is that of the row, or of its person. */
  readonly sealed: Readonly<Record<string, (row: BackupRow) => string>>
}

const text = (row: BackupRow, column: string) => String(row[column])
const byId = (row: BackupRow) => text(row, 'id')
const body = (recordOf: (row: BackupRow) => string = byId) => ({ body: recordOf })
const inSpace = ['space_id', 'id']

/** In this order, so that rows that others refer to are restored first. */
export const backedUp: readonly BackedUpTable[] = [
  { name: 'setting', key: ['key'], sealed: {} },
  { name: 'person', key: ['id'], sealed: { profile: byId, totp: (row) => totpRecord(byId(row)) } },
  { name: 'recovery_code', key: ['person_id', 'code_hash'], sealed: {} },
  { name: 'passkey', key: ['id'], sealed: { name: byId } },
  {
    name: 'device_key',
    key: ['person_id', 'device_id'],
    sealed: { wrapped: (row) => deviceKeyRecord(text(row, 'person_id'), text(row, 'device_id')) },
  },
  { name: 'given_link', key: ['id'], sealed: {} },
  { name: 'practice', key: ['id'], sealed: {} },
  { name: 'membership', key: ['practice_id', 'person_id', 'role'], sealed: {} },
  { name: 'invitation', key: ['token_hash'], sealed: {} },
  { name: 'space', key: ['id'], sealed: {} },
  { name: 'space_grant', key: inSpace, sealed: {} },
  { name: 'trajectory', key: inSpace, sealed: body() },
  {
    name: 'agreement',
    key: ['space_id', 'trajectory_id', 'version'],
    sealed: body((row) => agreementRecord(text(row, 'trajectory_id'), Number(row.version))),
  },
  { name: 'assent', key: ['space_id', 'trajectory_id', 'version', 'person_id'], sealed: {} },
  { name: 'look', key: inSpace, sealed: {} },
  { name: 'session', key: inSpace, sealed: {} },
  { name: 'session_event', key: ['space_id', 'session_id', 'id'], sealed: body() },
  { name: 'finding', key: inSpace, sealed: body() },
  {
    name: 'finding_revision',
    key: ['space_id', 'finding_id', 'revision'],
    sealed: body((row) => revisionRecord(text(row, 'finding_id'), Number(row.revision))),
  },
  { name: 'finding_share', key: ['space_id', 'finding_id', 'trajectory_id', 'shared_at'], sealed: {} },
  { name: 'alignment', key: inSpace, sealed: body() },
  {
    name: 'alignment_revision',
    key: ['space_id', 'alignment_id', 'version'],
    sealed: body((row) => alignmentRevisionRecord(text(row, 'alignment_id'), Number(row.version))),
  },
  { name: 'alignment_state', key: inSpace, sealed: body() },
  { name: 'note', key: inSpace, sealed: body() },
  { name: 'reminder', key: inSpace, sealed: body() },
  { name: 'reminder_delivery', key: ['space_id', 'reminder_id', 'occurrence', 'channel'], sealed: {} },
  { name: 'witness_ask', key: inSpace, sealed: body((row) => witnessAskRecord(byId(row))) },
  { name: 'gift', key: inSpace, sealed: body((row) => giftRecord(byId(row))) },
  { name: 'received', key: inSpace, sealed: body((row) => receivedRecord(byId(row))) },
  { name: 'prompt_setting', key: inSpace, sealed: body() },
  { name: 'imported_file', key: inSpace, sealed: {} },
  { name: 'imported_item', key: ['space_id', 'part', 'id'], sealed: {} },
]

/**
 * Not in a backup, so that a restore does not bring back what was ended since: after it, people sign in again and turn notifications on
 * again.
 */
export const leftOut: readonly (keyof Tables)[] = ['sign_in', 'sign_in_link', 'challenge', 'address_check', 'rate', 'push_subscription']
