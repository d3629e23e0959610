// Which tension field to stay with: one of this session, one that was accepted before, or a new one from today.
import { Button } from '../../../ui/Button.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from './TensionPage.module.css'
import { tensionWords } from './tension.words.ts'
import type { TensionField } from './tension-fields.ts'

type Props = {
  readonly fields: readonly TensionField[]
  readonly onChoose: (id: string) => void
  /** null: nothing came up today to make one of. */
  readonly onBegin: (() => void) | null
}

export function WhichField({ fields, onChoose, onBegin }: Props) {
  const words = useWords(tensionWords)
  const locale = useLocale()
  return (
    <div className={styles.part}>
      <h3>{words.which}</h3>
      <ul className={styles.fields}>
        {fields.map((field) => (
          <li key={field.id}>
            <button type="button" className={styles.field} onClick={() => onChoose(field.id)}>
              <small>{field.here ? words.fromToday : words.fromBefore(formatDate(field.madeAt, locale))}</small>
              <span>
                {field.brake} · {field.strength}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {onBegin ? (
        <p>
          <Button variant="quiet" onClick={onBegin}>
            {words.newField}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
