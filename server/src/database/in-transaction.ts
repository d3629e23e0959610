// Runs several reads and writes in one transaction. A caller that is in a transaction already joins it.
import type { Database, Transacting } from './tables.ts'

type WithDatabase = { readonly database: Database }
/** The same dependencies, with every statement inside the transaction. */
export type Within<Dependencies extends WithDatabase> = Omit<Dependencies, 'database'> & { readonly database: Transacting }

/**
 * Commits when `work` returns, also when it returns a refusal; rolls back when it throws. There are no savepoints: an inner call that
 * joins cannot be rolled back on its own.
 */
export async function inTransaction<Dependencies extends WithDatabase, Result>(
  dependencies: Dependencies,
  work: (within: Within<Dependencies>) => Promise<Result>,
): Promise<Result> {
  const { database } = dependencies
  if (database.isTransaction) return work({ ...dependencies, database: database as Transacting })
  return database.transaction().execute((transaction) => work({ ...dependencies, database: transaction }))
}
