// The token of the link that is open in this tab. Another link opened in the same tab changes only the fragment: the page then shows that one.
import { useSyncExternalStore } from 'react'
import { tokenIn } from './token-in.ts'

function listen(tell: () => void): () => void {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}

/** Null: there is no complete token in the address. Give it as key to what belongs to one link. */
export function useLinkToken(): string | null {
  return useSyncExternalStore(listen, () => tokenIn(location.hash))
}
