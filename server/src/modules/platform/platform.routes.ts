// The endpoints about the server itself: health and OpenAPI.
import { sql } from 'kysely'
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { refuse } from '../../http/refusal.ts'
import { describeApi } from './openapi.ts'

export function platformHandlers({ database, version, origin }: Dependencies): Pick<Handlers, 'health' | 'openapi'> {
  let document: Record<string, unknown> | null = null
  return {
    health: async () => {
      try {
        await sql`select 1`.execute(database)
      } catch {
        return refuse(503, 'server.unready')
      }
      return { ok: true, version }
    },
    openapi: async () => {
      document ??= describeApi(version, origin)
      return document
    },
  }
}
