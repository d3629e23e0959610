// What I long for: every ladder of ideals, with the moment it was found in and the krachtlijnen it gives power to.
import { lazy, Suspense, useEffect } from 'react'
import { useSearchParams } from 'wouter'
import { deriveIdealLadder } from '#method/ideal/derive-ideal-ladder.ts'
import { Ladder } from '../../drawing/ladder/Ladder.tsx'
import { useLines } from '../../findings/alignment/use-lines.ts'
import { beginningOf } from '../../findings/form/prompt/answered.ts'
import { usePromptSettings } from '../../findings/form/prompt/use-prompt-settings.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { Begin } from './Begin.tsx'
import { IdealRung } from './IdealRung.tsx'
import styles from './IdealScreen.module.css'
import { idealWords } from './ideal.words.ts'
import { type Start, starts } from './ideal-draft.ts'
import { PickMoment } from './PickMoment.tsx'
import { useHalfFound } from './use-ideal-draft.ts'

const IdealFinder = lazy(() => import('./IdealFinder.tsx'))

export default function IdealScreen() {
  const own = useOwnSpace()
  usePromptSettings()
  const words = useWords(idealWords)
  const [search, setSearch] = useSearchParams()
  const start = startIn(search)
  const finding = start !== null && isReady(start, own)
  const picking = start?.by === 'success' && start.of === null
  const close = () => {
    setSearch({}, { replace: true })
    // Who came in by an address has no button to go back to.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
    })
  }
  useEffect(() => {
    // An address of something that is no longer there.
    if (start && own.status === 'ready' && !finding && !picking) setSearch({}, { replace: true })
  })
  return (
    <div data-ground="petrol" className={styles.screen}>
      <PageTitle title={words.title} lead={words.lead} back={{ href: '/strength', label: words.back }} />
      <Opening of={own}>
        <Ladders own={own} onGoOn={(by, of) => setSearch({ begin: by, from: of })} />
        <Begin half={useHalfFound(finding)} own={own} onBegin={({ by, of }) => setSearch({ begin: by, ...(of ? { from: of } : {}) })} />
      </Opening>
      {picking && <PickMoment own={own} onPick={(id) => setSearch({ begin: 'success', from: id })} onClose={close} />}
      {finding && (
        <Suspense fallback={null}>
          <IdealFinder key={`${start.by}${start.of}`} own={own} start={start} began={beginningOf(search.get('began'))} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}

function startIn(search: URLSearchParams): Start | null {
  const by = starts.find((one) => one === search.get('begin'))
  return by ? { by, of: search.get('from') } : null
}

/** Is what it starts from there? */
function isReady({ by, of }: Start, own: Space): boolean {
  if (own.status !== 'ready') return false
  if (by === 'problem' || by === 'own') return true
  const found = own.findings.find(({ id, state }) => id === of && state === 'accepted')
  return found?.body.kind === (by === 'success' ? 'success' : 'ideal')
}

function Ladders({ own, onGoOn }: { own: Space; onGoOn: (by: Start['by'], idealId: string) => void }) {
  const words = useWords(idealWords)
  const { lines, begin } = useLines()
  // What was found last is nearest.
  const chains = deriveIdealLadder(own.findings).toReversed()
  if (chains.length === 0) return <EmptyState title={words.empty.title}>{words.empty.words}</EmptyState>
  return (
    <div className={styles.ladders}>
      {chains.map((chain) => (
        <Ladder
          behind={words.behind}
          key={chain[0]?.id}
          label={words.ladder}
          rungs={chain.flatMap((ideal, at) => {
            const { id, body } = ideal
            if (body.kind !== 'ideal') return []
            const more = (
              <IdealRung
                key={id}
                ideal={{ ...ideal, body }}
                own={own}
                alignments={lines.alignments}
                onBehind={at === chain.length - 1 ? () => onGoOn('behind', id) : null}
                onAgain={() => onGoOn('again', id)}
                onLine={(title, qualities) => begin(title, id, qualities)}
              />
            )
            return [{ id, words: body.words, more }]
          })}
        />
      ))}
    </div>
  )
}
