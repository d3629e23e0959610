// Changes one moment: where attention was, at which step, who spoke and who began; or removes it. Each choice is stored at once and can be
// undone. While this sheet is open, a tap on the onion moves the moment.
import { dimensions, layers, poles, speakers, steps } from '#method/moment/moment.ts'
import type { MomentChange } from '#method/session/session-event.ts'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { Select } from '../../../ui/form/Select.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useAlone, useSessionWords } from '../alone.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

export function MomentSheet({ momentId, context: { view, commands } }: { readonly momentId: string; readonly context: SheetContext }) {
  const words = useSheetsWords()
  const session = useSessionWords()
  const names = useWords(onionWords)
  const alone = useAlone()
  const moment = view.moments.find((each) => each.id === momentId)
  if (!moment) {
    return (
      <Sheet title={words.titles.moment} onClose={commands.close}>
        <p className={styles.lead}>{words.moment.gone}</p>
      </Sheet>
    )
  }
  const change = (part: MomentChange) => commands.changeMoment(momentId, part)
  return (
    <Sheet
      title={words.titles.moment}
      onClose={commands.close}
      actions={
        <Button variant="ghost" onClick={() => commands.removeMoment(momentId)}>
          {words.moment.remove}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className={styles.lead}>{words.moment.lead}</p>
        {moment.text ? <q className={styles.lead}>{moment.text}</q> : null}
        <Pick
          label={words.moment.dimension}
          value={moment.dimension}
          options={dimensions}
          names={names.dimensions}
          onPick={(dimension) => change({ dimension })}
        />
        <Pick
          label={words.moment.layer}
          value={moment.layer}
          options={layers}
          names={names.layers}
          onPick={(layer) => change(layer === 'core' ? { layer, pole: 'potential' } : { layer })}
        />
        {moment.layer === 'core' ? (
          <p className={styles.lead}>{words.moment.core}</p>
        ) : (
          <Pick label={words.moment.pole} value={moment.pole} options={poles} names={names.poles} onPick={(pole) => change({ pole })} />
        )}
        <Pick label={words.moment.step} value={moment.step} options={steps} names={session.stepNames} onPick={(step) => change({ step })} />
        {alone ? null : (
          <>
            <Select
              label={words.moment.speaker}
              value={moment.speaker}
              onChange={(value) => {
                const speaker = speakers.find((each) => each === value)
                if (speaker) change({ speaker })
              }}
            >
              {speakers.map((each) => (
                <option key={each} value={each}>
                  {session.speakers[each]}
                </option>
              ))}
            </Select>
            <Pick
              label={words.moment.initiative}
              value={moment.initiative}
              options={speakers}
              names={session.speakers}
              onPick={(initiative) => change({ initiative })}
            />
          </>
        )}
      </div>
    </Sheet>
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
  const words = useSheetsWords()
  return (
    <Select label={label} value={value ?? ''} onChange={(next) => onPick(options.find((each) => each === next) ?? null)}>
      <option value="">{words.moment.notSaid}</option>
      {options.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </Select>
  )
}
