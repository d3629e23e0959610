// A part of the app that is fetched when it is first needed, and known at once when it was fetched before. Loaded before React is.
import type { ComponentType } from 'react'

type Loaded = { readonly default: ComponentType }
export type OnDemand = {
  readonly load: () => Promise<Loaded>
  /** The component when it is here already; null: it has to be waited for. */
  readonly ready: () => ComponentType | null
}

/** `onDemand(() => import('./Screen.tsx'))`. A fetch that failed is tried again at the next need. */
export function onDemand(fetchPart: () => Promise<Loaded>): OnDemand {
  let here: ComponentType | null = null
  return {
    load: async () => {
      const loaded = await fetchPart()
      here = loaded.default
      return loaded
    },
    ready: () => here,
  }
}
