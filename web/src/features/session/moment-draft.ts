// Words half typed at a moment, kept on this device letter by letter until they stand with the moment.
import { dropOne, keep, readKept } from '../../client/offline/device-store.ts'

/** `before`: what stood with the moment when these words were begun. */
export type Draft = { readonly momentId: string; readonly text: string; readonly before: string }

export type MomentDraft = {
  readonly save: (draft: Draft) => void
  /** The words have joined their moment: a moment later, when that is surely on disk, the draft goes. */
  readonly joined: (momentId: string) => void
}

const keyOf = (sessionId: string) => `draft/${sessionId}/moment`
const surelyOnDisk = 1_000

export function createMomentDraft(
  sessionId: string,
  saver = { save: (draft: Draft) => void keep(keyOf(sessionId), draft), drop: () => dropDraft(sessionId) },
): MomentDraft {
  let latest: Draft | null = null
  return {
    save: (draft) => {
      latest = draft
      saver.save(draft)
    },
    joined: (momentId) => {
      const done = latest
      if (done?.momentId !== momentId) return
      setTimeout(() => {
        // Typed on, at this moment or the next: that draft stays.
        if (latest === done) void saver.drop()
      }, surelyOnDisk)
    },
  }
}

/** What an earlier page left half typed. After it joined its moment: `dropDraft`. */
export const readDraft = (sessionId: string): Promise<Draft | undefined> => readKept<Draft>(keyOf(sessionId))
export const dropDraft = (sessionId: string): Promise<void> => dropOne(keyOf(sessionId))

/** Whether these words still belong there. Not when the moment has been given others since, here or on another device. */
export function stillBelongs(draft: Draft, moment: { readonly id: string; readonly text: string }): boolean {
  return moment.id === draft.momentId && moment.text === draft.before && moment.text !== draft.text
}
