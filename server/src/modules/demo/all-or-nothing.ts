// Many use cases in one transaction: the database keeps all of their writes or none, also when the process is killed.
import { inTransaction } from '../../database/in-transaction.ts'
import type { Dependencies } from '../../dependencies.ts'

/** On failure the keys of the spaces that `work` created are destroyed too: the vault is outside the transaction. */
export async function allOrNothing<T>(dependencies: Dependencies, work: (within: Dependencies) => Promise<T>): Promise<T> {
  const { database, vault } = dependencies
  if (database.isTransaction) return work(dependencies)
  const madeFor: string[] = []
  const createSpaceKey = (spaceId: string) => {
    madeFor.push(spaceId)
    return vault.createSpaceKey(spaceId)
  }
  try {
    return await inTransaction({ ...dependencies, vault: { ...vault, createSpaceKey } }, work)
  } catch (error) {
    for (const spaceId of madeFor) await vault.destroySpaceKey(spaceId)
    throw error
  }
}
