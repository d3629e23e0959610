// Stores the unfinished text of a moment on this device at each key press, until the text is part of the moment.
import { dropOne, keep, readKept } from '../../client/offline/device-store.ts'

/** `before`: the text of the moment when the user began to type. */
export type Draft = { readonly momentId: string; readonly text: string; readonly before: string }

export type MomentDraft = {
  readonly save: (draft: Draft) => void
  /** Call this when the text is part of the moment. The draft is deleted a second later, when the event is on disk. */
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
        // The user typed more, in this moment or the next: that draft stays.
        if (latest === done) void saver.drop()
      }, surelyOnDisk)
    },
  }
}

/** The text that an earlier page left unfinished. Call `dropDraft` when it is part of its moment. */
export const readDraft = (sessionId: string): Promise<Draft | undefined> => readKept<Draft>(keyOf(sessionId))
export const dropDraft = (sessionId: string): Promise<void> => dropOne(keyOf(sessionId))

/** Whether the draft may still be added. False when the text of the moment has changed since, here or on another device. */
export function stillBelongs(draft: Draft, moment: { readonly id: string; readonly text: string }): boolean {
  return moment.id === draft.momentId && moment.text === draft.before && moment.text !== draft.text
}
