// The steps of signing in, and which one follows an answer of the server. Pure.
export type SecondMethod = 'totp' | 'recovery' | 'passkey'
export type SignInStep =
  | { readonly at: 'link' | 'password' }
  | { readonly at: 'sent'; readonly email: string }
  | { readonly at: 'second'; readonly challengeId: string; readonly methods: readonly SecondMethod[]; readonly by: SecondMethod }
  | { readonly at: 'done' }

type SignedIn = { status: 'signed-in' } | { status: 'second-factor'; challengeId: string; methods: readonly SecondMethod[] }

/** Done, or the second factor: first the app, then a passkey, last a recovery code. */
export function stepAfter(answer: SignedIn): SignInStep {
  if (answer.status === 'signed-in') return { at: 'done' }
  const by = (['totp', 'passkey', 'recovery'] as const).find((method) => answer.methods.includes(method)) ?? 'recovery'
  return { at: 'second', challengeId: answer.challengeId, methods: answer.methods, by }
}

/** The address to open after signing in: a path of this app, never another site (open redirect), never a sign-in screen. */
export function safeNext(next: string | null): string {
  if (!next || !/^\/(?![/\\])/.test(next)) return '/'
  const path = next.split(/[?#]/)[0] ?? '/'
  return ['/sign-in', '/link', '/invitation'].includes(path) ? '/' : next
}
