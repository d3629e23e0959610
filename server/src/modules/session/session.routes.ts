// Sessions over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal } from '../../http/refusal.ts'
import { eraseSession } from './erase-session.usecases.ts'
import { importTrace, lookAtTrace } from './import-trace.usecases.ts'
import { recordEvents } from './record-events.usecases.ts'
import { presentSession } from './session.present.ts'
import { createSession, getSession, listSessions, readEvents, removeImportedSession, shareSession } from './session.usecases.ts'
import { listSessionWords } from './session-words.usecases.ts'
import { exportTrace } from './trace.usecases.ts'

type Names =
  | ('listSessions' | 'createSession' | 'getSession' | 'readEvents' | 'recordEvents' | 'eraseSession' | 'listSessionWords')
  | ('exportTrace' | 'importTrace' | 'lookAtTrace' | 'shareSession' | 'removeImportedSession')

export function sessionHandlers(dependencies: Dependencies) {
  return {
    listSessions: async ({ actor, params }) => {
      const views = await listSessions({ actor, ...params }, dependencies)
      return isRefusal(views) ? views : { sessions: views.map(presentSession) }
    },
    createSession: async ({ actor, params, body }) => {
      const view = await createSession({ actor, ...params, ...body }, dependencies)
      return isRefusal(view) ? view : presentSession(view)
    },
    getSession: async ({ actor, params }) => {
      const view = await getSession({ actor, ...params }, dependencies)
      return isRefusal(view) ? view : { session: presentSession(view), events: [...view.events], cursor: view.cursor }
    },
    readEvents: async ({ actor, params, query }) => {
      const view = await readEvents({ actor, ...params, after: query.after }, dependencies)
      return isRefusal(view) ? view : { events: [...view.events], cursor: view.cursor }
    },
    recordEvents: async ({ actor, params, body }) => recordEvents({ actor, ...params, events: body.events }, dependencies),
    listSessionWords: async ({ actor }) => ({ sessions: await listSessionWords({ actor }, dependencies) }),
    eraseSession: async ({ actor, params }) => eraseSession({ actor, ...params }, dependencies),
    exportTrace: async ({ actor, params }) => exportTrace({ actor, ...params }, dependencies),
    lookAtTrace: async ({ actor, params, body }) => lookAtTrace({ actor, ...params, ...body }, dependencies),
    shareSession: async ({ actor, params }) => {
      const view = await shareSession({ actor, ...params }, dependencies)
      return isRefusal(view) ? view : presentSession(view)
    },
    removeImportedSession: async ({ actor, params }) => removeImportedSession({ actor, ...params }, dependencies),
    importTrace: async ({ actor, params, body }) => {
      const view = await importTrace({ actor, ...params, ...body }, dependencies)
      return isRefusal(view) ? view : presentSession(view)
    },
  } satisfies Pick<Handlers, Names>
}
