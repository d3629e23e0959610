// The tables, as Kysely sees them. Every content row belongs to one space; what people wrote is ciphertext (Sealed).
import type { Kysely, Transaction } from 'kysely'

/** AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag. The row's id is the associated data. */
export type Sealed = Uint8Array
/** 0 or 1, portable over both databases. */
export type Bit = 0 | 1

/** sealed profile: { name, email, locale }. email_hash: HMAC of the lower-cased address, for looking up only. */
export type PersonRow = {
  id: string
  space_id: string
  email_hash: string | null
  profile: Sealed
  password_hash: string | null
  totp: Sealed | null
  created_at: number
  last_seen_at: number | null
  demo: Bit
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
export type PracticeRow = { id: string; name: string; demo: Bit; created_at: number }
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
/** A guest of a space: who, for which trajectory, from when until when. */
export type GrantRow = { id: string; space_id: string; trajectory_id: string; person_id: string; from_at: number; until_at: number | null }
/** sealed body: { aim }. The trajectory a person has with themselves bears the id of the space, and has no practice. */
export type TrajectoryRow = {
  space_id: string
  id: string
  practice_id: string | null
  coach_id: string
  coachee_id: string
  body: Sealed
  started_at: number
  ended_at: number | null
  next_at: number | null
}
export type AgreementRow = { space_id: string; trajectory_id: string; version: number; body: Sealed; updated_at: number; by_id: string }
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
}
/** position: order of arrival on the server within the session, from 1; the cursor of readers. digest: of the plain event, to tell a repeat from a difference. */
export type SessionEventRow = {
  space_id: string
  session_id: string
  id: string
  position: number
  at: number
  device_id: string
  actor_id: string
  digest: string
  body: Sealed
}
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
  body: Sealed
  created_at: number
  updated_at: number
}
/** The coach of this trajectory reads the finding, until `ended_at`. left_out: JSON, the names of the fields the coach does not get. */
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
/** sealed body: { title, qualities } */
export type AlignmentRow = {
  space_id: string
  id: string
  trajectory_id: string
  ideal_id: string | null
  body: Sealed
  created_at: number
  made_by: string
}
/** sealed body: { words } */
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
/** sealed body: { text, own }. Kinds working and attunement stand in the coach's own space. */
export type NoteRow = {
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
/** The access ledger: who looked at what kind of thing. */
export type LookRow = { space_id: string; id: string; trajectory_id: string; person_id: string; what: string; at: number }
/**
 * sealed body: { label, about }. next_at: when it comes next; null: no more. reckoned_at: when next_at was reckoned out, to notice
 * a clock that went back. counted_from: what came before does not count for stopping. told: the person read that it stopped.
 */
export type ReminderRow = {
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
/** occurrence: the local date-time that names it. arrival_id: the same on every channel; the only thing a message carries. */
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
/** sealed body: { endpoint, p256dh, auth } */
export type PushSubscriptionRow = { person_id: string; device_id: string; sign_in_id: string; body: Sealed; created_at: number }
/** sealed body: { forName, behaviour, intentionId, email }; sealed as witness-ask/<id>. */
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
/** In the space of the giver. sealed body: { forName, word, lexiconKey, saw }; sealed as gift/<id>. token_hash null: given inside the app. */
export type GiftRow = {
  space_id: string
  id: string
  token_hash: string | null
  body: Sealed
  created_at: number
  expires_at: number | null
  closed_at: number | null
}
/** In the space of the reader. sealed body: { saw, word, lexiconKey, fromName, behaviour }; sealed as received/<id>. */
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
export type SettingRow = { key: string; value: string }

export type Tables = {
  person: PersonRow
  recovery_code: RecoveryCodeRow
  passkey: PasskeyRow
  sign_in: SignInRow
  sign_in_link: SignInLinkRow
  challenge: ChallengeRow
  device_key: DeviceKeyRow
  rate: RateRow
  practice: PracticeRow
  membership: MembershipRow
  invitation: InvitationRow
  space: SpaceRow
  space_grant: GrantRow
  trajectory: TrajectoryRow
  agreement: AgreementRow
  assent: AssentRow
  session: SessionRow
  session_event: SessionEventRow
  finding: FindingRow
  finding_revision: FindingRevisionRow
  finding_share: FindingShareRow
  alignment: AlignmentRow
  alignment_state: AlignmentStateRow
  note: NoteRow
  look: LookRow
  reminder: ReminderRow
  reminder_delivery: ReminderDeliveryRow
  push_subscription: PushSubscriptionRow
  witness_ask: WitnessAskRow
  gift: GiftRow
  received: ReceivedRow
  setting: SettingRow
}
export type Database = Kysely<Tables>
export type Transacting = Transaction<Tables>
