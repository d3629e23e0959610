// What one trajectory shares: its sessions, its agreement, and who looked. Kept on this device once read.
import type { CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'

export type Ledger = CallResult<'GET /api/trajectories/:trajectoryId/access'>
export type Agreement = CallResult<'GET /api/trajectories/:trajectoryId/agreement'>
export type Sessions = CallResult<'GET /api/trajectories/:trajectoryId/sessions'>['sessions']
export type Sharing = { readonly ledger: Ledger; readonly agreement: Agreement | null; readonly sessions: Sessions }

export function useSharing(trajectoryId: string) {
  const key = `own-sharing/${trajectoryId}`
  const params = { trajectoryId }
  return useKept<Sharing>(
    key,
    async (signal) => {
      const [ledger, agreement, { sessions }] = await Promise.all([
        call('GET /api/trajectories/:trajectoryId/access', { params }, signal),
        call('GET /api/trajectories/:trajectoryId/agreement', { params }, signal).catch((error: unknown) => {
          // Nothing was agreed in writing yet.
          if ((error as { problem?: { status?: number } }).problem?.status === 404) return null
          throw error
        }),
        call('GET /api/trajectories/:trajectoryId/sessions', { params }, signal),
      ])
      return { ledger, agreement, sessions }
    },
    trajectoryId !== '',
  )
}
