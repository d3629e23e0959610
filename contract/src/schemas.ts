// Shapes shared by several endpoints: ids, texts, findings, session events. They mirror the types of method.

import { z } from 'zod'
import type { Alignment, AlignmentState } from '#method/alignment/alignment.ts'
import { flows } from '#method/alignment/alignment.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { anchorModes, beginnings, findingStates, noticingTimings, observationResults, obstacleForms } from '#method/finding/finding.ts'
import { dimensions, landings, latestInstant, layers, longestMomentText, poles, speakers, steps } from '#method/moment/moment.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { sessionStates } from '#method/session/session-event.ts'
import { supportLevels } from '#method/support/support-level.ts'

export const id = z.uuid()
/** Milliseconds since 1970. */
export const instant = z.int().min(0).max(latestInstant)
export const locale = z.enum(['nl', 'en'])
/** A line of text, at most 300 characters. */
export const line = z.string().max(300)
/**
 * What somebody or something is called: it stands in headings and mails, so signs that break the line or turn the reading
 * direction become a space.
 */
export const name = line.min(1).overwrite((words) => words.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' '))
/** Free text, at most 8,000 characters. */
export const text = z.string().max(8000)
export const ok = z.object({ ok: z.literal(true) })

export const rating = z.object({ brake: z.int().min(0).max(10), strength: z.int().min(0).max(10) })
const scale = z.int().min(0).max(10)

const prompt = z.string().max(60)
/** What may stand with every kind: how it came about, and the sides the writer marked. */
const extras = {
  making: z
    .object({
      began: z.enum(beginnings),
      answered: z
        .array(z.object({ prompt, level: z.enum(supportLevels) }))
        .max(30)
        .readonly(),
    })
    .optional(),
  marks: z
    .array(
      z.object({ field: z.string().max(30), from: z.int().min(0).max(8000), to: z.int().min(0).max(8000), dimension: z.enum(dimensions) }),
    )
    .max(200)
    .readonly()
    .optional(),
}

export const findingBody = z.discriminatedUnion('kind', [
  z.object({
    ...extras,
    kind: z.literal('success'),
    moment: text,
    did: text,
    thought: text,
    felt: text,
    wanted: text,
    longing: text,
  }),
  z.object({
    ...extras,
    kind: z.literal('ideal'),
    words: line,
    wantedBy: z.enum(['me', 'should']).nullable(),
    felt: scale.nullable(),
    parentId: id.nullable(),
    fromId: id.nullable().optional(),
    problem: text.optional(),
  }),
  z.object({
    ...extras,
    kind: z.literal('quality'),
    word: line,
    lexiconKey: z.string().max(60).nullable(),
    act: text,
    seenBy: z.enum(['coachee', 'coach', 'other']),
    felt: z.boolean(),
    used: z.boolean(),
    seenByName: line.optional(),
    context: line.optional(),
    fromId: id.nullable().optional(),
    strength: scale.nullable().optional(),
  }),
  z.object({
    ...extras,
    kind: z.literal('obstacle'),
    side: z.enum(['internal', 'external']),
    form: z.enum(obstacleForms),
    layer: z.enum(layers),
    sentence: line,
    feltNow: text,
    potentialId: id.nullable(),
    internalId: id.nullable(),
    action: text,
  }),
  z.object({
    ...extras,
    kind: z.literal('tension'),
    potentialId: id,
    obstacleId: id,
    words: text,
    bodyNote: text,
    before: rating.nullable(),
    after: rating.nullable(),
    shift: z.enum(['shift', 'no-shift']).nullable(),
  }),
  z.object({
    ...extras,
    kind: z.literal('anchor'),
    of: line,
    mode: z.enum(anchorModes),
    how: text,
    cue: line,
  }),
  z.object({
    ...extras,
    kind: z.literal('intention'),
    act: text,
    when: line,
    quality: line,
    ifBrake: line,
    thenI: line,
    noticedBy: line,
    lookBackOn: z.iso.date().nullable(),
  }),
  z.object({
    ...extras,
    kind: z.literal('recall'),
    anchorId: id,
    worked: z.enum(['yes', 'a-little', 'no']).nullable(),
  }),
  z.object({
    ...extras,
    kind: z.literal('observation'),
    intentionId: id,
    result: z.enum(observationResults),
    words: text,
    othersNoticed: text,
  }),
  z.object({ ...extras, kind: z.literal('check'), thought: text, felt: text, wanted: text, bodyPlace: line }),
  z.object({
    ...extras,
    kind: z.literal('noticing'),
    obstacleId: id.nullable(),
    timing: z.enum(noticingTimings),
    words: text,
    thought: text,
    felt: text,
    wanted: text,
  }),
  z.object({ ...extras, kind: z.literal('question'), prompt, words: text }),
  z.object({ ...extras, kind: z.literal('support'), prompt, level: z.enum(supportLevels).nullable() }),
  z.object({
    ...extras,
    kind: z.literal('protocol'),
    title: line,
    parts: z
      .array(z.object({ when: text, thenI: text }))
      .max(30)
      .readonly(),
  }),
]) satisfies z.ZodType<FindingBody>

