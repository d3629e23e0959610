// Exports and imports a space as an object, for tests: through the same bytes as over HTTP.
import type { SpaceFile } from '#contract/space.ts'
import type { Actor } from '#method/access/actor.ts'
import type { Dependencies } from '../dependencies.ts'
import { exportSpace as exportPieces } from '../modules/space/export-space.usecases.ts'
import { importSpace as importBytes } from '../modules/space/import-space.usecases.ts'

type Mine = { readonly actor: Actor }

export async function exportSpace(asked: Mine, dependencies: Dependencies): Promise<SpaceFile> {
  const pieces: string[] = []
  for await (const piece of exportPieces(asked, dependencies)) pieces.push(piece)
  return JSON.parse(pieces.join('')) as SpaceFile
}

export function importSpace({ actor, file }: Mine & { readonly file: unknown }, dependencies: Dependencies) {
  return importBytes({ actor, bytes: Buffer.from(JSON.stringify(file)) }, dependencies)
}
