// The library: step cards, layer questions, difficult situations and qualities. Each part is loaded on demand.
import { type ComponentType, lazy, Suspense } from 'react'
import { useSearch } from 'wouter'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { Tabs } from '../../ui/page/Tabs.tsx'
import { usePrintOpen } from '../../ui/page/use-print-open.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './library.module.css'
import { libraryWords } from './library.words.ts'

const parts = {
  steps: lazy(() => import('./parts/StepsPart.tsx')),
  layers: lazy(() => import('./parts/LayersPart.tsx')),
  difficulties: lazy(() => import('./parts/DifficultiesPart.tsx')),
  qualities: lazy(() => import('./parts/QualitiesPart.tsx')),
} satisfies Record<string, ComponentType>
type Part = keyof typeof parts
const names = Object.keys(parts) as Part[]

export default function LibraryScreen() {
  const words = useWords(libraryWords)
  const asked = new URLSearchParams(useSearch()).get('part')
  const part = names.find((name) => name === asked) ?? 'steps'
  const Open = parts[part]
  usePrintOpen()
  return (
    <div className={styles.library}>
      <PageTitle
        title={words.title}
        windowTitle={`${words.tabs[part]}, ${words.title}`}
        lead={words.lead}
        action={
          <Button variant="quiet" size="s" className={styles.print} onClick={() => window.print()}>
            {words.print}
          </Button>
        }
      />
      <Tabs
        label={words.parts}
        items={names.map((name) => ({
          href: name === 'steps' ? '/library' : `/library?part=${name}`,
          label: words.tabs[name],
          current: name === part,
        }))}
      />
      <Suspense fallback={<Waiting />}>
        <Open />
      </Suspense>
    </div>
  )
}
