// Replays the session on the onion, with the list of moments beside it. Play, step and scrub by pointer or keyboard.
import { useEffect, useMemo, useReducer } from 'react'
import type { Moment } from '#method/moment/moment.ts'
import type { SessionFact } from '#method/session/session-event.ts'
import { MarkShape } from '../../../drawing/onion/MarkShape.tsx'
import { MomentTime } from '../../../drawing/onion/MomentTime.tsx'
import { momentName } from '../../../drawing/onion/moment-names.ts'
import { Onion } from '../../../drawing/onion/Onion.tsx'
import { onionWords } from '../../../drawing/onion/onion.words.ts'
import { ForwardIcon } from '../../../ui/action-icons.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { IconButton } from '../../../ui/form/IconButton.tsx'
import { BackIcon } from '../../../ui/icons.tsx'
import { useWords } from '../../../words/use-words.ts'
import { reviewWords } from '../review.words.ts'
import { Correction } from './Correction.tsx'
import { MomentList } from './MomentList.tsx'
import styles from './Replay.module.css'
import { replay, startReplay } from './replay.ts'

/** Milliseconds per moment while playing. */
const pace = 1_600

type Names = { readonly coachee: string; readonly coach: string }

type Props = {
  readonly moments: readonly Moment[]
  /** null for a session alone. */
  readonly names: Names | null
  /** null: this user may not change the session. */
  readonly onCorrect: ((fact: SessionFact) => Promise<string>) | null
}

export function Replay({ moments, names, onCorrect }: Props) {
  const { path } = useWords(reviewWords)
  const onion = useWords(onionWords)
  const [state, dispatch] = useReducer(replay, moments.length, startReplay)
  const { shown, of, playing } = state
  useEffect(() => dispatch({ do: 'length', of: moments.length }), [moments.length])
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => dispatch({ do: 'tick' }), pace)
    return () => clearInterval(timer)
  }, [playing])
  const marks = useMemo(() => moments.slice(0, shown), [moments, shown])
  const now = moments[shown - 1]
  const where = (moment: Moment) => momentName(onion, moment)

  return (
    <section className={styles.replay} aria-label={path.title}>
      <div className={styles.left}>
        <div className={styles.onion}>
          <Onion marks={marks} />
        </div>
        <div className={styles.now} role="status" aria-live={playing ? 'off' : 'polite'}>
          {now ? (
            <>
              <p className={styles.where}>
                <MarkShape dimension={now.dimension} hollow={now.speaker === 'coach'} />
                <span>
                  <MomentTime moment={now} /> {where(now)}
                </span>
              </p>
              <p className={styles.words}>
                {names && `${names[now.speaker]}: `}
                {now.text ? <q>{now.text}</q> : <span className={styles.still}>{path.noWords}</span>}
              </p>
            </>
          ) : (
            <p className={styles.still}>{path.before}</p>
          )}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of controls, no form */}
        <div className={styles.controls} role="group" aria-label={path.controls}>
          <IconButton label={path.back} onClick={() => dispatch({ do: 'back' })}>
            <BackIcon />
          </IconButton>
          <Button onClick={() => dispatch({ do: playing ? 'pause' : 'play' })}>{playing ? path.pause : path.play}</Button>
          <IconButton label={path.on} onClick={() => dispatch({ do: 'on' })}>
            <ForwardIcon />
          </IconButton>
          <input
            type="range"
            className={styles.scrub}
            min={0}
            max={of}
            step={1}
            value={shown}
            aria-label={path.scrub}
            aria-valuetext={now ? `${path.at(shown, of)}: ${where(now)}` : path.before}
            title={path.keys}
            onChange={(event) => dispatch({ do: 'to', shown: Number(event.target.value) })}
            onKeyDown={(event) => {
              if (event.key !== ' ') return
              event.preventDefault()
              dispatch({ do: playing ? 'pause' : 'play' })
            }}
          />
          <output className={styles.count}>{path.at(shown, of)}</output>
        </div>
        {now && onCorrect && <Correction moment={now} alone={names === null} onCorrect={onCorrect} />}
      </div>
      <MomentList
        moments={moments}
        names={names}
        current={now?.id ?? null}
        onChoose={(index) => dispatch({ do: 'to', shown: index + 1 })}
      />
    </section>
  )
}
