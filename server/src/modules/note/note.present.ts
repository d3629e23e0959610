// Notes as the API returns them.
import type { z } from 'zod'
import type { note } from '#contract/note.ts'
import type { NoteKind } from '#method/access/note.access.ts'
import type { OpenNote, Phase } from './note.usecases.ts'

export function presentNote({ row, body, byName }: OpenNote, readerId: string): z.input<typeof note> {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    sessionId: row.session_id,
    kind: row.kind as NoteKind,
    text: body.text,
    own: body.own,
    phase: row.phase as Phase | null,
    at: row.at,
    byName,
    mine: row.made_by === readerId,
    updatedAt: row.updated_at,
    version: row.version,
  }
}
