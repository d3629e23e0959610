// The choice of a tension field: one of this session, an accepted one, or a new one, from this session or with an earlier brake.
import { Button } from '../../../ui/form/Button.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale } from '../../../words/use-words.ts'
import type { Beside } from './begin-field.ts'
import styles from './TensionPage.module.css'
import type { TensionField } from './tension-fields.ts'
import { useTensionWords } from './use-tension-words.ts'

type Props = {
  readonly fields: readonly TensionField[]
  readonly onChoose: (id: string) => void
  /** null: this session has no findings to make a field from. */
  readonly onBegin: (() => void) | null
  /** Brakes accepted earlier, each with its strength (I3). */
  readonly brakes: readonly Beside[]
  readonly onBrake: (beside: Beside) => void
}

export function WhichField({ fields, onChoose, onBegin, brakes, onBrake }: Props) {
  const words = useTensionWords()
  const locale = useLocale()
  return (
    <div className={styles.part}>
      {fields.length > 0 ? <h3>{words.which}</h3> : null}
      {fields.length > 0 ? (
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
      ) : null}
      {onBegin ? (
        <p>
          <Button variant="quiet" onClick={onBegin}>
            {words.newField}
          </Button>
        </p>
      ) : null}
      {brakes.length > 0 ? (
        <>
          <h3>{words.brakeOfBefore}</h3>
          <ul className={styles.fields}>
            {brakes.map((brake) => (
              <li key={brake.brakeId}>
                <button type="button" className={styles.field} onClick={() => onBrake(brake)}>
                  <span>
                    {brake.brake} · {brake.strength}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
