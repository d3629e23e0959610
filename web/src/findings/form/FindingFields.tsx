// The fields of a finding as inputs, derived from the description of its kind: each text with its name and limit, the choices, and the
// potential beside an obstacle.
import type { Field } from '#method/finding/field.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { fieldsOf } from '#method/finding/kinds.ts'
import { type TextKey, withText } from '#method/finding/texts-of.ts'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ChoiceKey } from '../labels/names.ts'
import { useLabels, type Voice } from '../labels/use-labels.ts'
import styles from './FindingForm.module.css'
import { formWords } from './form.words.ts'
import { PotentialSelect } from './PotentialSelect.tsx'
import type { PotentialOption } from './potential-options.ts'
import { ShiftChoice } from './ShiftChoice.tsx'

type Values = { readonly [field: string]: unknown }
type Part = { readonly [text: string]: string }
type Props = {
  body: FindingBody
  set: (part: Partial<FindingBody>) => void
  reader: Voice
  /** For kinds that stand beside a potential. */
  potentials?: readonly PotentialOption[]
  /** The words that are reworded here, shown under each field. */
  before?: { readonly body: FindingBody; readonly writtenBy: string } | undefined
}

export function FindingFields(props: Props) {
  return Object.entries(fieldsOf(props.body.kind))
    .filter(([name, field]) => isAsked(props.body, name, field, props.reader))
    .map(([name, field]) => <OneField key={name} {...props} name={name} field={field} />)
}

/** Choices that can be made anew; the others were made when the finding came up. */
const asked: readonly string[] = [
  'ideal.wantedBy',
  'anchor.mode',
  'recall.worked',
  'observation.result',
  'noticing.timing',
] satisfies readonly ChoiceKey[]

function isAsked(body: FindingBody, name: string, field: Field, reader: Voice): boolean {
  // Only the coachee says whether something shifted or was felt, and can take that back.
  if ((body.kind === 'tension' && name === 'shift') || (body.kind === 'quality' && name === 'felt')) return reader.as === 'coachee'
  if (field.type === 'choice') return asked.includes(`${body.kind}.${name}`)
  if (field.type === 'reference') return name === 'potentialId'
  // What can be done about it in the world is only asked about an obstacle from outside (I15).
  if (body.kind === 'obstacle' && name === 'action') return body.side === 'external' || body.action !== ''
  return field.type === 'text' ? !field.aside : field.type === 'date' || field.type === 'parts'
}

function OneField({ body, set, reader, potentials = [], before, name, field }: Props & { name: string; field: Field }) {
  const labels = useLabels(reader)
  const value = (body as Values)[name]
  const text = typeof value === 'string' ? value : ''
  const change = (next: unknown) => set({ [name]: next } as Partial<FindingBody>)
  switch (field.type) {
    case 'text':
      return (
        <div className={styles.field}>
          <TextArea
            label={
              body.kind === 'obstacle' && body.side === 'external' && name === 'sentence'
                ? labels.outside
                : labels.fields[`${body.kind}.${name}` as TextKey]
            }
            rows={1}
            maxLength={field.longest}
            value={text}
            onChange={(next) => set(withText(body, name, next))}
          />
          {before && <Before text={(before.body as Values)[name]} writtenBy={before.writtenBy} />}
        </div>
      )
    case 'parts':
      return <Parts name={`${body.kind}.${name}`} field={field} parts={value as readonly Part[]} onChange={change} reader={reader} />
    case 'choice': {
      const choice = labels.choices[`${body.kind}.${name}` as ChoiceKey]
      const options = Object.entries<string>(choice.names).map(([answer, label]) => ({ value: answer, label }))
      return body.kind === 'tension' ? (
        <ShiftChoice reader={reader} shift={body.shift} onChange={change} />
      ) : (
        <Choice label={choice.name} value={text || null} options={options} onChange={change} />
      )
    }
    case 'flag':
      return (
        <Choice
          label={labels.feltAsk.name}
          value={value === true ? 'yes' : 'no'}
          options={(['yes', 'no'] as const).map((said) => ({ value: said, label: labels.feltAsk[said] }))}
          onChange={(said) => change(said === 'yes')}
        />
      )
    case 'date':
      return <TextField label={labels.lookBack} type="date" optional value={text} onChange={(day) => change(day || null)} />
    case 'reference':
      return (
        <PotentialSelect
          reader={reader}
          options={potentials}
          chosen={text || null}
          onChoose={(chosen) => change(field.nullable ? chosen : (chosen ?? value))}
        />
      )
    default:
      return null
  }
}

function Before({ text, writtenBy }: { text: unknown; writtenBy: string }) {
  const words = useWords(formWords)
  if (typeof text !== 'string' || text === '') return null
  return (
    <p className={styles.wrote}>
      {words.wrote(writtenBy)}: <q>{text}</q>
    </p>
  )
}

type PartsProps = {
  name: string
  field: Extract<Field, { type: 'parts' }>
  parts: readonly Part[]
  onChange: (parts: readonly Part[]) => void
  reader: Voice
}

function Parts({ name, field, parts, onChange, reader }: PartsProps) {
  const labels = useLabels(reader)
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts are not added, removed or moved here
    <div key={index} className={styles.part}>
      {Object.entries(field.of).map(([text, { longest }]) => (
        <TextArea
          key={text}
          label={labels.fields[`${name}.${text}` as TextKey]}
          rows={1}
          maxLength={longest}
          value={part[text] ?? ''}
          onChange={(next) => onChange(parts.map((other, at) => (at === index ? { ...other, [text]: next } : other)))}
        />
      ))}
    </div>
  ))
}
