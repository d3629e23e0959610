// Brake and strength side by side. In a field of this session the user can choose another brake or strength.
import { useState } from 'react'
import type { FindingBody } from '#method/finding/finding.ts'
import { Choice } from '../../../ui/form/Choice.tsx'
import styles from './TensionPage.module.css'
import type { TensionField } from './tension-fields.ts'
import { useTensionWords } from './use-tension-words.ts'

export type Pole = { readonly value: string; readonly label: string }
type Props = {
  readonly field: TensionField
  readonly brakes: readonly Pole[]
  readonly strengths: readonly Pole[]
  readonly onChange: (findingId: string, body: FindingBody) => void
}

export function Poles({ field, brakes, strengths, onChange }: Props) {
  const words = useTensionWords()
  const [choosing, setChoosing] = useState<'brake' | 'strength' | null>(null)
  const { body } = field
  function revise(part: { obstacleId: string } | { potentialId: string }) {
    onChange(field.id, { ...body, ...part })
    setChoosing(null)
  }
  const other = (which: 'brake' | 'strength', label: string, value: string, options: readonly Pole[], onPick: (id: string) => void) => {
    if (!field.here || options.length < 2) return null
    if (choosing === which) return <Choice label={label} hideLabel layout="column" value={value} options={options} onChange={onPick} />
    return (
      <button type="button" className={styles.other} onClick={() => setChoosing(which)}>
        {label}
      </button>
    )
  }
  return (
    <div className={styles.poles}>
      <div className={styles.pole} data-pole="obstacle">
        <h3>{words.brake}</h3>
        <blockquote>{field.brake}</blockquote>
        {other('brake', words.otherBrake, body.obstacleId, brakes, (obstacleId) => revise({ obstacleId }))}
      </div>
      <div className={styles.pole} data-pole="potential">
        <h3>{words.strength}</h3>
        <blockquote>{field.strength}</blockquote>
        {other('strength', words.otherStrength, body.potentialId, strengths, (potentialId) => revise({ potentialId }))}
      </div>
    </div>
  )
}
