// The coachee with the nearest session: ideal, qualities, what waits, and the button to begin.

import { Link } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { Card } from '../../../ui/page/Card.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../today.module.css'
import { todayWords } from '../today.words.ts'
import { type Trajectory, usePerson } from '../use-today.ts'
import { Qualities } from './Qualities.tsx'
import { WhatWaits } from './WhatWaits.tsx'
import { When } from './When.tsx'

type Props = { trajectory: Trajectory; now: number; busy: boolean; onBegin: () => void }

export function FirstPerson({ trajectory, now, busy, onBegin }: Props) {
  const words = useWords(todayWords)
  const person = usePerson(trajectory, now)
  const { strength } = person
  const name = firstName(trajectory.coacheeName)
  const ideal = strength?.ideal
  return (
    <Card padding="l" className={styles.first} aria-labelledby="first">
      <header className={styles.firstHead}>
        <div>
          <h2 id="first" className={styles.firstName}>
            <Link href={`/trajectories/${trajectory.id}`}>{trajectory.coacheeName}</Link>
          </h2>
          <When trajectory={trajectory} now={now} />
        </div>
        <div className={styles.actions}>
          <Button variant="sun" size="l" busy={busy} onClick={onBegin} aria-label={words.beginWith(name)}>
            {words.begin}
          </Button>
          <ButtonLink href={`/trajectories/${trajectory.id}`} variant="ghost" size="s">
            {words.look(name)}
          </ButtonLink>
        </div>
      </header>
      <dl className={styles.strong}>
        {(ideal || trajectory.aim) && (
          <div>
            <dt>{ideal ? words.wants(name) : words.aim}</dt>
            <dd className={styles.ideal}>{ideal ?? trajectory.aim}</dd>
          </div>
        )}
        {strength && strength.qualities.length > 0 && (
          <div>
            <dt>{words.has(name)}</dt>
            <dd>
              <Qualities words={strength.qualities} />
            </dd>
          </div>
        )}
      </dl>
      {strength && !ideal && strength.qualities.length === 0 && <p className={styles.quiet}>{words.nothingYet}</p>}
      <WhatWaits person={person} />
    </Card>
  )
}
