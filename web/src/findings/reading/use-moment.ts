// The words of the moment a finding came from: the coachee's own, literally. Read when asked, and kept on this device.
import type { Finding } from '#method/finding/finding.ts'
import type { Moment } from '#method/moment/moment.ts'
import { deriveSession } from '#method/session/derive-session.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'

export function useMoment({ trajectoryId, sessionId, momentId }: Pick<Finding, 'trajectoryId' | 'sessionId' | 'momentId'>): Moment | null {
  const known = trajectoryId !== null && sessionId !== null && momentId !== null
  const { data } = useKept(
    `own-moments/${known ? sessionId : 'none'}`,
    async (signal) => {
      const params = { trajectoryId: trajectoryId ?? '', sessionId: sessionId ?? '' }
      const { events } = await call('GET /api/trajectories/:trajectoryId/sessions/:sessionId', { params }, signal)
      return deriveSession(events as readonly SessionEvent[]).moments
    },
    known,
  )
  return data?.find((moment) => moment.id === momentId) ?? null
}
