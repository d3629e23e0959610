// One's whole space as one file, out and in: everything the owner may read of their own, in words another installation reads.
// docs/space-file.md says it in prose. Nothing of a coach's own space is ever in it.
import { z } from 'zod'
import { flows } from '#method/alignment/alignment.ts'
import { findingStates } from '#method/finding/finding.ts'
import { layers } from '#method/moment/moment.ts'
import { mostReminders } from '#method/reminder/reminder.ts'
import { endpoint } from './endpoint.ts'
import { storedBody } from './finding-body.ts'
import { reminder } from './reminder.ts'
import { id, instant, line, locale, share, storedEvent, text } from './schemas.ts'
import { received } from './witness.ts'

/** With whom it was shared, and until when. A file brought in shares nothing: there is no coach in the place it comes to. */
const shares = z
  .array(z.object({ trajectoryId: id, sharedAt: instant, endedAt: instant.nullable(), leftOut: share.shape.leftOut }))
  .max(2000)
  .default([])
const sessionStates = z.enum(['prepared', 'running', 'paused', 'broken-off', 'referred', 'finished'])

const trajectory = z.object({
  id,
  /** The place a person has alone; every file has one. */
  own: z.boolean(),
  aim: line,
  coachName: line,
  startedAt: instant,
  endedAt: instant.nullable(),
  agreements: z
    .array(
      z.object({
        version: z.int().min(1).max(1_000_000),
        updatedAt: instant,
        byId: id,
        purpose: text,
        between: text,
        sponsor: text,
        retention: text,
      }),
    )
    .max(500),
})
const finding = z.object({
  id,
  trajectoryId: id,
  sessionId: id.nullable(),
  momentId: id.nullable(),
  state: z.enum(findingStates),
  shares,
  madeBy: id,
  reworded: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  body: storedBody,
  /** Every wording and answer, oldest first. */
  revisions: z.array(z.object({ at: instant, byId: id, state: z.enum(findingStates), body: storedBody })).max(2000),
})
const session = z.object({
  id,
  trajectoryId: id,
  number: z.int().min(1).max(1_000_000),
  createdAt: instant,
  createdBy: id,
  imported: z.boolean(),
  state: sessionStates,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** In the order in which they were recorded. */
  events: z.array(z.object({ byId: id, event: storedEvent })).max(50_000),
})
const alignment = z.object({
  id,
  trajectoryId: id,
  title: line,
  qualities: z.array(line).max(12),
  idealId: id.nullable(),
  createdAt: instant,
  madeBy: id,
  states: z
    .array(
      z.object({
        id,
        layer: z.enum(layers),
        flow: z.enum(flows),
        at: instant,
        setBy: id,
        words: text,
        sessionId: id.nullable(),
        momentId: id.nullable(),
        obstacleId: id.nullable(),
      }),
    )
    .max(5000),
})
const note = z.object({
  id,
  trajectoryId: id,
  sessionId: id.nullable(),
  kind: z.enum(['shared', 'record']),
  at: instant,
  madeBy: id,
  text,
  updatedAt: instant,
})

export const spaceFile = z.object({
  format: z.literal('krachtlijn-space'),
  version: z.literal(1),
  exportedAt: instant,
  person: z.object({ id, name: line, locale }),
  trajectories: z.array(trajectory).min(1).max(500),
  findings: z.array(finding).max(50_000),
  sessions: z.array(session).max(2000),
  alignments: z.array(alignment).max(2000),
  notes: z.array(note).max(20_000),
  /** Where it is read in they rest. A file of before they were in it is read too. */
  reminders: z
    .array(reminder.omit({ state: true, nextAt: true, told: true }))
    .max(mostReminders)
    .default([]),
  /** What others saw and was not kept: that stands among the findings. */
  received: z
    .array(received.extend({ state: z.enum(['new', 'parked', 'let-go']) }))
    .max(5000)
    .default([]),
})
export type SpaceFile = z.infer<typeof spaceFile>

export const spaceEndpoints = {
  exportSpace: endpoint({
    method: 'GET',
    path: '/api/me/space-file',
    summary: "One's whole space as one file",
    policy: 'signed-in',
    result: spaceFile,
  }),
  importSpace: endpoint({
    method: 'POST',
    path: '/api/me/space-file',
    summary: "Add a file from another installation to one's own space; what is there already stays as it is",
    policy: 'signed-in',
    largest: 48,
    body: spaceFile,
    /** left: not added, since it lies in a trajectory that has a coach here, or since there are reminders enough. */
    result: z.object({ added: z.int(), known: z.int(), left: z.int() }),
  }),
} as const
