// What waits between coach and coachee, as sentences that link to the trajectory.

import { Link } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../today.module.css'
import { todayWords } from '../today.words.ts'
import type { Person } from '../use-today.ts'

export function WhatWaits({ person: { trajectory, waiting } }: { person: Person }) {
  const words = useWords(todayWords)
  const name = firstName(trajectory.coacheeName)
  const sentences = [
    waiting && waiting.answered > 0 && words.answered(name, waiting.answered),
    waiting && waiting.toOffer > 0 && words.toOffer(waiting.toOffer),
    waiting && waiting.offered > 0 && words.offered(name, waiting.offered),
    trajectory.invitation === 'none' && words.notInvited(name),
    trajectory.invitation === 'open' && words.open(name),
  ].filter((sentence) => typeof sentence === 'string')
  if (sentences.length === 0) return null
  return (
    <ul className={styles.waits}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Link href={`/trajectories/${trajectory.id}`}>{sentence}</Link>
        </li>
      ))}
    </ul>
  )
}
