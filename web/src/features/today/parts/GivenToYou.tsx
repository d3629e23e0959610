// One quiet line for a coach to whom somebody gave a quality, until it was read.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { waitingOf } from '#method/witness/received.ts'
import { call } from '../../../client/api.ts'
import { useMe } from '../../../client/who/me.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../home.module.css'

const given = {
  nl: { one: (name: string) => `${name || 'Iemand'} zag iets in jou`, more: 'Anderen zagen iets in jou' },
  en: { one: (name: string) => `${name || 'Somebody'} saw something in you`, more: 'Others saw something in you' },
}

export function GivenToYou() {
  const words = useWords(given)
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
