// A Vite plugin that adds preload tags for the app to index.html, so that it loads beside the first script and not after it.
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite'

/** Tags for the scripts and style sheets that the start of the app imports statically. */
export function tagsFor(start: Rollup.OutputChunk, bundle: Rollup.OutputBundle): HtmlTagDescriptor[] {
  const seen = new Set<string>()
  const styles = new Set<string>()
  const add = (file: string) => {
    const chunk = bundle[file]
    if (seen.has(file) || chunk?.type !== 'chunk') return
    seen.add(file)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
    for (const next of chunk.imports) add(next)
  }
  add(start.fileName)
  return [
    ...[...seen].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` } })),
    ...[...styles].map((file) => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `/${file}` } })),
  ]
}

export function preloadStart(): Plugin {
  return {
    name: 'krachtlijn-preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const start = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.moduleIds.some((id) => id.endsWith('/app/first/start.tsx')),
        )
        if (start?.type !== 'chunk') throw new Error('The start of the app is not in the bundle.')
        // index.html may have a tag for it already.
        return tagsFor(start, bundle)
          .filter(({ attrs }) => !html.includes(`"${attrs?.href}"`))
          .map((tag) => ({ ...tag, injectTo: 'head' as const }))
      },
    },
  }
}
