// Saying it differently: the same parts, in one's own words. How the coach wrote it stays in sight above.
import { useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import type { FindingBody } from '#method/finding/finding.ts'
import { textsOf, withText } from '#method/finding/texts-of.ts'
import { fieldWords } from '../../findings/labels/field.words.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './OfferCard.module.css'
import { offeredWords } from './offered.words.ts'

type Props = { body: FindingBody; own: Space; findingId: string; coach: string; onBack: () => void; onKeep: (body: FindingBody) => void }

export function OwnWords({ body, own, findingId, coach, onBack, onKeep }: Props) {
  const words = useWords(offeredWords)
  const names = useWords(fieldWords)
  const [said, setSaid] = useState(body)
  const [tried, setTried] = useState(false)
  const [refusal] = checkFinding(said, { findingId, bodyOf: own.bodyOf })
  const shown = textsOf(body).filter(({ text }, index) => index < 2 || text !== '')
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (refusal) setTried(true)
        else onKeep(said)
      }}
    >
      <h2>{words.own.title}</h2>
      {shown.map(({ key, name, text }, index) => (
        <div key={key} className={styles.field}>
          <TextArea
            label={names.fields[name] ?? ''}
            rows={1}
            value={textsOf(said).find((field) => field.key === key)?.text ?? ''}
            onChange={(value) => setSaid(withText(said, key, value))}
            autoFocus={index === 0}
          />
          {text && (
            <p className={styles.coachWords}>
              {words.own.coachWords(coach)}: <q>{text}</q>
            </p>
          )}
        </div>
      ))}
      <div role="status">{tried && refusal && <p className={styles.refusal}>{names.refusals[refusal] ?? names.refusedOtherwise}</p>}</div>
      <div className={styles.ownActions}>
        <Button type="submit" size="l">
          {words.own.keep}
        </Button>
        <Button variant="ghost" size="l" onClick={onBack}>
          {words.own.back}
        </Button>
      </div>
    </form>
  )
}
