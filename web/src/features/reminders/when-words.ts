// The schedule of a reminder as a sentence, and the names of weekdays and time zones. Pure.
import type { Locale } from '#method/locale/locale.ts'
import type { Schedule, Weekday } from '#method/reminder/reminder.ts'
import { formatDate, formatList } from '../../words/format.ts'
import { localeTag } from '../../words/locale-tag.ts'
import type { RemindersWords } from './reminders.words.ts'

const day = 86_400_000
/** An instant on that weekday: 1 is Monday 5 January 1970. */
const dayAt = (weekday: Weekday) => (weekday + 3) * day

export function weekdayName(weekday: Weekday, locale: Locale, width: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(localeTag[locale], { weekday: width, timeZone: 'UTC' }).format(dayAt(weekday))
}

const noonOf = (date: string) => new Date(`${date}T12:00`).getTime()

/** donderdag 26 november; with the year when it is not the present one. */
function dateWords(date: string, locale: Locale, now: number): string {
  const weekday = new Intl.DateTimeFormat(localeTag[locale], { weekday: 'long' }).format(noonOf(date))
  return `${weekday} ${formatDate(noonOf(date), locale, now)}`
}

/** "Elke maandag om 08:45" */
export function whenWords(schedule: Schedule, words: RemindersWords['when'], locale: Locale, now: number): string {
  const { time } = schedule
  if (schedule.kind === 'once') return words.once(dateWords(schedule.date, locale, now), time)
  const days = schedule.days.toSorted((left, right) => left - right)
  const said =
    days.length === 7
      ? words.daily(time)
      : days.join() === '1,2,3,4,5'
        ? words.workdays(time)
        : words.weekly(
            formatList(
              days.map((weekday) => weekdayName(weekday, locale)),
              locale,
            ),
            time,
          )
  return schedule.until === null ? said : `${said}, ${words.until(formatDate(noonOf(schedule.until), locale, now))}`
}

/** The place in the name of a time zone: New York for `America/New_York`. */
export function zonePlace(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
}

/** An instant in summer: only then some browsers give the name for the whole year instead of the one for winter time. */
const inSummer = Date.UTC(2026, 6, 1)

/** "Midden-Europese tijd (Amsterdam)"; the place alone for an unknown time zone. */
export function zoneWords(zone: string, locale: Locale): string {
  const place = zonePlace(zone)
  try {
    const parts = new Intl.DateTimeFormat(localeTag[locale], { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(inSummer)
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value
    return name === undefined || name.includes(place) ? (name ?? place) : `${name} (${place})`
  } catch {
    return place
  }
}

/** The time zone of this device. */
export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone
