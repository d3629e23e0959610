// Weekdays, any number of them: checkboxes drawn as pills.
import { type Weekday, weekdays } from '#method/reminder/reminder.ts'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import styles from '../reminders.module.css'
import { remindersWords } from '../reminders.words.ts'
import { weekdayName } from '../when-words.ts'

export function DaysField({ days, onChange }: { days: readonly Weekday[]; onChange: (days: readonly Weekday[]) => void }) {
  const { form } = useWords(remindersWords)
  const locale = useLocale()
  return (
    <fieldset>
      <legend className={styles.legend}>{form.days}</legend>
      <div className={styles.days}>
        {weekdays.map((weekday) => (
          <label key={weekday} className={styles.day}>
            <input
              type="checkbox"
              className={styles.dayBox}
              checked={days.includes(weekday)}
              onChange={(event) =>
                onChange(event.target.checked ? [...days, weekday].toSorted() : days.filter((other) => other !== weekday))
              }
            />
            <span aria-hidden="true">{weekdayName(weekday, locale, 'short')}</span>
            <VisuallyHidden>{weekdayName(weekday, locale)}</VisuallyHidden>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
