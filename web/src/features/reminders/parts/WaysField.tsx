// The ways a reminder can come besides in the app. Says so when this installation can send neither mail nor notifications.

import { Notice } from '../../../ui/answer/Notice.tsx'
import { Checkbox } from '../../../ui/form/Checkbox.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../reminders.module.css'
import { remindersWords } from '../reminders.words.ts'
import type { Listed } from '../use-reminders.ts'

type Props = {
  ways: Listed['ways']
  byPush: boolean
  byMail: boolean
  onChange: (part: { byPush?: boolean; byMail?: boolean }) => void
}

export function WaysField({ ways, byPush, byMail, onChange }: Props) {
  const { form } = useWords(remindersWords)
  if (ways.pushKey === null && !ways.mail) return <Notice>{form.noWays}</Notice>
  return (
    <fieldset className={styles.ways}>
      <legend className={styles.legend}>{form.ways}</legend>
      <p className={styles.quiet}>{form.waysHint}</p>
      {ways.pushKey !== null && (
        <Checkbox
          label={form.push}
          hint={byPush && ways.devices.length === 0 ? form.pushHint : undefined}
          checked={byPush}
          onChange={(checked) => onChange({ byPush: checked })}
        />
      )}
      {ways.mail && <Checkbox label={form.mail} checked={byMail} onChange={(checked) => onChange({ byMail: checked })} />}
    </fieldset>
  )
}
