// Decides whether one file may import another, by the arrows of CONTRIBUTING.md. Paths are relative to the repository.

const allowed: Readonly<Record<string, readonly string[]>> = {
  method: ['method'],
  contract: ['contract', 'method'],
  server: ['server', 'contract', 'method'],
  web: ['web', 'contract', 'method'],
  e2e: ['e2e', 'contract'],
  bench: ['bench', 'method', 'server'],
  tools: ['tools', 'contract', 'method', 'server'],
}

/** Packages that only tests may import. */
const testPackages = new Set(['vitest', 'fast-check', '@electric-sql/pglite', 'smtp-server', 'playwright-core', 'axe-core', 'jsqr'])
const contractPackages = new Set(['zod'])

/** The parts of web/src, each with the parts it may import. main.ts is the start of the app. */
const webParts: Readonly<Record<string, readonly string[]>> = {
  words: [],
  ui: ['words'],
  drawing: ['words'],
  client: ['ui', 'words'],
  findings: ['client', 'ui', 'drawing', 'words'],
  features: ['findings', 'client', 'ui', 'drawing', 'words'],
  app: ['features', 'findings', 'client', 'ui', 'drawing', 'words'],
  testing: ['findings', 'client', 'ui', 'drawing', 'words'],
  'main.ts': ['app', 'client'],
}

/** Layers of a server module: each may import those before it. */
const serverOrder = ['repository', 'usecases', 'present', 'routes']

export const isTest = (path: string) => /\.(test|e2e|bench)\.tsx?$/.test(path) || path.includes('/testing/')

/** The reason why `from` may not import `target` (a path or a package name), or null when it may. */
export function judgeImport(from: string, target: string, typeOnly: boolean): string | null {
  const part = from.split('/')[0] ?? ''
  const targetPart = target.split('/')[0] ?? ''
  if (isPackage(target)) return judgePackage(from, part, target)
  if (allowed[part] && !allowed[part].includes(targetPart)) return `${part} may not import ${targetPart}`
  if (isTest(target) && !isTest(from)) return 'code may not import what is for tests'
  if (part === 'web' && targetPart === 'contract' && !typeOnly && target !== 'contract/src/client.ts')
    return 'web imports the contract as types only (schemas would travel to the browser)'
  if (part === 'web' && targetPart === 'web') return judgeWeb(from, target)
  if (part === 'server' && targetPart === 'server' && !isTest(from)) return judgeServer(from, target)
  return null
}

/** A file of this repository is a path from its root with an extension; anything else is a package. */
const isPackage = (target: string) => !/^[\w.-]+\/.+\.\w+$/.test(target)

function judgePackage(from: string, part: string, name: string): string | null {
  const base = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name)
  if (testPackages.has(base) && !isTest(from) && part !== 'e2e' && part !== 'tools' && part !== 'bench') return `${base} is for tests`
  if (part === 'method' && !isTest(from)) return 'method has no dependency at all'
  if (part === 'contract' && !isTest(from) && !contractPackages.has(base)) return 'contract depends on zod only'
  if (part === 'web' && !isTest(from) && name.startsWith('node:') && !/(vite\.config|\.plugin)\.ts$/.test(from))
    return 'web runs in a browser, without node:'
  if (/\.usecases\.ts$/.test(from) && (base === 'fastify' || base.startsWith('@fastify'))) return 'a use case knows nothing of HTTP'
  if (/\.repository\.ts$/.test(from) && base === 'fastify') return 'a repository knows nothing of HTTP'
  return null
}

function judgeWeb(from: string, target: string): string | null {
  const [here, there] = [webPartOf(from), webPartOf(target)]
  if (!from.startsWith('web/src/')) return null
  if (!Object.hasOwn(webParts, here)) return `web/src has no part ${here}: put the file in ${Object.keys(webParts).join(', ')}`
  if (here === 'features' && there === 'features' && subjectOf(from) !== subjectOf(target))
    return 'features never import features of another subject'
  if (here === there || (isTest(from) && there === 'testing')) return null
  if (webParts[here]?.includes(there)) return null
  return `${here} may not import ${there} (ui, drawing, words ← client ← findings ← features ← app)`
}

const webPartOf = (path: string) => path.split('/')[2] ?? ''
const subjectOf = (path: string) => path.split('/')[3]

function judgeServer(from: string, target: string): string | null {
  const moduleOf = (path: string) => /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1]
  const layerOf = (path: string) => /\.([a-z]+)\.ts$/.exec(path)?.[1] ?? ''
  const [here, there] = [moduleOf(from), moduleOf(target)]
  if (from.startsWith('server/src/database/') && (there || target.startsWith('server/src/http/'))) return 'the database knows no module'
  if (here && there && here !== there && layerOf(target) !== 'usecases')
    return `a module reaches another only through its use cases (${there}/*.usecases.ts)`
  if (here && target.startsWith('server/src/http/') && layerOf(from) === 'repository') return 'a repository knows nothing of HTTP'
  if (here && here === there) {
    const [low, high] = [serverOrder.indexOf(layerOf(from)), serverOrder.indexOf(layerOf(target))]
    if (low !== -1 && high > low) return `${layerOf(from)} may not import ${layerOf(target)} (database ← repository ← usecases ← routes)`
  }
  return null
}
