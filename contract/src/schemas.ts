// Shapes shared by several endpoints: ids, texts, findings, session events. What a finding holds: finding-body.ts.
import { z } from 'zod'
import type { Alignment, AlignmentState } from '#method/alignment/alignment.ts'
import { flows } from '#method/alignment/alignment.ts'
import { isBlank } from '#method/finding/field.ts'
import { type Finding, findingStates, type SentBody } from '#method/finding/finding.ts'
import { locales } from '#method/locale/locale.ts'
import { dimensions, landings, latestInstant, layers, longestMomentText, poles, speakers, steps } from '#method/moment/moment.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { sessionStates, shiftAnswers } from '#method/session/session-event.ts'
import type { Share } from '#method/sharing/share.ts'
import { eventBody, rating, storedBody, storedEventBody } from './finding-body.ts'
import { version } from './version.ts'

export const id = z.uuid()
/** Milliseconds since 1970. */
export const instant = z.int().min(0).max(latestInstant)
export const locale = z.enum(locales)
/** A line of text, at most 300 characters. */
export const line = z.string().max(300)
/**
 * A name of a person or thing. It is shown in headings and mails, so characters that break the line or change the reading direction
 * become a space. A name that nobody can see is refused.
 */
export const name = line
  .min(1)
  .overwrite((words) => words.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' '))
  .refine((words) => !isBlank(words))
/** Free text, at most 8,000 characters. */
export const text = z.string().max(8000)
export const ok = z.object({ ok: z.literal(true) })

/** The coach of this trajectory reads the finding, without the fields that were left out. */
export const share = z.object({ trajectoryId: id, leftOut: z.array(z.string().max(30)).max(30).readonly() }) satisfies z.ZodType<Share>

export const finding = z.object({
  id,
  trajectoryId: id.nullable(),
  sessionId: id.nullable(),
  momentId: id.nullable(),
  state: z.enum(findingStates),
  body: storedBody,
  reworded: z.boolean(),
  madeBy: id,
  createdAt: instant,
  updatedAt: instant,
  sharedWith: z.array(share).readonly(),
  version,
}) satisfies z.ZodType<Finding>

const momentFields = {
  dimension: z.enum(dimensions).nullable(),
  layer: z.enum(layers).nullable(),
  pole: z.enum(poles).nullable(),
  step: z.enum(steps).nullable(),
  speaker: z.enum(speakers),
  initiative: z.enum(speakers).nullable(),
  landed: z.enum(landings).nullable(),
  text: text.max(longestMomentText),
  place: z.number().min(0).max(1),
}

function sessionEvents<B extends z.ZodType<SentBody>, E extends z.ZodRawShape>(body: B, more: E) {
  const envelope = { id, at: instant, deviceId: id, ...more }
  return z.discriminatedUnion('kind', [
    z.object({
      ...envelope,
      kind: z.literal('moment'),
      moment: z.object(momentFields),
    }),
    z.object({ ...envelope, kind: z.literal('moment-revised'), momentId: id, change: z.object(momentFields).partial() }),
    z.object({ ...envelope, kind: z.literal('taken-back'), eventId: id }),
    z.object({ ...envelope, kind: z.literal('step-entered'), step: z.enum(steps) }),
    z.object({ ...envelope, kind: z.literal('state-set'), state: z.enum(sessionStates).exclude(['prepared']), note: text }),
    z.object({ ...envelope, kind: z.literal('finding-picked-up'), findingId: id, momentId: id.nullable(), body }),
    z.object({ ...envelope, kind: z.literal('finding-revised'), findingId: id, body }),
    z.object({ ...envelope, kind: z.literal('tension-rated'), tensionId: id, when: z.enum(['before', 'after']), rating }),
    z.object({ ...envelope, kind: z.literal('tension-noted'), tensionId: id, body: text, words: text }),
    z.object({
      ...envelope,
      kind: z.literal('shift-answered'),
      tensionId: id,
      answer: z.enum(shiftAnswers),
      /** Of earlier versions. It is ignored: whoever is signed in gives the answer. */
      confirmedBy: z.literal('coachee').optional(),
    }),
    z.object({ ...envelope, kind: z.literal('tension-held'), tensionId: id, held: z.boolean() }),
    z.object({ ...envelope, kind: z.literal('invitation-waved'), rule: z.string().max(60), wording: z.int() }),
    z.object({ ...envelope, kind: z.literal('invitation-used'), rule: z.string().max(60), wording: z.int() }),
    z.object({ ...envelope, kind: z.literal('quiet-set'), quiet: z.boolean() }),
  ])
}
/** In a request. */
export const sessionEvent = sessionEvents(eventBody, {}) satisfies z.ZodType<SessionEvent>
/** What the device's clock said, when that was later than the server received the event; `at` is then the receipt. */
const clockAt = instant.optional()
/** As it was stored. */
export const storedEvent = sessionEvents(storedEventBody, { clockAt }) satisfies z.ZodType<SessionEvent>
/** As the server returns it. `by`: whose sign-in recorded it. */
export const knownEvent = sessionEvents(storedEventBody, { clockAt, by: z.enum(speakers) }) satisfies z.ZodType<SessionEvent>

export const alignment = z.object({
  id,
  trajectoryId: id,
  title: line,
  idealId: id.nullable(),
  qualities: z.array(line).max(12),
  createdAt: instant,
  /** The owner revises every krachtlijn; a coach only one they made. */
  madeBy: id,
  version,
}) satisfies z.ZodType<Alignment>
/** One wording of a krachtlijn, and who gave it. */
export const alignmentRevision = z.object({
  alignmentId: id,
  version,
  at: instant,
  byId: id,
  title: line,
  idealId: id.nullable(),
  qualities: z.array(line).max(12),
})
export const alignmentState = z.object({
  id,
  alignmentId: id,
  layer: z.enum(layers),
  flow: z.enum(flows),
  at: instant,
  setBy: id,
  words: text,
  sessionId: id.nullable(),
  momentId: id.nullable(),
  obstacleId: id.nullable(),
}) satisfies z.ZodType<AlignmentState>
