// One transaction for several writes, also when the caller is in one already.
import type { Dependencies } from '../../dependencies.ts'

export async function inTransaction<T>(dependencies: Dependencies, work: (within: Dependencies) => Promise<T>): Promise<T> {
  if (dependencies.database.isTransaction) return work(dependencies)
  return dependencies.database.transaction().execute((database) => work({ ...dependencies, database }))
}
