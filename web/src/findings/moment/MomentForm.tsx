// Changes one moment: where attention was, at which step, who spoke and who began. Each choice is passed on at once.
import { dimensions, layers, type Moment, poles, speakers, steps } from '#method/moment/moment.ts'
import type { MomentChange } from '#method/session/session-event.ts'
import { onionWords } from '../../drawing/onion/onion.words.ts'
import { Select } from '../../ui/form/Select.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './MomentForm.module.css'
import { momentWords } from './moment.words.ts'

type Props = {
  readonly moment: Moment
  /** Held without a coach: who spoke and who began is known. */
  readonly alone: boolean
  readonly onChange: (change: MomentChange) => void
}

export function MomentForm({ moment, alone, onChange }: Props) {
  const words = useWords(momentWords)
  const names = useWords(onionWords)
  return (
    <div className={styles.form}>
      <Pick
        label={words.dimension}
        value={moment.dimension}
        options={dimensions}
        names={names.dimensions}
        onPick={(dimension) => onChange({ dimension })}
      />
      <Pick
        label={words.layer}
        value={moment.layer}
        options={layers}
        names={names.layers}
        onPick={(layer) => onChange(layer === 'core' ? { layer, pole: 'potential' } : { layer })}
      />
      {moment.layer === 'core' ? (
        <p className={styles.hint}>{words.core}</p>
      ) : (
        <Pick label={words.pole} value={moment.pole} options={poles} names={names.poles} onPick={(pole) => onChange({ pole })} />
      )}
      <Pick
        label={words.step}
        value={moment.step}
        options={steps}
        names={alone ? words.aloneSteps : words.steps}
        onPick={(step) => onChange({ step })}
      />
      {alone ? null : (
        <>
          <Select
            label={words.speaker}
            value={moment.speaker}
            onChange={(value) => {
              const speaker = speakers.find((each) => each === value)
              if (speaker) onChange({ speaker })
            }}
          >
            {speakers.map((each) => (
              <option key={each} value={each}>
                {words.speakers[each]}
              </option>
            ))}
          </Select>
          <Pick
            label={words.initiative}
            value={moment.initiative}
            options={speakers}
            names={words.speakers}
            onPick={(initiative) => onChange({ initiative })}
          />
        </>
      )}
    </div>
  )
}

type PickProps<Value extends string> = {
  readonly label: string
  readonly value: Value | null
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly onPick: (value: Value | null) => void
}

/** A select with "not said" as its first option. */
function Pick<Value extends string>({ label, value, options, names, onPick }: PickProps<Value>) {
  const words = useWords(momentWords)
  return (
    <Select label={label} value={value ?? ''} onChange={(next) => onPick(options.find((each) => each === next) ?? null)}>
      <option value="">{words.notSaid}</option>
      {options.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </Select>
  )
}
