// A line on the first screen of a coach who got a quality as a gift, until it has been read.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { waitingOf } from '#method/witness/received.ts'
import { call } from '../../../client/api.ts'
import { useMe } from '../../../client/who/me.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../today.module.css'
import { todayWords } from '../today.words.ts'

export function GivenToYou() {
  const { given: words } = useWords(todayWords)
  const { personId } = useMe()
  const { data } = useQuery({ queryKey: ['given-to-you', personId], queryFn: ({ signal }) => call('GET /api/me/received', {}, signal) })
  const [first, ...more] = waitingOf(data?.received ?? [])
  if (!first) return null
  return (
    <ul className={styles.waits}>
      <li>
        <Link href="/received">{more.length === 0 ? words.one(first.fromName) : words.more}</Link>
      </li>
    </ul>
  )
}
