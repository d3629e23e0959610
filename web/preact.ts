// The web app is written for React and runs on Preact, which is an eighth of its size (docs/decisions/0013).

/** For `resolve.alias`, in the build and in the component tests. */
export const preactForReact = [
  { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
]
