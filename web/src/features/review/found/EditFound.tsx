// Changing the wording of what came up, before it is answered. What still stands in the way is said beside it.
import { useId, useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { longestOf } from '#method/finding/longest.ts'
import { isPotential } from '#method/finding/potential.ts'
import { type BodyOf, textsOf, titleOf, withText } from '#method/finding/texts-of.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './Found.module.css'
import { foundWords } from './found.words.ts'

type Props = { finding: Finding; all: readonly Finding[]; bodyOf: BodyOf; onKeep: (body: FindingBody) => void; onCancel: () => void }

export function EditFound({ finding, all, bodyOf, onKeep, onCancel }: Props) {
  const words = useWords(foundWords)
  const selectId = useId()
  const [body, setBody] = useState(finding.body)
  const refusals = checkFinding(body, { findingId: finding.id, bodyOf })
  const strengths = all.filter(({ id, body: other }) => isPotential(other) && bodyOf(id) !== null)
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(body)
      }}
    >
      {textsOf(body)
        .filter(({ key }) => key !== 'action' || (body.kind === 'obstacle' && body.side === 'external'))
        .map(({ key, name, text }, index) => (
          <TextArea
            key={key}
            label={words.fields[name] ?? ''}
            rows={1}
            value={text}
            maxLength={longestOf(name)}
            autoFocus={index === 0}
            onChange={(value) => setBody(withText(body, key, value))}
          />
        ))}
      {(body.kind === 'obstacle' || body.kind === 'tension') && (
        <div className={styles.select}>
          <label htmlFor={selectId}>{words.beside}</label>
          <select
            id={selectId}
            value={body.potentialId ?? ''}
            onChange={(event) =>
              setBody({ ...body, potentialId: event.target.value || (body.kind === 'tension' ? body.potentialId : null) } as FindingBody)
            }
          >
            <option value="">{words.choose}</option>
            {strengths.map(({ id, body: other }) => (
              <option key={id} value={id}>
                {words.kinds[other.kind]}: {titleOf(other, bodyOf)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div role="status" className={styles.refusals}>
        {refusals.map((refusal) => (
          <p key={refusal}>{words.refusals[refusal]}</p>
        ))}
      </div>
      <div className={styles.actions}>
        <Button type="submit">{words.keep}</Button>
        <Button variant="ghost" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
