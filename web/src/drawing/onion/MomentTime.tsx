// The time of a moment. When the clock of its device was ahead, it is the time at which the server received it, and says so.
import type { Moment } from '#method/moment/moment.ts'
import { formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { onionWords } from './onion.words.ts'

export function MomentTime({ moment: { at, clockAt } }: { readonly moment: Pick<Moment, 'at' | 'clockAt'> }) {
  const words = useWords(onionWords)
  const time = formatTime(at, useLocale())
  return (
    <time dateTime={new Date(at).toISOString()} title={clockAt === undefined ? undefined : words.clockAhead}>
      {clockAt === undefined ? time : words.about(time)}
    </time>
  )
}