export const finding = z.object({
  id,
  trajectoryId: id.nullable(),
  sessionId: id.nullable(),
  momentId: id.nullable(),
  state: z.enum(findingStates),
  body: findingBody,
  reworded: z.boolean(),
  madeBy: id,
  createdAt: instant,
  updatedAt: instant,
  visibility: z.enum(['private', 'shared']),
  sharedWith: z.array(id).readonly(),
}) satisfies z.ZodType<Finding>

const momentFields = {
  dimension: z.enum(dimensions),
  layer: z.enum(layers),
  pole: z.enum(poles),
  speaker: z.enum(speakers),
  initiative: z.enum(speakers),
  landed: z.enum(landings).nullable(),
  text: text.max(longestMomentText),
}
const envelope = { id, at: instant, deviceId: id }

export const sessionEvent = z.discriminatedUnion('kind', [
  z.object({
    ...envelope,
    kind: z.literal('moment'),
    moment: z.object({ ...momentFields, step: z.enum(steps), place: z.number().min(0).max(1) }),
  }),
  z.object({ ...envelope, kind: z.literal('moment-revised'), momentId: id, change: z.object(momentFields).partial() }),
  z.object({ ...envelope, kind: z.literal('taken-back'), eventId: id }),
  z.object({ ...envelope, kind: z.literal('step-entered'), step: z.enum(steps) }),
  z.object({ ...envelope, kind: z.literal('state-set'), state: z.enum(sessionStates).exclude(['prepared']), note: text }),
  z.object({ ...envelope, kind: z.literal('finding-picked-up'), findingId: id, momentId: id.nullable(), body: findingBody }),
  z.object({ ...envelope, kind: z.literal('finding-revised'), findingId: id, body: findingBody }),
  z.object({ ...envelope, kind: z.literal('tension-rated'), tensionId: id, when: z.enum(['before', 'after']), rating }),
  z.object({ ...envelope, kind: z.literal('tension-noted'), tensionId: id, body: text, words: text }),
  z.object({
    ...envelope,
    kind: z.literal('shift-answered'),
    tensionId: id,
    answer: z.enum(['shift', 'no-shift']),
    confirmedBy: z.literal('coachee'),
  }),
  z.object({ ...envelope, kind: z.literal('invitation-waved'), rule: z.string().max(60), wording: z.int() }),
  z.object({ ...envelope, kind: z.literal('invitation-used'), rule: z.string().max(60), wording: z.int() }),
  z.object({ ...envelope, kind: z.literal('quiet-set'), quiet: z.boolean() }),
]) satisfies z.ZodType<SessionEvent>

export const alignment = z.object({
  id,
  trajectoryId: id,
  title: line,
  idealId: id.nullable(),
  qualities: z.array(line).max(12),
  createdAt: instant,
}) satisfies z.ZodType<Alignment>
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
