// Matches an address against the pattern of a screen, as wouter does. Part of the first script, so without wouter.

export type Params = Readonly<Record<string, string>>

/** The parameters in the address: `{ id: '7' }` for `/a/:id` and `/a/7`; null without a match. `*` is anything, `*?` anything or nothing. */
export function fitPath(pattern: string, path: string): Params | null {
  const source = pattern
    .replace(/\/\*\?$/, '(?:/.*)?')
    .replace(/\/\*$/, '/.*')
    .replace(/:(\w+)/g, '(?<$1>[^/]+?)')
  const found = new RegExp(`^${source}/?$`, 'i').exec(path)
  return found && { ...found.groups }
}
