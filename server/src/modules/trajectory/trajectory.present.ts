// Trajectories and agreements as the API returns them.
import type { z } from 'zod'
import type { agreement, agreementVersion, trajectory } from '#contract/trajectory.ts'
import type { AgreementView } from './agreement.usecases.ts'
import type { TrajectoryView } from './trajectory.usecases.ts'

export function presentTrajectory(view: TrajectoryView): z.input<typeof trajectory> {
  const { row } = view
  return {
    id: row.id,
    spaceId: row.space_id,
    coacheeId: row.coachee_id,
    coacheeName: view.coacheeName,
    coachId: row.coach_id,
    coachName: view.coachName,
    aim: view.aim,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    reopens: view.reopens,
    invitation: view.invitation,
    sessionCount: view.sessions?.count ?? 0,
    lastSessionAt: view.sessions?.last ?? null,
    nextAt: row.next_at,
    // How a coach orders their list is of no concern to the coachee.
    archived: view.as === 'coach' && row.archived_at !== null,
    erasureAskedAt: row.erasure_asked_at,
    ownerWasThere: view.ownerWasThere,
    as: view.as,
    version: row.version,
  }
}

export function presentAgreement({ body, row, assents, reach }: AgreementView): z.input<typeof agreement> {
  const by = (personId: string) => assents.find((assent) => assent.person_id === personId)?.at ?? null
  return {
    ...body,
    version: row.version,
    updatedAt: row.updated_at,
    agreedByCoacheeAt: by(reach.trajectory.coachee_id),
    agreedByCoachAt: by(reach.trajectory.coach_id),
  }
}

export function presentAgreementVersion(view: AgreementView): z.input<typeof agreementVersion> {
  return { ...presentAgreement(view), byId: view.row.by_id }
}
