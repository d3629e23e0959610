// One obstacle and its potential, side by side: dusk on the left, sun on the right, as in the onion.

import type { ReactNode } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'
import type { Layer } from '#method/moment/moment.ts'
import { FindingState } from '../../findings/body/FindingState.tsx'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ObstacleGroup } from './group-obstacles.ts'
import styles from './obstacles.module.css'
import { obstaclesWords } from './obstacles.words.ts'

export function Pair({ potential, sentence, children }: { potential: string; sentence: string; children?: ReactNode }) {
  const words = useWords(obstaclesWords)
  const common = useWords(trajectoryWords)
  return (
    <div className={styles.pair}>
      <div className={styles.dusk}>
        <p className={styles.pole}>{words.obstacle}</p>
        <p className={styles.sentence}>{common.quote(sentence)}</p>
        {children}
      </div>
      <div className={styles.sun}>
        <p className={styles.pole}>{words.potential}</p>
        <p className={styles.sentence}>{potential}</p>
      </div>
    </div>
  )
}

/** Where a form usually lies: then its layer need not be said. */
const usual: Partial<Record<ObstacleForm, Layer>> = {
  belief: 'beliefs',
  thought: 'beliefs',
  'self-image': 'identity',
  pattern: 'behaviour',
}

type Props = { group: ObstacleGroup<Finding>; potential: string }

export function ObstacleItem({ group, potential }: Props) {
  const words = useWords(obstaclesWords)
  const common = useWords(trajectoryWords)
  const { main, outside } = group
  const { body } = main
  const form = body.form && common.forms[body.form]
  const layer = body.layer && common.layers[body.layer]
  // What was not said is not shown; a layer that the form usually lies in need not be said.
  const whatAndWhere = form && layer && usual[body.form ?? 'thought'] !== body.layer ? words.where(form, layer) : (form ?? layer)
  return (
    <article className={styles.item}>
      <Pair potential={potential} sentence={body.sentence}>
        <p>
          {body.side === 'external'
            ? words.fromOutside
            : whatAndWhere}
        </p>
        {outside.map((one) => (
          <div key={one.id}>
            <p>{words.calls(one.body.sentence)}</p>
            {one.body.action && <p>{words.action(one.body.action)}</p>}
          </div>
        ))}
        {body.feltNow && <p>{words.feltNow(body.feltNow)}</p>}
        {body.action && <p>{words.action(body.action)}</p>}
      </Pair>
      <div className={styles.foot}>
        <p className={parts.quiet}>
          <SourceLine at={main.createdAt} trajectoryId={main.trajectoryId} sessionId={main.sessionId} />
        </p>
        <SeenBy finding={main} />
      </div>
      <FindingState finding={main} />
    </article>
  )
}
