// Where somebody is in signing in, as one value. Pure: what comes next after each answer.
export type SecondMethod = 'totp' | 'recovery' | 'passkey'
export type SignInStep =
  | { readonly at: 'link' | 'password' }
  | { readonly at: 'sent'; readonly email: string }
  | { readonly at: 'second'; readonly challengeId: string; readonly methods: readonly SecondMethod[]; readonly by: SecondMethod }
  | { readonly at: 'done' }

type SignedIn = { status: 'signed-in' } | { status: 'second-factor'; challengeId: string; methods: readonly SecondMethod[] }

/** The step after the server answered: inside, or one more thing. The app comes before a passkey, a recovery code last. */
export function stepAfter(answer: SignedIn): SignInStep {
  if (answer.status === 'signed-in') return { at: 'done' }
  const by = (['totp', 'passkey', 'recovery'] as const).find((method) => answer.methods.includes(method)) ?? 'recovery'
  return { at: 'second', challengeId: answer.challengeId, methods: answer.methods, by }
}

/** Where to go after signing in: only a path of our own, never another site, never back to the door. */
export function safeNext(next: string | null): string {
  if (!next || !/^\/(?![/\\])/.test(next)) return '/'
  const path = next.split(/[?#]/)[0] ?? '/'
  return ['/sign-in', '/link', '/invitation'].includes(path) ? '/' : next
}
