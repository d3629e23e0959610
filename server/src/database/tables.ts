// The tables, as types for Kysely. Every content row belongs to one space; what people wrote is ciphertext (Sealed).
import type { Generated, Kysely, Transaction } from 'kysely'

/**
 * AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag. The associated data are the space id and the record name (vault/record-names.ts).
 */
export type Sealed = Uint8Array
/** A boolean. Both databases store it as a number. */
export type Bit = 0 | 1
/**
 * Columns of a row that people edit in place. version: 1, and one more with each change. written: JSON; for each part of the row
 * the change that last set it (weigh-write.ts).
 */
export type Versioned = { version: number; written: string }
/** A row may be inserted without a value for these columns; the database gives the value of a new row. */
type WithDefaults<Row, Column extends keyof Row> = Omit<Row, Column> & { [C in Column]: Generated<Row[C]> }

/** profile, sealed: { name, email, locale }. email_hash: HMAC of the normalised address, for lookups only. */
export type PersonRow = Versioned & {
  id: string
  space_id: string
  email_hash: string | null
  profile: Sealed
  password_hash: string | null
  totp: Sealed | null
  created_at: number
  last_seen_at: number | null
  demo: Bit
  /** When the person opened a link that was mailed to the address of the profile. null: never, so no link to it signs in. */
  email_verified_at: number | null
}
/** A link that was mailed to verify an address. body, sealed: { email }. */
export type AddressCheckRow = {
  token_hash: string
  person_id: string
  body: Sealed
  created_at: number
  expires_at: number
  used_at: number | null
}
export type RecoveryCodeRow = { person_id: string; code_hash: string; used_at: number | null }
export type PasskeyRow = {
  id: string
  person_id: string
  credential_id: string
  public_key: Uint8Array
  counter: number
  transports: string
  name: Sealed
  created_at: number
  last_used_at: number | null
}
export type SignInRow = {
  id: string
  person_id: string
  token_hash: string
  device: string
  created_at: number
  last_seen_at: number
  expires_at: number
  ended_at: number | null
}
export type SignInLinkRow = { token_hash: string; person_id: string; created_at: number; expires_at: number; used_at: number | null }
/** A sign-in link that another person made for this one. It stays when the link is used or has expired. */
export type GivenLinkRow = { id: string; person_id: string; given_by: string; token_hash: string; at: number; used_at: number | null }
export type ChallengeRow = {
  id: string
  person_id: string | null
  kind: string
  data: string
  expires_at: number
  attempts: number
  used_at: number | null
}
export type DeviceKeyRow = { person_id: string; device_id: string; wrapped: Sealed; created_at: number }
export type RateRow = { key: string; window_start: number; count: number }
export type PracticeRow = Versioned & { id: string; name: string; demo: Bit; created_at: number }
export type MembershipRow = { practice_id: string; person_id: string; role: string; since: number; ended_at: number | null }
export type InvitationRow = {
  token_hash: string
  practice_id: string
  person_id: string
  trajectory_id: string | null
  role: string
  invited_by: string
  created_at: number
  expires_at: number
  used_at: number | null
}
export type SpaceRow = { id: string; kind: string; owner_id: string; created_at: number }
/** This person is a guest in this space, for one trajectory, from `from_at` until `until_at` (null: no end). */
export type GrantRow = { id: string; space_id: string; trajectory_id: string; person_id: string; from_at: number; until_at: number | null }
/** body, sealed: { aim, coachName? }. The own place of a person has the id of the space and no practice. */
export type TrajectoryRow = Versioned & {
  space_id: string
  id: string
  practice_id: string | null
  coach_id: string
  coachee_id: string
  body: Sealed
  started_at: number
  ended_at: number | null
  next_at: number | null
  /** When the coach put it away, and when the coach asked the owner to erase it. */
  archived_at: number | null
  erasure_asked_at: number | null
}
export type AgreementRow = Versioned & { space_id: string; trajectory_id: string; body: Sealed; updated_at: number; by_id: string }
export type AssentRow = { space_id: string; trajectory_id: string; version: number; person_id: string; at: number }
export type SessionRow = {
  space_id: string
  id: string
  trajectory_id: string
  number: number
  created_at: number
  created_by: string
  imported: Bit
  state: string
  started_at: number | null
  ended_at: number | null
  /** The person who imported it, and who alone reads it until they share it. null: everyone who may read the trajectory. */
  private_to: string | null
  /** The language of the trace that it came from. */
  language: string | null
  ran_ms: number | null
}
/** A file that was imported. digest: keyed hash of its content. done: 0 while it is being imported, and after a killed process. */
export type ImportedFileRow = {
  space_id: string
  id: string
  kind: string
  digest: string
  by_id: string
  at: number
  done: Bit
}
/** One row that a file added. part: its table. */
export type ImportedItemRow = { space_id: string; part: string; id: string; file_id: string }
/**
 * position: order of arrival on the server within the session, from 1; readers use it as cursor. digest: fingerprint of the plain event, to
 * recognise a repeated event. received_at: by the server's clock; null: a live session from before migration 0012.
 */
