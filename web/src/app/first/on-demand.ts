// A component that is loaded on demand and remembered. Part of the first script, so without React.
import type { ComponentType } from 'react'

type Loaded = { readonly default: ComponentType }
export type OnDemand = {
  readonly load: () => Promise<Loaded>
  /** The component; null: not loaded yet. */
  readonly ready: () => ComponentType | null
}

/** `onDemand(() => import('./Screen.tsx'))`. After a failure the next `load` tries again. */
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
