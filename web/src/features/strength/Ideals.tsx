// Ideals as ladders: the nearest one, and the larger one behind it. What is felt is only ever self-reported.

import { type ReactNode, useState } from 'react'
import type { FindingOf } from '#method/finding/finding.ts'
import type { IdealChain } from '#method/ideal/derive-ideal-ladder.ts'
import { Ladder } from '../../drawing/ladder/Ladder.tsx'
import { FindingState } from '../../findings/body/FindingState.tsx'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { mayRevise } from '../../findings/writes/finding-writes.ts'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { BehindDialog } from './BehindDialog.tsx'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

type Props = {
  ladders: readonly IdealChain[]
  /** What stands below each ideal; nothing on a screen that leads to a page about ideals. */
  facts?: (ideal: FindingOf<'ideal'>, last: boolean) => ReactNode
  /** What stands below the ladders. */
  more?: ReactNode
}

export function Ideals({ ladders, facts, more }: Props) {
  const words = useWords(strengthWords)
  const { reader } = useSpaceHere()
  return (
    <section className={styles.section}>
      <h2>{reader.as === 'coach' ? words.idealsTogether : words.ideals}</h2>
      {ladders.length > 0 && <p className={styles.lead}>{words.idealsLead}</p>}
      {ladders.length === 0 && reader.as === 'coach' && <p className={styles.lead}>{words.noIdeals}</p>}
      <div className={styles.ladders}>
        {ladders.map((chain) => (
          <Ladder
            key={chain[0]?.id}
            label={words.ladder}
            behind={words.behindIt}
            rungs={chain.flatMap((ideal, at) => {
              const { body } = ideal
              if (body.kind !== 'ideal') return []
              return [{ id: ideal.id, words: body.words, more: facts?.({ ...ideal, body }, at === chain.length - 1) }]
            })}
          />
        ))}
      </div>
      {more}
    </section>
  )
}

export function IdealFacts({ ideal, last }: { ideal: FindingOf<'ideal'>; last: boolean }) {
  const words = useWords(strengthWords)
  const { reader } = useSpaceHere()
  const labels = useLabels(reader)
  const [asking, setAsking] = useState(false)
  const { wantedBy, felt, problem } = ideal.body
  const said = [
    wantedBy && labels.choices['ideal.wantedBy'].names[wantedBy],
    felt !== null && ideal.state === 'accepted' && words.idealFelt(felt),
  ].filter(Boolean)
  return (
    <>
      {said.length > 0 && <p className={styles.quiet}>{said.join(', ')}</p>}
      {problem && <p className={styles.quiet}>{words.bridge(problem)}</p>}
      <p className={styles.quiet}>
        <SourceLine at={ideal.createdAt} trajectoryId={ideal.trajectoryId} sessionId={ideal.sessionId} />
      </p>
      <FindingState finding={ideal} />
      <div className={styles.actions}>
        <SeenBy finding={ideal} />
        {mayRevise(ideal, reader) && (
          <Button size="s" variant="ghost" onClick={() => setAsking(true)}>
            {last ? words.setBehind : words.changeBehind}
          </Button>
        )}
      </div>
      {asking && <BehindDialog ideal={ideal} onClose={() => setAsking(false)} />}
    </>
  )
}
