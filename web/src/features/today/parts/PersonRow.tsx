// One of the other people, in one glance: strength first, then when, then what waits.
import { useRef } from 'react'
import { Link } from 'wouter'
import { Button } from '../../../ui/form/Button.tsx'
import { firstName } from '../../../words/format.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../home.module.css'
import { homeWords } from '../home.words.ts'
import { useSeen } from '../use-seen.ts'
import { type Trajectory, usePerson } from '../use-today.ts'
import { Qualities } from './Qualities.tsx'
import { WhatWaits } from './WhatWaits.tsx'
import { When } from './When.tsx'

type Props = { trajectory: Trajectory; now: number; busy: boolean; onBegin: () => void }

/** Asks what came up with this person only once the row comes into view: a coach with many people opens a light screen. */
export function PersonRow({ trajectory, now, busy, onBegin }: Props) {
  const words = useWords(homeWords)
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
