// A person's whole space as one file, exported and imported: everything in it that the owner may read. Nothing from a coach's own space is
// in it. The format in prose: docs/space-file.md.
import { z } from 'zod'
import { flows } from '#method/alignment/alignment.ts'
import { findingStates } from '#method/finding/finding.ts'
import { layers } from '#method/moment/moment.ts'
import { mostReminders } from '#method/reminder/reminder.ts'
import { mostSessionEvents } from '#method/space/space-limits.ts'
import { endpoint } from './endpoint.ts'
import { storedBody } from './finding-body.ts'
import { promptSetting } from './prompt-setting.ts'
import { reminder } from './reminder.ts'
import { alignmentRevision, id, instant, line, locale, ok, share, storedEvent, text } from './schemas.ts'
import { received } from './witness.ts'

/** With whom it was shared, and until when. A file brought in shares nothing: there is no coach in the place it comes to. */
const shares = z
  .array(z.object({ trajectoryId: id, sharedAt: instant, endedAt: instant.nullable(), leftOut: share.shape.leftOut }))
  .default([])
const sessionStates = z.enum(['prepared', 'running', 'paused', 'broken-off', 'referred', 'finished'])

const trajectory = z.object({
  id,
  /** The own place: every file has exactly one. */
  own: z.boolean(),
  aim: line,
  coachName: line,
  startedAt: instant,
  endedAt: instant.nullable(),
  agreements: z.array(
    z.object({
      version: z.int().min(1).max(1_000_000),
      updatedAt: instant,
      byId: id,
      purpose: text,
      between: text,
      sponsor: text,
      retention: text,
    }),
  ),
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
  revisions: z.array(z.object({ at: instant, byId: id, state: z.enum(findingStates), body: storedBody })),
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
  /** In order of arrival on the server. */
  events: z.array(z.object({ byId: id, event: storedEvent })).max(mostSessionEvents),
})
const alignment = z.object({
  id,
  trajectoryId: id,
  title: line,
  qualities: z.array(line).max(12),
  idealId: id.nullable(),
  createdAt: instant,
  madeBy: id,
  /** Every wording, oldest first. Files from before history was kept have none. */
  revisions: z.array(alignmentRevision.omit({ alignmentId: true, version: true })).default([]),
  states: z.array(
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
  ),
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
  trajectories: z.array(trajectory).min(1),
  findings: z.array(finding),
  sessions: z.array(session),
  alignments: z.array(alignment),
  notes: z.array(note),
  /** They are imported as paused. Files from before reminders existed have none. */
  reminders: z
    .array(reminder.omit({ state: true, nextAt: true, told: true, version: true }))
    .max(mostReminders)
    .default([]),
  /** Not the kept ones: those are findings. */
  received: z.array(received.extend({ state: z.enum(['new', 'parked', 'let-go']) })).default([]),
  promptSettings: z.array(promptSetting).default([]),
})
export type SpaceFile = z.infer<typeof spaceFile>

const formerSetting = z.object({
  id,
  state: z.enum(findingStates),
  createdAt: instant,
  updatedAt: instant,
  body: z.looseObject({ kind: z.enum(['support', 'question']) }),
})

/**
 * The file as this version writes it. In files made before there was a part `promptSettings`, the prompt settings are findings; this
 * moves them to that part.
 * `file` has the type for callers only: at run time it can be anything, and is checked after this.
 */
export function currentFile(file: z.input<typeof spaceFile>): unknown {
  const found = z.looseObject({ findings: z.array(z.unknown()), promptSettings: z.array(z.unknown()).default([]) }).safeParse(file)
  if (!found.success) return file
  const findings: unknown[] = []
  const promptSettings = [...found.data.promptSettings]
  for (const finding of found.data.findings) {
    const former = formerSetting.safeParse(finding)
    if (!former.success) findings.push(finding)
    else {
      const { id: settingId, state, createdAt, updatedAt, body } = former.data
      promptSettings.push({ id: settingId, createdAt, withdrawnAt: state === 'accepted' ? null : updatedAt, body })
    }
  }
  return { ...found.data, findings, promptSettings }
}

const brought = z.object({
  id,
  kind: z.enum(['space', 'trace']),
  at: instant,
  /** What it added and is still there. */
  items: z.int(),
})

export const spaceEndpoints = {
  exportSpace: endpoint({
    method: 'GET',
    path: '/api/me/space-file',
    summary: 'Export my whole space as one file',
    policy: 'signed-in',
    result: spaceFile,
  }),
  lookAtSpaceFile: endpoint({
    method: 'POST',
    path: '/api/me/space-file/look',
    summary: 'What a file holds and what importing it would do; nothing is stored',
    policy: 'signed-in',
    largest: 48,
    body: spaceFile,
    result: z.object({
      person: z.object({ name: line, isMe: z.boolean() }),
      exportedAt: instant,
      trajectories: z.int(),
      sessions: z.int(),
      moments: z.int(),
      findings: z.int(),
      /** What it would add, what is here already, and what would be left out; see importSpace. */
      adds: z.int(),
      known: z.int(),
      left: z.int(),
      /** When the same file was imported; null: never, or it was removed since. */
      importedAt: instant.nullable(),
    }),
  }),
  importSpace: endpoint({
    method: 'POST',
    path: '/api/me/space-file',
    summary: 'Import a file from another installation into my space; what exists already does not change; the same file twice is refused',
    policy: 'signed-in',
    largest: 48,
    body: spaceFile,
    /** `left`: not added, because its trajectory has a coach here, or because there are too many reminders. */
    result: z.object({ added: z.int(), known: z.int(), left: z.int() }),
  }),
  importedFiles: endpoint({
    method: 'GET',
    path: '/api/me/imported-files',
    summary: 'The files that were imported into my space, newest first',
    policy: 'signed-in',
    result: z.object({ files: z.array(brought) }),
  }),
  removeImportedFile: endpoint({
    method: 'DELETE',
    path: '/api/me/imported-files/:fileId',
    summary: 'Remove an imported file, with everything that came from it',
    policy: 'signed-in',
    params: z.object({ fileId: id }),
    result: ok,
  }),
} as const
