// The words of the moments in the person's sessions, read once the person searches.
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'

export type SessionTexts = { readonly sessionId: string; readonly texts: readonly string[] }
const none: readonly SessionTexts[] = []

export function useSessionWords(searching: boolean): readonly SessionTexts[] {
  const kept = useKept<readonly SessionTexts[]>(
    'own-session-words',
    async (signal) => (await call('GET /api/me/session-words', {}, signal)).sessions,
    searching,
  )
  return kept.data ?? none
}
