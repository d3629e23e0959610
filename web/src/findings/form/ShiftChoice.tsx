// Whether something shifted, as the coachee says it: yes, no, or left open.
import { type ShiftAnswer, shiftAnswers } from '#method/session/session-event.ts'
import { Choice } from '../../ui/form/Choice.tsx'
import { useLabels, type Voice } from '../labels/use-labels.ts'

type Props = { reader: Voice; shift: ShiftAnswer | null; onChange: (shift: ShiftAnswer | null) => void }

export function ShiftChoice({ reader, shift, onChange }: Props) {
  const { choices, leaveOpen } = useLabels(reader)
  const { name, names } = choices['tension.shift']
  const options = [...shiftAnswers.map((value) => ({ value, label: names[value] })), { value: 'open' as const, label: leaveOpen }]
  return <Choice label={name} value={shift ?? 'open'} options={options} onChange={(next) => onChange(next === 'open' ? null : next)} />
}
