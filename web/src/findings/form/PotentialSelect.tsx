// Choosing the potential that an obstacle stands beside (I3).
import { Select } from '../../ui/form/Select.tsx'
import { useLabels, type Voice } from '../labels/use-labels.ts'
import type { PotentialOption } from './potential-options.ts'

type Props = {
  reader: Voice
  options: readonly PotentialOption[]
  chosen: string | null
  onChoose: (id: string | null) => void
}

export function PotentialSelect({ reader, options, chosen, onChoose }: Props) {
  const labels = useLabels(reader)
  return (
    <Select label={labels.beside} value={chosen ?? ''} onChange={(id) => onChoose(id || null)}>
      <option value="">{labels.chooseLater}</option>
      {options.map(({ id, kind, words }) => (
        <option key={id} value={id}>
          {labels.kinds[kind].one}: {words}
        </option>
      ))}
    </Select>
  )
}
