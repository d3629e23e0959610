// Making one's own anchor: what to come back to, and how.
import { useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { type AnchorMode, anchorModes } from '#method/finding/kinds/anchor.ts'
import { longest } from '#method/finding/longest.ts'
import { useLabels } from '../../findings/labels/use-labels.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useWords } from '../../words/use-words.ts'
import { anchorWords } from './anchor.words.ts'
import styles from './NewAnchor.module.css'

export function NewAnchor({ own }: { own: Space }) {
  const { none, make } = useWords(anchorWords)
  const labels = useLabels(own.reader)
  const [of, setOf] = useState('')
  const [how, setHow] = useState('')
  const [mode, setMode] = useState<AnchorMode>('gesture')
  const [tried, setTried] = useState(false)
  const body: FindingBody = { kind: 'anchor', of, mode, how, cue: '' }
  const [refusal] = checkFinding(body, { bodyOf: own.bodyOf })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!refusal) void own.create(body)
      }}
    >
      <h1>{none.title}</h1>
      <p>{none.words}</p>
      <TextField label={make.of} hint={make.ofHint} value={of} maxLength={longest('anchor', 'of')} onChange={setOf} />
      <Choice
        label={make.mode}
        value={mode}
        options={anchorModes.map((value) => ({ value, label: labels.choices['anchor.mode'].names[value] }))}
        onChange={setMode}
      />
      <TextField label={make.how} hint={make.howHint} value={how} maxLength={longest('anchor', 'how')} onChange={setHow} />
      <div role="status">{tried && refusal && <p className={styles.refusal}>{labels.refusals[refusal]}</p>}</div>
      <Button variant="sun" size="l" type="submit">
        {make.keep}
      </Button>
    </form>
  )
}
