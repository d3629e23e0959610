// Tension fields over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal } from '../../http/refusal.ts'
import { presentTension } from './tension.present.ts'
import { listTensions } from './tension.usecases.ts'

export function tensionHandlers(dependencies: Dependencies) {
  return {
    listTensions: async ({ actor, params }) => {
      const sightings = await listTensions({ actor, ...params }, dependencies)
      return isRefusal(sightings) ? sightings : { tensions: sightings.map(presentTension) }
    },
  } satisfies Pick<Handlers, 'listTensions'>
}
