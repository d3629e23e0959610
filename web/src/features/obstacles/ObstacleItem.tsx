// One obstacle beside its potential, with what it is, where it was heard and who sees it.
import type { Finding } from '#method/finding/finding.ts'
import type { ObstacleForm } from '#method/finding/kinds/obstacle.ts'
import type { Layer } from '#method/moment/moment.ts'
import { FindingBody } from '../../findings/body/FindingBody.tsx'
import { FindingState } from '../../findings/body/FindingState.tsx'
import { EditFinding } from '../../findings/form/EditFinding.tsx'
import { SourceLine } from '../../findings/labels/SourceLine.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import parts from '../../findings/parts.module.css'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ObstacleGroup } from './group-obstacles.ts'
import styles from './obstacles.module.css'
import { obstaclesWords } from './obstacles.words.ts'

/** The layer in which a form is usually heard; it is named only when the layer is another one. */
const usual: Partial<Record<ObstacleForm, Layer>> = {
  belief: 'beliefs',
  thought: 'beliefs',
  'self-image': 'identity',
  pattern: 'behaviour',
}

export function ObstacleItem({ group: { main, outside } }: { group: ObstacleGroup<Finding> }) {
  const words = useWords(obstaclesWords)
  const { layers } = useWords(trajectoryWords)
  const space = useSpaceHere()
  const labels = useLabels(space.reader)
  const { names } = labels.choices['obstacle.form']
  const { side, form, layer } = main.body
  // What was not said is not shown; a layer in which the form is usually heard need not be named.
  const what = form && names[form]
  const where = layer && side === 'internal' && (form === null || usual[form] !== layer) ? layers[layer] : null
  const whatAndWhere = what && where ? words.where(what, where) : (what ?? where)
  return (
    <article className={styles.item}>
      <FindingBody body={main.body} reader={space.reader} bodyOf={space.bodyOf} />
      {outside.map(({ id, body: { sentence, action } }) => (
        <div key={id}>
          <p>{words.calls(sentence)}</p>
          {action && (
            <p>
              {labels.fields['obstacle.action']}: {action}
            </p>
          )}
        </div>
      ))}
      <p className={parts.meta}>
        {whatAndWhere && <span>{whatAndWhere}</span>}
        <span>
          <SourceLine at={main.createdAt} trajectoryId={main.trajectoryId} sessionId={main.sessionId} />
        </span>
        <EditFinding finding={main} space={space} />
      </p>
      <SeenBy finding={main} />
      <FindingState finding={main} />
    </article>
  )
}
