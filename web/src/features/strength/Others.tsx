// Links to what others wrote, to asking a witness, and to giving a quality.
import { Link } from 'wouter'
import { waitingOf } from '#method/witness/received.ts'
import { useReceived } from '../../findings/received/use-received.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

export function Others() {
  const { others: words } = useWords(strengthWords)
  const { received } = useReceived()
  const parked = received.some(({ state }) => state === 'parked')
  const waiting = waitingOf(received).length > 0
  const rows = [
    ...(waiting || parked ? [{ href: '/received', title: words.received, lead: waiting ? words.waiting : words.parked }] : []),
    { href: '/strength/witnesses', title: words.ask, lead: words.askLead },
    { href: '/give', title: words.give, lead: words.giveLead },
  ]
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <ul className={styles.list}>
        {rows.map(({ href, title, lead }) => (
          <li key={href}>
            <Link href={href} className={styles.plate}>
              <span className={styles.name}>{title}</span>
              <span>{lead}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
