// Reads a long trace beside the server.
import { serveFile } from '../../files/serve-file.ts'
import { readTraceFile } from './read-trace.ts'

await serveFile(readTraceFile)
