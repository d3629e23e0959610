// The replay "Toen en nu": steps through the days with new states and lists the changes. Does not play with reduced motion.
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { ForwardIcon, PlayIcon } from '../../ui/action-icons.tsx'
import { IconButton } from '../../ui/form/IconButton.tsx'
import { BackIcon, PauseIcon } from '../../ui/icons.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { alignmentWords } from './alignment.words.ts'
import styles from './replay.module.css'
import type { Stop } from './replay.ts'

const perStop = 1900
const shown = 3

function useStill(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia('(prefers-reduced-motion: reduce)')
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  )
}

type Props = { stops: readonly Stop[]; stop: number | null; onStop: (stop: number | null) => void; titles: ReadonlyMap<string, string> }

export function Replay({ stops, stop, onStop, titles }: Props) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const locale = useLocale()
  const id = useId()
  const still = useStill()
  const [playing, setPlaying] = useState(false)
  const last = stops.length - 1
  const at = stop ?? last

  useEffect(() => {
    if (!playing) return
    if (still || at === last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => onStop(at + 1 === last ? null : at + 1), perStop)
    return () => clearTimeout(timer)
  }, [playing, still, at, last, onStop])

  const go = (next: number) => {
    setPlaying(false)
    onStop(next >= last ? null : Math.max(0, next))
  }
  function play() {
    if (!playing && at === last) onStop(0)
    setPlaying(!playing)
  }
  const here = stops[at]
  const day = here ? formatDate(here.at, locale) : ''
  const past = at !== last

  return (
    <div className={styles.replay}>
      <div className={styles.replayBar}>
        {still ? (
          <IconButton label={words.previous} onClick={() => go(at - 1)}>
            <BackIcon />
          </IconButton>
        ) : (
          <IconButton label={playing ? words.pause : words.play} className={styles.play} onClick={play}>
            {playing ? <PauseIcon size={20} /> : <PlayIcon size={20} />}
          </IconButton>
        )}
        <div className={styles.time}>
          <label htmlFor={id}>{words.replay}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={last}
            step={1}
            value={at}
            aria-valuetext={words.step(at + 1, stops.length, day)}
            onChange={(event) => go(Number(event.target.value))}
          />
          <div className={styles.timeEnds} aria-hidden="true">
            <span>{formatDate(stops[0]?.at ?? 0, locale)}</span>
            <span>{words.today}</span>
          </div>
        </div>
        {still && (
          <IconButton label={words.next} onClick={() => go(at + 1)}>
            <ForwardIcon />
          </IconButton>
        )}
      </div>
      {(past || playing) && here && (
        <div className={styles.happened} role="status">
          <p className={styles.day}>{day}</p>
          <ul>
            {here.said.slice(0, shown).map((said) => {
              const title = titles.get(said.alignmentId) ?? ''
              const layer = common.layers[said.layer]
              const change = said.first
                ? words.firstSaid(title, layer, common.flows[said.to])
                : words.change(title, layer, common.flows[said.from], common.flows[said.to])
              return (
                <li key={`${said.alignmentId}${said.layer}${said.at}`}>
                  {change}
                  {said.words && <span className={parts.quiet}> {common.quote(said.words)}</span>}
                </li>
              )
            })}
            {here.said.length > shown && <li className={parts.quiet}>{words.more(here.said.length - shown)}</li>}
          </ul>
        </div>
      )}
    </div>
  )
}
