// Loaded before every test file: derives passwords at the least cost, because the real one takes 0.15 s each time.
// What the server asks for and stores is unchanged; password.test.ts checks it once at the real cost.
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { onTestFinished } from 'vitest'

const known = globalThis as { realArgon2?: typeof crypto.argon2 }
// Files of one worker share node:crypto, so it may be replaced already.
known.realArgon2 ??= crypto.argon2
const { realArgon2 } = known

function replace(argon2: typeof crypto.argon2): void {
  crypto.argon2 = argon2
  // password.ts imports argon2 by name; this passes the replacement on to named imports.
  syncBuiltinESMExports()
}

const makeCheap = () => replace((algorithm, parameters, done) => realArgon2(algorithm, { ...parameters, memory: 64, passes: 1 }, done))
makeCheap()

/** Until the end of this test, passwords cost what they cost in production. */
export function useRealArgon2(): void {
  replace(realArgon2)
  onTestFinished(makeCheap)
}
