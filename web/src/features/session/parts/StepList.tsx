// The eight steps, to visit in any order: the current one, those visited, and a button for the card of each. Not a checklist.
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Moment, Step } from '#method/moment/moment.ts'
import type { StepVisit } from '#method/session/session-view.ts'
import { deriveStepCoverage } from '#method/step/derive-step-coverage.ts'
import { useSessionWords } from '../alone.ts'
import type { Commands } from '../use-commands.ts'
import styles from './StepList.module.css'

const mostDots = 5
type Props = {
  readonly step: Step | null
  readonly moments: readonly Moment[]
  readonly visited: readonly StepVisit[]
  readonly commands: Pick<Commands, 'enterStep' | 'open'>
  readonly inSheet?: boolean
}

export const StepList = memo(
  function StepList({ step, moments, visited, commands, inSheet = false }: Props) {
    const words = useSessionWords()
    const coverage = useMemo(() => deriveStepCoverage({ step, moments, stepsVisited: visited }), [step, moments, visited])
    const list = useRef<HTMLOListElement>(null)
    useEffect(() => {
      // Scrolls the current step into view where the list is a strip, also after the screen is rotated.
      if (!step || !list.current) return
      const bring = () => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
      // A ResizeObserver also calls back once at the start.
      const observer = new ResizeObserver(bring)
      observer.observe(list.current)
      return () => observer.disconnect()
    }, [step])
    return (
      <nav className={inSheet ? styles.sheet : styles.place} aria-label={words.steps}>
        <p className={styles.caption} aria-hidden="true">
          {words.steps}
        </p>
        <ol ref={list} className={styles.list}>
          {coverage.map(({ step: each, moments: count, visited: isSeen }) => {
            return (
              <li key={each} className={styles.item} data-now={each === step || undefined} data-seen={isSeen || undefined}>
                <button
                  type="button"
                  className={styles.step}
                  aria-current={each === step ? 'step' : undefined}
                  onClick={() => commands.enterStep(each)}
                >
                  <span className={styles.dot} aria-hidden="true" />
                  <span className={styles.name}>{words.stepNames[each]}</span>
                  <span className={styles.hint}>{words.stepHints[each]}</span>
                  {count > 0 ? (
                    <span className={styles.dots} role="img" aria-label={words.momentsInStep(count)}>
                      {Array.from({ length: Math.min(count, mostDots) }, (_, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are identical
                        <i key={index} />
                      ))}
                      {count > mostDots ? <b>{count}</b> : null}
                    </span>
                  ) : null}
                </button>
                <button
                  type="button"
                  className={styles.card}
                  aria-label={words.openCard(words.stepNames[each])}
                  onClick={() => commands.open({ name: 'step', step: each })}
                >
                  <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                    <path d="M3 4.5h12M3 9h12M3 13.5h7" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
                  </svg>
                </button>
              </li>
            )
          })}
        </ol>
      </nav>
    )
  },
  (before, after) =>
    before.step === after.step && before.visited === after.visited && before.moments === after.moments && before.inSheet === after.inSheet,
)
