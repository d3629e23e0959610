// Replaces the hashing of passwords until the end of the test, so that a test can count it and decide when it finishes.
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { onTestFinished, vi } from 'vitest'

type Argon2 = (algorithm: string, parameters: crypto.Argon2Parameters, done: (error: Error | null, tag: Buffer) => void) => void

export function replaceArgon2(fake: Argon2): void {
  const spy = vi.spyOn(crypto, 'argon2').mockImplementation(fake as typeof crypto.argon2)
  // password.ts imports argon2 by name; this passes the replacement on to named imports.
  syncBuiltinESMExports()
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
}
