// What was kept, literally, and nothing said about it. From here one may write further, or not.

import type { Body } from '#method/finding/finding.ts'
import { shapes } from '../../findings/form/lift/side-shapes.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { useHeadingFocus } from '../../findings/form/prompt/use-heading-focus.ts'
import { Shape } from '../../ui/Shape.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Check.module.css'
import { checkWords } from './check.words.ts'
import { checkSides, fieldOf } from './check-draft.ts'

type Props = { body: Body<'check'>; titleId: string; onClose: () => void; onWrite: (what: 'success' | 'noticing') => void }

export function CheckKept({ body, titleId, onClose, onWrite }: Props) {
  const { kept: words, onlyYou } = useWords(checkWords)
  useHeadingFocus(titleId)
  return (
    <div className={flow.question}>
      <h2 id={titleId} tabIndex={-1} className={flow.still}>
        {words.title}
      </h2>
      <dl className={styles.said}>
        {checkSides
          .filter((side) => body[fieldOf[side]].trim())
          .map((side) => (
            <div key={side}>
              <dt>
                <Shape shape={shapes[side]} size={22} />
                {words[side]}
              </dt>
              <dd>{body[fieldOf[side]]}</dd>
            </div>
          ))}
        {body.bodyPlace.trim() && (
          <div>
            <dt>{words.body}</dt>
            <dd>{body.bodyPlace}</dd>
          </div>
        )}
      </dl>
      <p className={styles.only}>{onlyYou}</p>
      <div className={flow.actions}>
        <button type="button" className={flow.next} onClick={onClose}>
          {words.done}
        </button>
      </div>
      <div className={styles.further}>
        <button type="button" className={flow.plain} onClick={() => onWrite('success')}>
          {words.success}
        </button>
        <button type="button" className={flow.plain} onClick={() => onWrite('noticing')}>
          {words.noticing}
        </button>
      </div>
    </div>
  )
}
