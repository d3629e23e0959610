// The bar at the bottom: the three dimensions and the lift ribbon; on a phone also the buttons that open sheets.
import { memo, useEffect, useMemo, useState } from 'react'
import { deriveLiftSegments } from '#method/lift/derive-lifts.ts'
import type { Dimension } from '#method/moment/moment.ts'
import { dimensions } from '#method/moment/moment.ts'
import { inSessionTime, runningTime } from '#method/session/session-time.ts'
import type { SessionView } from '#method/session/session-view.ts'
import { serverNow } from '../../../client/clock.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { LiftRibbon } from '../../../drawing/ribbon/LiftRibbon.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useAlone, useSessionWords } from '../alone.ts'
import type { Commands } from '../use-commands.ts'
import styles from './BottomBar.module.css'

const redrawEvery = 5_000

/** In running time: it stands still while the session is paused or ended. */
function Ribbon({ view }: { readonly view: SessionView }) {
  const { endedAt } = view
  const [tick, setTick] = useState(() => serverNow())
  useEffect(() => {
    if (endedAt !== null) return
    const timer = setInterval(() => setTick(serverNow()), redrawEvery)
    return () => clearInterval(timer)
  }, [endedAt])
  const now = runningTime(view, Math.max(tick, view.moments.at(-1)?.at ?? 0))
  const segments = useMemo(() => deriveLiftSegments(inSessionTime(view).moments, now), [view, now])
  return <LiftRibbon segments={segments} now={now} />
}

type Props = {
  readonly view: SessionView
  readonly dimension: Dimension
  readonly commands: Commands
  readonly findingCount: number
}

export const BottomBar = memo(function BottomBar({ view, dimension, commands, findingCount }: Props) {
  const words = useSessionWords()
  const alone = useAlone()
  const names = useWords(onionWords)
  return (
    <div className={styles.bar}>
      <div className={styles.ribbon}>
        <Ribbon view={view} />
      </div>
      <div className={styles.dimensions} role="radiogroup" aria-label={words.dimension}>
        {dimensions.map((each, index) => (
          <label key={each} className={styles.dimension} data-dimension={each}>
            <input type="radio" name="dimension" checked={dimension === each} onChange={() => commands.chooseDimension(each)} />
            <MarkShape dimension={each} size={22} />
            <span>{names.dimensions[each]}</span>
            <span className={styles.key} aria-hidden="true">
              {index + 1}
            </span>
          </label>
        ))}
      </div>
      <button type="button" className={styles.keys} onClick={() => commands.open({ name: 'keys' })}>
        <span className={styles.key} aria-hidden="true">
          ?
        </span>{' '}
        {words.keys}
      </button>
      <div className={styles.sheetButtons}>
        <button type="button" onClick={() => commands.open({ name: 'steps' })}>
          {words.steps.split(',')[0]}
        </button>
        <button type="button" onClick={() => (alone ? commands.openCard() : commands.open({ name: 'now' }))}>
          {alone ? words.card : words.now}
        </button>
        <button type="button" onClick={() => commands.open({ name: 'difficult' })}>
          {words.difficult}
        </button>
        <button type="button" onClick={() => commands.open({ name: 'more' })}>
          {words.more}
          {findingCount > 0 ? <span aria-hidden="true"> ({findingCount})</span> : null}
        </button>
      </div>
    </div>
  )
})
