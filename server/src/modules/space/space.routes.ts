// The space file over HTTP. There is no id in the request: people export and import only their own space.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { exportSpace } from './export-space.usecases.ts'
import { importSpace } from './import-space.usecases.ts'

export function spaceHandlers(dependencies: Dependencies) {
  return {
    exportSpace: ({ actor }) => exportSpace({ actor }, dependencies),
    importSpace: ({ actor, body }) => importSpace({ actor, file: body }, dependencies),
  } satisfies Pick<Handlers, 'exportSpace' | 'importSpace'>
}
