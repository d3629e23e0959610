// The dependencies of the use cases for a test: a real database and vault, a clock that the test moves, ids in order, and mails that are
// collected.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, onTestFinished } from 'vitest'
import { uuidv7 } from '#method/id/id.ts'
import type { Dependencies, Mail } from '../dependencies.ts'
import { type OpenVault, openVault } from '../vault/open-vault.ts'
import type { TestEngine } from './open-test-database.ts'
import { openTestDatabase, testEngines } from './open-test-database.ts'

/** Sunday 1 November 2026, 09:00 in Amsterdam. */
export const testStart = Date.UTC(2026, 10, 1, 8)

export type TestDependencies = Dependencies & {
  readonly vault: OpenVault
  readonly engine: TestEngine
  /** Mails sent so far, oldest first. */
  readonly mails: readonly Mail[]
  /** Moves the clock forward. Each reading of the clock also moves it by one millisecond. */
  readonly advance: (milliseconds: number) => void
  readonly close: () => Promise<void>
}

export async function createTestDependencies({ engine = 'sqlite' as TestEngine } = {}): Promise<TestDependencies> {
  const opened = await openTestDatabase(engine)
  const folder = mkdtempSync(join(tmpdir(), 'krachtlijn-test-'))
  let now = testStart
  let count = 0
  const clock = () => now++
  const bytes = (purpose: string) => createHash('sha256').update(`${purpose} ${count++}`).digest()
  const vault = openVault(join(folder, 'keys'), null, clock)
  const mails: Mail[] = []
  return {
    engine,
    database: opened.database,
    vault,
    clock,
    makeId: () => uuidv7(clock(), bytes('id')),
    makeToken: () => bytes('token').toString('base64url'),
    sendMail: async (mail) => void mails.push(mail),
    push: null,
    origin: 'http://localhost:4600',
    version: '0.0.0-test',
    mails,
    advance: (milliseconds) => {
      now += milliseconds
    },
    close: async () => {
      await opened.close()
      vault.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Runs a suite on every database: `describeOnEachDatabase('findings', (open) => it('…', async () => { const world = await open() }))`.
 * `open()` gives fresh dependencies; they are closed at the end of the test, or of the suite when called in beforeAll.
 */
export function describeOnEachDatabase(name: string, suite: (open: () => Promise<TestDependencies>, engine: TestEngine) => void): void {
  describe.each(testEngines.map((engine) => [engine] as const))(`${name} on %s`, (engine) => {
    const ofSuite: TestDependencies[] = []
    afterAll(async () => {
      for (const dependencies of ofSuite) await dependencies.close()
    })
    suite(async () => {
      const dependencies = await createTestDependencies({ engine })
      try {
        onTestFinished(dependencies.close)
      } catch {
        ofSuite.push(dependencies)
      }
      return dependencies
    }, engine)
  })
}
