// An obstacle without its potential is not shown alone: first the strength it stands beside is chosen, then both appear.
import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { isPotential } from '#method/finding/potential.ts'
import { potentialWords } from '../../findings/labels/potential-words.ts'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { mayRevise } from '../../findings/writing/finding-writes.ts'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ObstacleGroup } from './group-obstacles.ts'
import { Pair } from './ObstacleItem.tsx'
import styles from './obstacles.module.css'
import { obstaclesWords } from './obstacles.words.ts'

export function LinkPotential({ finding }: { finding: ObstacleGroup<Finding>['main'] }) {
  const words = useWords(obstaclesWords)
  const space = useSpaceHere()
  const { findings } = space
  const { say } = useUndo()
  const [chosen, setChosen] = useState('')
  const byWords = new Map(findings.flatMap((one) => (isPotential(one.body) ? [[potentialWords(one.id, findings), one.id] as const] : [])))
  const options = [...byWords].filter((entry): entry is [string, string] => entry[0] !== null)
  const potential = potentialWords(chosen, findings)

  async function link() {
    await space.revise(finding, { ...finding.body, potentialId: chosen })
    say(words.linked)
  }

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
          <p>{words.unlinked}</p>
          <Select label={words.beside} value={chosen} onChange={setChosen}>
            <option value="">{words.choose}</option>
            {options.map(([label, id]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
          {potential !== null && (
            <>
              <Pair potential={potential} sentence={finding.body.sentence} />
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
