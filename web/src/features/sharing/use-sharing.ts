// What one trajectory shares: its sessions, its agreement, and who looked. Kept on this device once read.
import { useQueryClient } from '@tanstack/react-query'
import type { CallResult } from '#contract/client.ts'
import { call } from '../../client/api.ts'
import { keptKey, useKept } from '../../client/offline/use-kept.ts'
import { useMe } from '../../client/who/me.ts'

export type Ledger = CallResult<'GET /api/trajectories/:trajectoryId/access'>
export type Agreement = CallResult<'GET /api/trajectories/:trajectoryId/agreement'>
export type Sessions = CallResult<'GET /api/trajectories/:trajectoryId/sessions'>['sessions']
export type Sharing = { readonly ledger: Ledger; readonly agreement: Agreement | null; readonly sessions: Sessions }

export function useSharing(trajectoryId: string) {
  const client = useQueryClient()
  const { personId } = useMe()
  const key = `own-sharing/${trajectoryId}`
  const params = { trajectoryId }
  const kept = useKept<Sharing>(
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
  return {
    ...kept,
    refresh: () => client.invalidateQueries({ queryKey: keptKey(personId, key) }),
    agree: async (version: number) => {
      try {
        await call('POST /api/trajectories/:trajectoryId/agreement/agree', { params, body: { version } })
      } finally {
        await client.invalidateQueries({ queryKey: keptKey(personId, key) })
      }
    },
    endAccess: async () => {
      await call('POST /api/trajectories/:trajectoryId/access/end', { params })
      await client.invalidateQueries({ queryKey: keptKey(personId, key) })
    },
  }
}
