// Does an address fit the pattern of a screen? As wouter reads patterns, and without it: this runs before anything is loaded.

export type Params = Readonly<Record<string, string>>

/** `fitPath('/a/:id', '/a/7')` gives `{ id: '7' }`; null when it does not fit. `*` stands for anything, `*?` for anything or nothing. */
export function fitPath(pattern: string, path: string): Params | null {
  const source = pattern
    .replace(/\/\*\?$/, '(?:/.*)?')
    .replace(/\/\*$/, '/.*')
    .replace(/:(\w+)/g, '(?<$1>[^/]+?)')
  const found = new RegExp(`^${source}/?$`, 'i').exec(path)
  return found && { ...found.groups }
}
