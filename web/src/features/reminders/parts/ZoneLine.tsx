// The time zone of a reminder. When this device is in another one, a button takes that.
import { Button } from '../../../ui/form/Button.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../reminders.module.css'
import { remindersWords } from '../reminders.words.ts'
import { zoneHere, zoneWords } from '../when-words.ts'

export function ZoneLine({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const { form } = useWords(remindersWords)
  const locale = useLocale()
  const here = zoneHere()
  return (
    <div className={styles.zone}>
      <p className={styles.quiet}>
        {form.zone(zoneWords(zone, locale))}
        {zone !== here && <> {form.zoneHere(zoneWords(here, locale))}</>}
      </p>
      {zone !== here && (
        <Button size="s" variant="ghost" onClick={() => onChange(here)}>
          {form.useHere}
        </Button>
      )}
    </div>
  )
}
