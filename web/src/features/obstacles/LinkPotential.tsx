// An obstacle without strength keeps its words, and asks which strength it holds back (I3). Only its owner, or the coach who noted it, sees it.
import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { Poles } from '../../findings/body/Poles.tsx'
import { PotentialSelect } from '../../findings/form/PotentialSelect.tsx'
import { potentialOptions } from '../../findings/form/potential-options.ts'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { mayRevise } from '../../findings/writes/finding-writes.ts'
import { Button } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ObstacleGroup } from './group-obstacles.ts'
import styles from './obstacles.module.css'
import { obstaclesWords } from './obstacles.words.ts'

export function LinkPotential({ finding }: { finding: ObstacleGroup<Finding>['main'] }) {
  const words = useWords(obstaclesWords)
  const space = useSpaceHere()
  const labels = useLabels(space.reader)
  const saySaved = useSaySaved()
  const [chosen, setChosen] = useState<string | null>(null)
  const options = potentialOptions(space.findings, space.bodyOf, chosen)
  const potential = chosen === null ? null : space.bodyOf(chosen)

  const link = () => saySaved(space.revise(finding, { ...finding.body, potentialId: chosen }), words.linked)

  return (
    <article className={styles.unlinked}>
      <h2>{words.unlinkedTitle}</h2>
      <p className={parts.quiet}>
        <SourceLine at={finding.createdAt} trajectoryId={finding.trajectoryId} sessionId={finding.sessionId} />
      </p>
      {!mayRevise(finding, space.reader) ? (
        <p>{words.unlinkedOther(space.otherName)}</p>
      ) : options.length === 0 ? (
        <p>{words.noPotential}</p>
      ) : (
        <>
          {potential === null && <Poles reader={space.reader} potential={labels.noPole} obstacle={finding.body.sentence} />}
          <p>{space.reader.as === 'coachee' ? words.unlinkedOwn : words.unlinked}</p>
          <PotentialSelect reader={space.reader} options={options} chosen={chosen} onChoose={setChosen} />
          {potential !== null && (
            <>
              <Poles reader={space.reader} potential={titleOf(potential, space.bodyOf)} obstacle={finding.body.sentence} />
              <div>
                <Button onClick={() => void link()}>{words.link}</Button>
              </div>
            </>
          )}
        </>
      )}
    </article>
  )
}
