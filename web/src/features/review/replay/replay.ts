// The state of the replay: how many moments the onion shows, and whether it plays. Pure.
export type Replay = { readonly shown: number; readonly of: number; readonly playing: boolean }
export type ReplayAction =
  | { readonly do: 'play' | 'pause' | 'tick' | 'back' | 'on' }
  | { readonly do: 'to'; readonly shown: number }
  | { readonly do: 'length'; readonly of: number }

/** Shows all moments, and does not play. */
export function startReplay(of: number): Replay {
  return { shown: of, of, playing: false }
}

const within = (shown: number, of: number) => Math.max(0, Math.min(of, Math.round(shown)))

export function replay(state: Replay, action: ReplayAction): Replay {
  const { shown, of, playing } = state
  switch (action.do) {
    case 'play':
      // From the end it starts again.
      return of === 0 ? state : { shown: shown >= of ? 1 : shown, of, playing: true }
    case 'pause':
      return { ...state, playing: false }
    case 'tick': {
      if (!playing) return state
      const next = within(shown + 1, of)
      return { shown: next, of, playing: next < of }
    }
    case 'back':
      return { shown: within(shown - 1, of), of, playing: false }
    case 'on':
      return { shown: within(shown + 1, of), of, playing: false }
    case 'to':
      return { shown: within(action.shown, of), of, playing: false }
    case 'length':
      // New moments arrived: a replay at the end stays at the end.
      return { shown: shown >= of ? action.of : within(shown, action.of), of: action.of, playing }
  }
}
