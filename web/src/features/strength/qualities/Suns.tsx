// The sky of qualities. A tap opens the moments in which one showed; dashed is what was offered and not answered yet.
import { useLayoutEffect, useRef, useState } from 'react'
import type { QualityView } from '#method/quality/derive-qualities.ts'
import { classNames } from '../../../ui/class-names.ts'
import { softHyphens } from '../../../words/soft-hyphens.ts'
import { useWords } from '../../../words/use-words.ts'
import { strengthWords } from '../strength.words.ts'
import { layOutSuns, letterSize } from './lay-out-suns.ts'
import styles from './Suns.module.css'

/** How often the coachee said yes to it. */
export function timesSeen(quality: QualityView): number {
  return quality.evidence.filter(({ state }) => state === 'accepted').length
}

export function Suns({ qualities, onOpen }: { qualities: readonly QualityView[]; onOpen: (key: string) => void }) {
  const words = useWords(strengthWords)
  const sky = useRef<HTMLUListElement>(null)
  const [width, setWidth] = useState(342)
  useLayoutEffect(() => {
    const element = sky.current
    if (!element) return
    const measure = () => {
      // While it is hidden it has no width; what it had before is nearer to the truth.
      if (element.clientWidth > 0) setWidth(Math.min(560, Math.floor(element.clientWidth)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const { suns, height } = layOutSuns(
    qualities.map((quality) => ({ key: quality.key, times: timesSeen(quality) })),
    width,
  )
  return (
    <ul ref={sky} className={styles.sky} style={{ height }}>
      {suns.map(({ key, x, y, radius }, index) => {
        const quality = qualities[index]
        if (!quality) return null
        const asked = quality.status === 'unseen'
        const word = asked ? words.asked(quality.word) : quality.word
        return (
          <li key={key} className={styles.place} style={{ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }}>
            <button
              type="button"
              className={classNames(styles.sun, asked && styles.asked, timesSeen(quality) >= 4 && styles.bright)}
              onClick={() => onOpen(key)}
            >
              <span className={styles.word} style={{ fontSize: letterSize(word, radius) }}>
                {softHyphens(word)}
              </span>
              <span className={styles.times}>{asked ? words.toAnswer : words.times(timesSeen(quality))}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
