// Krachtlijnen as the API returns them.
import type { z } from 'zod'
import type { alignment, alignmentRevision, alignmentState } from '#contract/schemas.ts'
import type { Flow } from '#method/alignment/alignment.ts'
import type { Layer } from '#method/moment/moment.ts'
import type { OpenAlignment, OpenAlignmentRevision, OpenAlignmentState } from './alignment.usecases.ts'

export function presentAlignment({ row, body }: OpenAlignment): z.input<typeof alignment> {
  return {
    id: row.id,
    trajectoryId: row.trajectory_id,
    title: body.title,
    idealId: row.ideal_id,
    qualities: [...body.qualities],
    createdAt: row.created_at,
    madeBy: row.made_by,
    version: row.version,
  }
}

export function presentRevision({ row, body }: OpenAlignmentRevision): z.input<typeof alignmentRevision> {
  return {
    alignmentId: row.alignment_id,
    version: row.version,
    at: row.at,
    byId: row.by_id,
    title: body.title,
    idealId: row.ideal_id,
    qualities: [...body.qualities],
  }
}

export function presentState({ row, words }: OpenAlignmentState): z.input<typeof alignmentState> {
  return {
    id: row.id,
    alignmentId: row.alignment_id,
    layer: row.layer as Layer,
    flow: row.flow as Flow,
    at: row.at,
    setBy: row.set_by,
    words,
    sessionId: row.session_id,
    momentId: row.moment_id,
    obstacleId: row.obstacle_id,
  }
}
