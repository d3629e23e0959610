// One ladder: the nearest ideal, and the larger one behind it, and behind that. What is felt is only ever the own report.

import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import type { IdealChain } from '#method/ideal/derive-ideal-ladder.ts'
import { FindingState } from '../../../findings/body/FindingState.tsx'
import { SourceLine } from '../../../findings/labels/SourceLine.tsx'
import parts from '../../../findings/parts.module.css'
import { useSpaceHere } from '../../../findings/reading/space-here.tsx'
import type { Trajectory } from '../../../findings/reading/use-trajectory.ts'
import { SeenBy } from '../../../findings/sharing/SeenBy.tsx'
import { mayRevise } from '../../../findings/writing/finding-writes.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import { BehindDialog } from './BehindDialog.tsx'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

type Props = { chain: IdealChain; findings: readonly Finding[]; trajectory: Trajectory }

export function IdealLadder({ chain, findings, trajectory }: Props) {
  return (
    <ol className={styles.ladder}>
      {chain.map((step, index) => {
        const finding = findings.find((one) => one.id === step.id)
        return finding ? (
          <Rung
            key={step.id}
            finding={finding}
            height={index}
            last={index === chain.length - 1}
            findings={findings}
            trajectory={trajectory}
          />
        ) : null
      })}
    </ol>
  )
}

function Rung({
  finding,
  height,
  last,
  findings,
  trajectory,
}: {
  finding: Finding
  height: number
  last: boolean
  findings: readonly Finding[]
  trajectory: Trajectory
}) {
  const words = useWords(strengthWords)
  const space = useSpaceHere()
  const [asking, setAsking] = useState(false)
  const { body } = finding
  if (body.kind !== 'ideal') return null
  return (
    <li className={styles.rung} style={{ '--height': height } as React.CSSProperties}>
      {height > 0 && <p className={parts.quiet}>{words.behind}</p>}
      <p className={styles.ideal}>{body.words}</p>
      {body.problem && <p className={parts.quiet}>{words.bridge(body.problem)}</p>}
      <p className={parts.meta}>
        {body.wantedBy && (
          <span className={classNames(parts.pill, body.wantedBy === 'me' && parts.sun)}>
            {body.wantedBy === 'me' ? words.wantedByMe : words.should}
          </span>
        )}
        {body.felt !== null && <span>{words.felt(body.felt)}</span>}
        <span>
          <SourceLine at={finding.createdAt} trajectoryId={finding.trajectoryId} sessionId={finding.sessionId} />
        </span>
      </p>
      <FindingState finding={finding} />
      <div className={styles.rungFoot}>
        <SeenBy finding={finding} />
        {mayRevise(finding, space.reader) && (
          <Button size="s" variant="ghost" className={styles.ask} onClick={() => setAsking(true)}>
            {last ? words.setBehind : words.changeBehind}
          </Button>
        )}
      </div>
      {asking && <BehindDialog finding={finding} findings={findings} trajectory={trajectory} onClose={() => setAsking(false)} />}
    </li>
  )
}
