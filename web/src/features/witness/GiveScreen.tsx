// Giving a quality, and the list of given ones. It does not show what the receiver does with them.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { useMe } from '../../client/who/me.ts'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { giftWords } from './gift.words.ts'
import { GiveForm } from './parts/GiveForm.tsx'
import { Given, type Made } from './parts/Given.tsx'
import styles from './witness.module.css'

export default function GiveScreen() {
  const { give: words } = useWords(giftWords)
  const me = useMe()
  const client = useQueryClient()
  const queryKey = ['gifts', me.personId]
  const gifts = useQuery({ queryKey, queryFn: ({ signal }) => call('GET /api/me/gifts', {}, signal) })
  const [made, setMade] = useState<Made | null>(null)
  const again = () => client.invalidateQueries({ queryKey })
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      {made ? (
        <Given made={made} onAnother={() => setMade(null)} />
      ) : (
        <GiveForm
          onMade={(next) => {
            setMade(next)
            void again()
          }}
        />
      )}
      <GivenList gifts={gifts.data?.gifts ?? []} onClosed={() => void again()} />
    </>
  )
}

type Gift = Made['gift']

function GivenList({ gifts, onClosed }: { gifts: readonly Gift[]; onClosed: () => void }) {
  const { give: words } = useWords(giftWords)
  const locale = useLocale()
  if (gifts.length === 0) return null
  const close = (giftId: string) => call('POST /api/me/gifts/:giftId/withdraw', { params: { giftId } }).then(onClosed, () => undefined)
  return (
    <section className={styles.given} aria-labelledby="given">
      <h2 id="given">{words.given}</h2>
      <ul className={styles.list}>
        {gifts.map(({ id, word, saw, forName, by, open, expiresAt }) => (
          <li key={id} className={styles.item}>
            <strong>{word}</strong>
            <p>{saw}</p>
            <p className={styles.quiet}>
              {forName ? `${words.forWhom(forName)}. ` : ''}
              {by === 'app' ? words.inApp : open && expiresAt !== null ? words.open(formatDate(expiresAt, locale)) : words.closed}
            </p>
            {open && (
              <Button variant="quiet" size="s" aria-label={words.closeFor(word)} onClick={() => void close(id)}>
                {words.close}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
