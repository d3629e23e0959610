// The space file over HTTP. There is no id in the request: people export and import only their own space.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { Printed } from '../../http/printed.ts'
import { exportSpace } from './export-space.usecases.ts'
import { importSpace } from './import-space.usecases.ts'
import { listImportedFiles, removeImportedFile } from './imported-file.usecases.ts'
import { lookAtSpaceFile } from './look-at-space-file.usecases.ts'

export function spaceHandlers(dependencies: Dependencies) {
  return {
    exportSpace: async ({ actor }) => Printed.pieces(exportSpace({ actor }, dependencies)),
    lookAtSpaceFile: ({ actor, body }) => lookAtSpaceFile({ actor, bytes: body }, dependencies),
    importSpace: ({ actor, body }) => importSpace({ actor, bytes: body }, dependencies),
    importedFiles: async ({ actor }) => ({ files: await listImportedFiles({ actor }, dependencies) }),
    removeImportedFile: ({ actor, params }) => removeImportedFile({ actor, ...params }, dependencies),
  } satisfies Pick<Handlers, 'exportSpace' | 'lookAtSpaceFile' | 'importSpace' | 'importedFiles' | 'removeImportedFile'>
}
