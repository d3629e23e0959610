// Much work through many use cases in one transaction of the database: it is kept whole or not at all, also when the process is killed.
import type { Database } from '../../database/tables.ts'
import type { Dependencies } from '../../dependencies.ts'

/** Within `work` a use case that begins a transaction joins this one. When it fails, the keys of spaces made on the way go too. */
export async function allOrNothing<T>(dependencies: Dependencies, work: (within: Dependencies) => Promise<T>): Promise<T> {
  const { database, vault } = dependencies
  if (database.isTransaction) return work(dependencies)
  const madeFor: string[] = []
  const createSpaceKey = (spaceId: string) => {
    madeFor.push(spaceId)
    return vault.createSpaceKey(spaceId)
  }
  try {
    return await database
      .transaction()
      .execute((transaction) => work({ ...dependencies, database: joined(transaction), vault: { ...vault, createSpaceKey } }))
  } catch (error) {
    for (const spaceId of madeFor) await vault.destroySpaceKey(spaceId)
    throw error
  }
}

/** Kysely has no transaction within a transaction. There is no savepoint here: who joins and refuses has to throw, and all is undone. */
function joined(transaction: Database): Database {
  const database: Database = new Proxy(transaction, {
    get(target, name) {
      if (name === 'transaction') return () => ({ execute: (work: (within: Database) => Promise<unknown>) => work(database) })
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return database
}
