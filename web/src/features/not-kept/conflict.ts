// A write that was based on an older version: the server says what is stored now. The person keeps the one, the other, or a text of both.

import { makeId } from '../../client/make-id.ts'
import type { StoredWrite } from '../../client/outbox/outbox-queue.ts'
import { type Said, textsIn, withText } from './texts.ts'

type Body = Readonly<Record<string, unknown>>
type Input = { readonly body?: Body }

/** The same write, based on what is stored now, so that it replaces that. */
export function basedOnCurrent(write: StoredWrite): StoredWrite {
  const input = write.input as Input
  const current = write.refusal?.current as { readonly version?: unknown; readonly body?: unknown } | null | undefined
  if (current === undefined || !input.body) return write
  const { body } = input
  return {
    ...write,
    input: {
      ...input,
      body: {
        ...body,
        ...('basedOn' in body ? { basedOn: current?.version ?? null } : {}),
        // An edit of its own: it goes on from no earlier wording.
        ...('edit' in body ? { edit: { id: makeId(), step: 1 } } : {}),
        ...('seen' in body && current?.body !== undefined ? { seen: current.body } : {}),
      },
    },
  }
}

/** The words that are stored now; empty when it was removed. */
export function currentTexts({ refusal }: StoredWrite): readonly Said[] {
  return textsIn(refusal?.current)
}

/** Each text of the write, with what is stored there now behind it where that differs. */
export function withBoth(write: StoredWrite): StoredWrite {
  const others = currentTexts(write)
  let { input } = write
  for (const { path, name, text } of textsIn(input)) {
    const other = others.find((one) => one.name === name)?.text
    if (other !== undefined && other !== text) input = withText(input, path, `${text}\n\n${other}`)
  }
  return { ...write, input }
}
