// An answer that a handler prints itself: because it is too large to be in memory, or always the same.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { breathe } from '../in-slices.ts'

const pieceSize = 64 * 1024

type How = {
  /** Everyone gets the same answer, so a browser may keep it and ask whether it changed. */
  readonly cached: boolean
}

export class Printed {
  /** JSON in UTF-8. */
  readonly body: string | Readable
  /** For answers that may be kept: a name of this content. */
  readonly tag: string | null

  private constructor(body: string | Readable, tag: string | null) {
    this.body = body
    this.tag = tag
  }

  static text(text: string, { cached }: How): Printed {
    return new Printed(text, cached ? `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` : null)
  }

  /** Sent while it is made, at the speed of the reader. An error halfway ends the answer, so that nobody takes it for whole. */
  static pieces(pieces: AsyncIterable<string>): Printed {
    return new Printed(Readable.from(together(pieces), { objectMode: false }), null)
  }
}

/** Fewer and larger pieces. */
async function* together(pieces: AsyncIterable<string>): AsyncGenerator<Buffer, void> {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length < pieceSize) continue
    yield Buffer.from(text)
    text = ''
    await breathe()
  }
  yield Buffer.from(text)
}
