// Reads a file that a person chose. Bytes that are not UTF-8 are refused: the browser would silently replace them by other characters.
import { refusal } from './refusal.ts'

export async function readTextFile(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    throw refusal('body.not-utf8')
  }
}
