// One moment as a line of text: mark, time, dimension, layer and pole, as far as they were said. `children` follow in the same line.
import type { ReactNode } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import { useWords } from '../../words/use-words.ts'
import { MarkShape } from './MarkShape.tsx'
import { MomentTime } from './MomentTime.tsx'
import { momentName } from './moment-names.ts'
import { onionWords } from './onion.words.ts'

type Props = { moment: Pick<Moment, 'at' | 'clockAt' | 'dimension' | 'layer' | 'pole' | 'speaker'>; children?: ReactNode }

export function MomentPlace({ moment, children }: Props) {
  const onion = useWords(onionWords)
  const { dimension, speaker } = moment
  return (
    <>
      <MarkShape dimension={dimension} hollow={speaker === 'coach'} size={12} />
      <span>
        <MomentTime moment={moment} /> {momentName(onion, moment).toLowerCase()}
        {children}
      </span>
    </>
  )
}
