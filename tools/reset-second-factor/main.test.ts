// The command that resets a second factor, on a database on disk.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Dependencies } from '../../server/src/dependencies.ts'
import { createPerson } from '../../server/src/modules/person/profile.usecases.ts'
import { signInByLink } from '../../server/src/modules/person/sign-in/by-link.usecases.ts'
import { setFirstPassword } from '../../server/src/modules/person/sign-in/by-password.usecases.ts'
import { createSignIn } from '../../server/src/modules/person/sign-in/sign-ins.usecases.ts'
import { openBrowser } from '../../server/src/modules/person/testing/browser.ts'
import { readConfig } from '../../server/src/start/config.ts'
import { openDependencies } from '../../server/src/start/open-dependencies.ts'

let folder: string
let dependencies: Dependencies
const origin = 'http://localhost:4600'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'krachtlijn-reset-'))
  const opened = await openDependencies(readConfig({ KRACHTLIJN_DATA: folder }), origin)
  dependencies = opened.dependencies
  return async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  }
})

type Said = { readonly code: number; readonly out: string; readonly error: string }
const command = (args: readonly string[], dataFolder = folder): Promise<Said> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      KRACHTLIJN_DATA: dataFolder,
      KRACHTLIJN_ORIGIN: origin,
      DATABASE_URL: '',
      SMTP_URL: '',
      NODE_NO_WARNINGS: '1',
    }
    execFile(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { env }, (failed, out, error) =>
      resolve({ code: failed ? Number(failed.code) : 0, out, error }),
    )
  })

/** A person with an authenticator app, a passkey and a recovery code, signed in in one browser. */
async function locked(name: string) {
  const { database } = dependencies
  const { personId } = await createPerson({ name, email: `${name.toLowerCase()}@voorbeeld.nl`, locale: 'nl', demo: false }, dependencies)
  const browser = openBrowser(dependencies)
  await createSignIn({ personId, facts: browser.facts }, dependencies)
  const sealed = new Uint8Array([1])
  await database.updateTable('person').set({ totp: sealed }).where('id', '=', personId).execute()
  await database.insertInto('recovery_code').values({ person_id: personId, code_hash: name, used_at: null }).execute()
  const passkey = { credential_id: name, public_key: sealed, counter: 0, transports: '[]', name: sealed, created_at: 1, last_used_at: null }
  await database
    .insertInto('passkey')
    .values({ ...passkey, id: dependencies.makeId(), person_id: personId })
    .execute()
  return { personId, browser }
}

async function locksOf(personId: string) {
  const { database } = dependencies
  const { totp } = await database.selectFrom('person').select('totp').where('id', '=', personId).executeTakeFirstOrThrow()
  const passkeys = await database.selectFrom('passkey').select('id').where('person_id', '=', personId).execute()
  const codes = await database.selectFrom('recovery_code').select('code_hash').where('person_id', '=', personId).execute()
  return { app: totp !== null, passkeys: passkeys.length, codes: codes.length }
}

describe('resetting a second factor from the command line', () => {
  it('removes every second factor of that account and signs it out, and changes no other account', async () => {
    const iris = await locked('Iris')
    const joost = await locked('Joost')
    await setFirstPassword({ personId: iris.personId, password: 'een lange zomerdag' }, dependencies)
    const said = await command([' IRIS@voorbeeld.nl'])
    expect(said).toEqual({
      code: 0,
      out: 'The authenticator app, recovery codes and passkeys of this account were removed, and it was signed out everywhere.\n',
      error: '',
    })
    expect(await locksOf(iris.personId)).toEqual({ app: false, passkeys: 0, codes: 0 })
    expect(await iris.browser.findActor()).toBeNull()
    expect(await locksOf(joost.personId)).toEqual({ app: true, passkeys: 1, codes: 1 })
    expect(await joost.browser.findActor()).not.toBeNull()
  })

  it('prints a link that works once when the person has neither password nor mail, and no name or address', async () => {
    const iris = await locked('Iris')
    const { out, code } = await command(['iris@voorbeeld.nl'])
    expect(code).toBe(0)
    expect(out.toLowerCase()).not.toMatch(/iris|voorbeeld/)
    const token = /http:\/\/localhost:4600\/link#(\S+)/.exec(out)?.[1] ?? ''
    const browser = openBrowser(dependencies)
    expect(await signInByLink({ token, facts: browser.facts, signInId: null }, dependencies)).toEqual({ status: 'signed-in' })
    expect((await browser.actor()).personId).toBe(iris.personId)
  })

  it('changes nothing for an unknown address, and does not repeat it', async () => {
    const iris = await locked('Iris')
    const said = await command(['iris@elders.nl'])
    expect(said).toEqual({ code: 1, out: '', error: 'No user has that mail address; nothing was changed.\n' })
    expect(await locksOf(iris.personId)).toEqual({ app: true, passkeys: 1, codes: 1 })
  })

  it('creates no database where there is none', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'krachtlijn-reset-'))
    onTestFinished(() => rmSync(empty, { recursive: true }))
    expect(await command(['iris@voorbeeld.nl'], empty)).toMatchObject({
      code: 1,
      error: expect.stringContaining('There is no database in'),
    })
    expect(existsSync(join(empty, 'krachtlijn.sqlite'))).toBe(false)
  })

  it.each([[[]], [['iris']], [['iris@voorbeeld.nl', 'joost@voorbeeld.nl']]])('%j prints the usage', async (args) => {
    expect(await command(args)).toMatchObject({ code: 2, error: 'Usage: npm run reset-second-factor -- <mail address>\n' })
  })
})
