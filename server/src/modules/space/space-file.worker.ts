// Reads a large space file beside the server.
import { serveFile } from '../../files/serve-file.ts'
import { readSpaceFile } from './read-space-file.ts'

await serveFile(readSpaceFile)
