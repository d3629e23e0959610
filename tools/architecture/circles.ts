// Finds circular imports: files that import themselves through other files.

/** Per file, the files it imports at run time; type-only imports are left out. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/**
 * The shortest circle through each file that is in one, until every such file is named once. A circle begins and ends with the same
 * file.
 */
export function findCircles(graph: ImportGraph): string[][] {
  const named = new Set<string>()
  const circles: string[][] = []
  for (const start of graph.keys()) {
    if (named.has(start)) continue
    const circle = shortestCircle(graph, start)
    if (circle === null) continue
    for (const path of circle) named.add(path)
    circles.push(circle)
  }
  return circles
}

/** Breadth first from the imports of `start` until one of them imports `start`. */
function shortestCircle(graph: ImportGraph, start: string): string[] | null {
  const importedBy = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const target of graph.get(file) ?? []) {
      if (target === start) return [...wayFrom(start, file, importedBy), start]
      if (importedBy.has(target)) continue
      importedBy.set(target, file)
      queue.push(target)
    }
  }
  return null
}

function wayFrom(start: string, end: string, importedBy: ReadonlyMap<string, string>): string[] {
  const way = [end]
  for (let file = end; file !== start; ) {
    file = importedBy.get(file) ?? start
    way.unshift(file)
  }
  return way
}
