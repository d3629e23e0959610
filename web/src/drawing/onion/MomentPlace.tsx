// One moment as a line of text: mark, time, dimension, layer and pole, as far as they were said. `children` follow in the same line.
import type { ReactNode } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import { formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { MarkShape } from './MarkShape.tsx'
import { momentName } from './moment-names.ts'
import { onionWords } from './onion.words.ts'

type Props = { moment: Pick<Moment, 'at' | 'dimension' | 'layer' | 'pole' | 'speaker'>; children?: ReactNode }

export function MomentPlace({ moment, children }: Props) {
  const onion = useWords(onionWords)
  const locale = useLocale()
  const { at, dimension, speaker } = moment
  return (
    <>
      <MarkShape dimension={dimension} hollow={speaker === 'coach'} size={12} />
      <span>
        <time dateTime={new Date(at).toISOString()}>{formatTime(at, locale)}</time> {momentName(onion, moment).toLowerCase()}
        {children}
      </span>
    </>
  )
}
