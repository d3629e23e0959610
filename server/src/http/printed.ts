// An answer that a handler prints itself, because it is too large to be in memory as an object.
import { breathe } from '../in-slices.ts'

const pieceSize = 64 * 1024

export class Printed {
  readonly #pieces: AsyncIterable<string>

  /** JSON in UTF-8, piece by piece. */
  constructor(pieces: AsyncIterable<string>) {
    this.#pieces = pieces
  }

  async whole(): Promise<Buffer> {
    const parts: Buffer[] = []
    let text = ''
    for await (const piece of this.#pieces) {
      text += piece
      if (text.length > pieceSize) {
        parts.push(Buffer.from(text))
        text = ''
        await breathe()
      }
    }
    parts.push(Buffer.from(text))
    return Buffer.concat(parts)
  }
}
