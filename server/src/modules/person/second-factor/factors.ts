// Which second factors a person has. Anyone with an authenticator app or a passkey is asked for one, whichever way they come in.
import type { Dependencies } from '../../../dependencies.ts'

export type Method = 'totp' | 'recovery' | 'passkey'
export type Factors = {
  readonly hasTotp: boolean
  readonly passkeys: number
  readonly recoveryCodes: number
  readonly methods: readonly Method[]
}

export async function factorsOf({ database }: Dependencies, personId: string): Promise<Factors> {
  const row = await database
    .selectFrom('person')
    .select((select) => [
      'totp',
      select
        .selectFrom('passkey')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('person_id', '=', personId)
        .as('passkeys'),
      select
        .selectFrom('recovery_code')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('person_id', '=', personId)
        .where('used_at', 'is', null)
        .as('recoveryCodes'),
    ])
    .where('id', '=', personId)
    .executeTakeFirst()
  const hasTotp = row != null && row.totp !== null
  const passkeys = Number(row?.passkeys ?? 0)
  const recoveryCodes = Number(row?.recoveryCodes ?? 0)
  const methods: Method[] = []
  if (hasTotp) methods.push('totp')
  if (passkeys > 0) methods.push('passkey')
  if (methods.length > 0 && recoveryCodes > 0) methods.push('recovery')
  return { hasTotp, passkeys, recoveryCodes, methods }
}
