// The endpoints about the server itself: health and OpenAPI.
import { storageFailureOf } from '../../database/storage-failure.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { Printed } from '../../http/printed.ts'
import { type Refusal, refuse, refuseStorage } from '../../http/refusal.ts'
import { describeApi } from './openapi.ts'
import { writeCheck } from './platform.repository.ts'

/** Milliseconds. Everyone may ask for the health of the server, so it does not write at each request. */
const betweenChecks = 10_000

export function platformHandlers({ database, clock, version, origin }: Dependencies): Pick<Handlers, 'health' | 'openapi'> {
  let document: string | null = null
  let checked: { readonly at: number; readonly refused: Refusal | null } | null = null

  async function check(): Promise<Refusal | null> {
    try {
      await writeCheck(database, clock())
      return null
    } catch (error) {
      const failure = storageFailureOf(error)
      return failure === null ? refuse(503, 'server.unready') : refuseStorage(failure)
    }
  }

  return {
    health: async () => {
      if (checked === null || clock() - checked.at > betweenChecks) checked = { at: clock(), refused: await check() }
      return checked.refused ?? { ok: true, version }
    },
    openapi: async () => {
      document ??= JSON.stringify(describeApi(version, origin))
      return Printed.text(document, { cached: true })
    },
  }
}
