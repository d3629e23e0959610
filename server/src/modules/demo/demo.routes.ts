// The demo over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal } from '../../http/refusal.ts'
import { getDemo, removeDemo } from './demo.usecases.ts'

export function demoHandlers(dependencies: Dependencies) {
  return {
    getDemo: async ({ actor }) => getDemo({ actor }, dependencies),
    removeDemo: async ({ actor, query, facts }) => {
      const removed = await removeDemo({ actor, ...query }, dependencies)
      if (isRefusal(removed)) return removed
      if (removed.selfRemoved) facts.clearSignInCookie()
      return { ok: true, hostLink: removed.hostLink }
    },
  } satisfies Pick<Handlers, 'getDemo' | 'removeDemo'>
}