export type SessionEventRow = {
  space_id: string
  session_id: string
  id: string
  position: number
  at: number
  received_at: number | null
  device_id: string
  actor_id: string
  digest: string
  body: Sealed
}
/** Its version is `revision`; `written` as in Versioned, with one part: the wording. */
export type FindingRow = {
  space_id: string
  id: string
  trajectory_id: string
  session_id: string | null
  moment_id: string | null
  kind: string
  state: string
  made_by: string
  reworded: Bit
  revision: number
  written: string
  body: Sealed
  created_at: number
  updated_at: number
}
/** The coach of this trajectory reads the finding until `ended_at`. left_out: JSON; the names of the fields that the coach does not get. */
export type FindingShareRow = {
  space_id: string
  finding_id: string
  trajectory_id: string
  shared_at: number
  ended_at: number | null
  left_out: string
}
export type FindingRevisionRow = {
  space_id: string
  finding_id: string
  revision: number
  at: number
  by_id: string
  state: string
  body: Sealed
}
/** body, sealed: { title, qualities }. */
export type AlignmentRow = Versioned & {
  space_id: string
  id: string
  trajectory_id: string
  ideal_id: string | null
  body: Sealed
  created_at: number
  made_by: string
}
/** One wording. body, sealed: { title, qualities }. `by_id`: who made the wording, at the instant `at`. */
export type AlignmentRevisionRow = {
  space_id: string
  alignment_id: string
  version: number
  at: number
  by_id: string
  ideal_id: string | null
  body: Sealed
}
/** body, sealed: { words }. */
export type AlignmentStateRow = {
  space_id: string
  alignment_id: string
  id: string
  layer: string
  flow: string
  at: number
  set_by: string
  session_id: string | null
  moment_id: string | null
  obstacle_id: string | null
  body: Sealed
}
/** body, sealed: { text, own }. Working notes and attunement are in the coach's own space. */
export type NoteRow = Versioned & {
  space_id: string
  id: string
  trajectory_id: string
  session_id: string | null
  kind: string
  phase: string | null
  at: number
  made_by: string
  body: Sealed
  updated_at: number
}
/** The access ledger: who looked at which kind of content, by hour. */
export type LookRow = { space_id: string; id: string; trajectory_id: string; person_id: string; what: string; at: number }
/**
 * body, sealed: { label, about }. next_at: when it is due next; null: no more. reckoned_at: when next_at was computed, to notice that the
 * clock was set back. counted_from: earlier arrivals do not count for stopping by itself. told: the person has read that it stopped.
 */
export type ReminderRow = Versioned & {
  space_id: string
  id: string
  person_id: string
  body: Sealed
  schedule: string
  by_push: Bit
  by_mail: Bit
  state: string
  told: Bit
  next_at: number | null
  reckoned_at: number
  counted_from: number
  created_at: number
  updated_at: number
}
/**
 * occurrence: the local date-time that identifies it. arrival_id: the same on every channel, and the only thing that a message contains.
 */
export type ReminderDeliveryRow = {
  space_id: string
  reminder_id: string
  occurrence: string
  channel: string
  arrival_id: string
  due_at: number
  claimed_at: number
  sent_at: number | null
  opened_at: number | null
  outcome: string
}
/** body, sealed: { endpoint, p256dh, auth }. */
export type PushSubscriptionRow = { person_id: string; device_id: string; sign_in_id: string; body: Sealed; created_at: number }
/** body, sealed: { forName, behaviour, intentionId, email }. */
export type WitnessAskRow = {
  space_id: string
  id: string
  token_hash: string
  reminder_hash: string | null
  body: Sealed
  created_at: number
  expires_at: number
  mailed_at: number | null
  reminded_at: number | null
  answered_at: number | null
  withdrawn_at: number | null
}
/** In the giver's space. body, sealed: { forName, word, lexiconKey, saw }. token_hash null: given inside the app. */
export type GiftRow = {
  space_id: string
  id: string
  token_hash: string | null
  body: Sealed
  created_at: number
  expires_at: number | null
  closed_at: number | null
}
/** In the receiver's space. body, sealed: { saw, word, lexiconKey, fromName, behaviour, replyId }. */
export type ReceivedRow = {
  space_id: string
  id: string
  source: string
  origin_id: string
  state: string
  body: Sealed
  at: number
  settled_at: number | null
}
/** sealed body: a PromptSettingBody. */
export type PromptSettingRow = { space_id: string; id: string; body: Sealed; created_at: number; withdrawn_at: number | null }
export type SettingRow = { key: string; value: string }

export type Tables = {
  person: WithDefaults<PersonRow, keyof Versioned | 'email_verified_at'>
  address_check: AddressCheckRow
  recovery_code: RecoveryCodeRow
  passkey: PasskeyRow
  sign_in: SignInRow
  sign_in_link: SignInLinkRow
  given_link: GivenLinkRow
  challenge: ChallengeRow
  device_key: DeviceKeyRow
  rate: RateRow
  practice: WithDefaults<PracticeRow, keyof Versioned>
  membership: MembershipRow
  invitation: InvitationRow
  space: SpaceRow
  space_grant: GrantRow
  trajectory: WithDefaults<TrajectoryRow, keyof Versioned | 'archived_at' | 'erasure_asked_at'>
  agreement: WithDefaults<AgreementRow, 'written'>
  assent: AssentRow
  session: WithDefaults<SessionRow, 'private_to' | 'language' | 'ran_ms'>
  session_event: WithDefaults<SessionEventRow, 'received_at'>
  finding: WithDefaults<FindingRow, 'written'>
  finding_revision: FindingRevisionRow
  finding_share: FindingShareRow
  alignment: WithDefaults<AlignmentRow, keyof Versioned>
  alignment_revision: AlignmentRevisionRow
  alignment_state: AlignmentStateRow
  note: WithDefaults<NoteRow, keyof Versioned>
  look: LookRow
  reminder: WithDefaults<ReminderRow, keyof Versioned>
  reminder_delivery: ReminderDeliveryRow
  push_subscription: PushSubscriptionRow
  witness_ask: WitnessAskRow
  gift: GiftRow
  received: ReceivedRow
  prompt_setting: PromptSettingRow
  imported_file: ImportedFileRow
  imported_item: ImportedItemRow
  setting: SettingRow
}
export type Database = Kysely<Tables>
export type Transacting = Transaction<Tables>
