// One of the other coachees: strengths, date, and what waits.

import { useRef } from 'react'
import { Link } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../today.module.css'
import { todayWords } from '../today.words.ts'
import { useSeen } from '../use-seen.ts'
import { type Trajectory, usePerson } from '../use-today.ts'
import { Qualities } from './Qualities.tsx'
import { WhatWaits } from './WhatWaits.tsx'
import { When } from './When.tsx'

type Props = { trajectory: Trajectory; now: number; busy: boolean; onBegin: () => void }

/** Reads the findings only when the row comes into view: a coach with many coachees would send many requests at once. */
export function PersonRow({ trajectory, now, busy, onBegin }: Props) {
  const words = useWords(todayWords)
  const row = useRef<HTMLLIElement>(null)
  const person = usePerson(trajectory, now, useSeen(row))
  const { strength } = person
  const line = strength?.ideal ?? trajectory.aim
  return (
    <li ref={row} className={styles.person}>
      <div className={styles.personWords}>
        <h3 className={styles.personName}>
          <Link href={`/trajectories/${trajectory.id}`}>{trajectory.coacheeName}</Link>
        </h3>
        {line && <p className={styles.line}>{line}</p>}
        {strength && strength.qualities.length > 0 && <Qualities words={strength.qualities} />}
        <When trajectory={trajectory} now={now} />
        <WhatWaits person={person} />
      </div>
      <Button variant="quiet" size="s" busy={busy} onClick={onBegin} aria-label={words.beginWith(firstName(trajectory.coacheeName))}>
        {words.begin}
      </Button>
    </li>
  )
}
