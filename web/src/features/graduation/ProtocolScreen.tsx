// Mijn werkwijze: the user's protocol, the latest version first, earlier versions below. In large type, and printable.
import { useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { acceptedOf } from '#method/finding/stands.ts'
import { ifThen } from '../../findings/labels/if-then.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { Button } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Graduation.module.css'
import { GraduationFlow } from './GraduationFlow.tsx'
import { graduationWords } from './graduation.words.ts'
import { HelpInWriting } from './HelpInWriting.tsx'

export default function ProtocolScreen() {
  const own = useOwnSpace()
  const { screen } = useWords(graduationWords)
  const [search, setSearch] = useSearchParams()
  const [writing, setWriting] = useState(false)
  // After the access of the coach has ended, own.coaches lacks the coach, but the last step still shows the name.
  const held = useRef<Space['coaches'][number] | null>(null)
  held.current = own.coaches.find(({ id }) => id === search.get('finish')) ?? (search.has('finish') ? held.current : null)
  const coach = held.current
  const close = () => {
    setWriting(false)
    setSearch({}, { replace: true })
  }
  return (
    <>
      <PageTitle title={screen.title} lead={screen.lead} />
      <Opening of={own}>
        <Protocols own={own} onWrite={() => setWriting(true)} />
        <HelpInWriting />
        {(writing || coach !== null) && (
          <GraduationFlow own={own} coach={coach} dayOnly={coach !== null && search.has('day')} onClose={close} />
        )}
      </Opening>
    </>
  )
}

function Protocols({ own, onWrite }: { own: Space; onWrite: () => void }) {
  const { screen } = useWords(graduationWords)
  const [latest, ...earlier] = acceptedOf(own.findings, 'protocol')
  if (!latest)
    return (
      <EmptyState title={screen.empty.title} action={<Button onClick={onWrite}>{screen.begin}</Button>}>
        {screen.empty.words}
      </EmptyState>
    )
  return (
    <>
      <One protocol={latest} />
      <div className={styles.tools}>
        <Button variant="quiet" onClick={onWrite}>
          {screen.anew}
        </Button>
        <Button variant="quiet" onClick={() => window.print()}>
          {screen.print}
        </Button>
      </div>
      {earlier.length > 0 && (
        <details className={styles.section}>
          <summary>{screen.earlier}</summary>
          {earlier.map((protocol) => (
            <One key={protocol.id} protocol={protocol} />
          ))}
        </details>
      )}
    </>
  )
}

type Accepted = ReturnType<typeof acceptedOf<'protocol'>>[number]

function One({ protocol: { body, createdAt } }: { protocol: Accepted }) {
  const { screen } = useWords(graduationWords)
  const locale = useLocale()
  return (
    <article>
      <h2 className={styles['name-of']}>{body.title || screen.untitled}</h2>
      <p className={styles.since}>{screen.since(formatDate(createdAt, locale))}</p>
      <ul className={styles.cards}>
        {body.parts.map((part) => (
          <li key={`${part.when}|${part.thenI}`} className={styles.card}>
            {part.when.trim() === '' ? part.thenI : ifThen(part.when, part.thenI, locale)}
          </li>
        ))}
      </ul>
    </article>
  )
}
