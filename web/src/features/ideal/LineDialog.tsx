// Beginning a krachtlijn of one's own from an ideal: what it is called, and which qualities belong to it.
import { useState } from 'react'
import { deriveQualities } from '#method/quality/derive-qualities.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './IdealScreen.module.css'
import { idealWords } from './ideal.words.ts'

/** As many as a krachtlijn can carry (contract/src/alignment.ts). */
const mostQualities = 12
type Props = { own: Space; suggested: string; onClose: () => void; onBegin: (title: string, qualities: readonly string[]) => void }

export function LineDialog({ own, suggested, onClose, onBegin }: Props) {
  const { line: words } = useWords(idealWords)
  const [title, setTitle] = useState(suggested)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const qualities = deriveQualities(own.findings).map(({ word }) => word)
  const begin = () => onBegin(title.trim(), qualities.filter((word) => chosen.includes(word)).slice(0, mostQualities))
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button disabled={title.trim() === ''} onClick={begin}>
            {words.begin}
          </Button>
        </>
      }
    >
      <p>{words.what}</p>
      <TextField label={words.name} value={title} onChange={setTitle} maxLength={300} />
      {qualities.length > 0 && (
        <fieldset className={styles.checks}>
          <legend>{words.qualities}</legend>
          {qualities.map((word) => (
            <Checkbox
              key={word}
              label={word}
              checked={chosen.includes(word)}
              onChange={(on) => setChosen(on ? [...chosen, word] : chosen.filter((other) => other !== word))}
            />
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}
