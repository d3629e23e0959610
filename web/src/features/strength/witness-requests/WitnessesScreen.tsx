// Whom I asked what they saw. An answer is read elsewhere: received/ReceivedScreen.tsx.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { Opening } from '../../../findings/reading/Opening.tsx'
import { useOwnSpace } from '../../../findings/reading/use-space.ts'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { explain } from '../../../words/explain.ts'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { strengthWords } from '../strength.words.ts'
import { AskForm, type MadeAsk } from './AskForm.tsx'
import styles from './Witnesses.module.css'
import { witnessesWords } from './witnesses.words.ts'

export default function WitnessesScreen() {
  const own = useOwnSpace()
  const words = useWords(witnessesWords)
  const { title: back } = useWords(strengthWords)
  const [search] = useSearchParams()
  const client = useQueryClient()
  const queryKey = ['witnesses', own.me.personId]
  const list = useQuery({ queryKey, queryFn: ({ signal }) => call('GET /api/me/witnesses', {}, signal) })
  const [made, setMade] = useState<MadeAsk | null>(null)
  const again = () => void client.invalidateQueries({ queryKey })
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} back={{ href: '/strength', label: back }} />
      <Opening of={own}>
        {made ? (
          <MadeLink made={made} onAnother={() => setMade(null)} />
        ) : (
          <AskForm
            own={own}
            canMail={list.data?.canMail ?? false}
            about={search.get('intention')}
            onMade={(next) => {
              setMade(next)
              again()
            }}
          />
        )}
        <Asked asks={list.data?.asks ?? []} onChanged={again} />
      </Opening>
    </>
  )
}

function MadeLink({ made: { ask, link, mailed, wantedMail }, onAnother }: { made: MadeAsk; onAnother: () => void }) {
  const words = useWords(witnessesWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.form} aria-labelledby="made">
      <h2 id="made" ref={heading} tabIndex={-1}>
        {words.made}
      </h2>
      <CopyField label={words.linkFor(ask.forName)} hint={words.linkHint} value={link} />
      {wantedMail && <p role="status">{mailed ? words.mailed : words.notMailed}</p>}
      <div>
        <Button variant="quiet" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </section>
  )
}

type Ask = MadeAsk['ask']

function Asked({ asks, onChanged }: { asks: readonly Ask[]; onChanged: () => void }) {
  const words = useWords(witnessesWords)
  const locale = useLocale()
  const { say } = useUndo()
  const { run } = useAttempt(words.problems)
  if (asks.length === 0) return null
  async function change(what: 'remind' | 'withdraw', askId: string, done: string) {
    const isDone = await run(
      () => call(`POST /api/me/witnesses/:askId/${what}`, { params: { askId } }),
      (error) => say(explain(error, words.problems)),
    )
    if (isDone) say(done)
    onChanged()
  }
  return (
    <section className={styles.asked} aria-labelledby="asked">
      <h2 id="asked">{words.asked}</h2>
      <ul className={styles.list}>
        {asks.map((ask) => {
          const name = ask.forName || words.somebody
          return (
            <li key={ask.id}>
              <strong>{name}</strong>
              {ask.behaviour && <p>{ask.behaviour}</p>}
              <p className={styles.state}>{words.states[ask.state](formatDate(ask.expiresAt, locale))}</p>
              <div className={styles.actions}>
                {ask.state === 'answered' && (
                  <ButtonLink variant="quiet" size="s" href="/received">
                    {words.toReceived}
                  </ButtonLink>
                )}
                {ask.canRemind && (
                  <Button
                    variant="quiet"
                    size="s"
                    aria-label={words.remindOf(name)}
                    onClick={() => void change('remind', ask.id, words.reminded)}
                  >
                    {words.remind}
                  </Button>
                )}
                {ask.state === 'open' && (
                  <Button
                    variant="ghost"
                    size="s"
                    aria-label={words.withdrawOf(name)}
                    onClick={() => void change('withdraw', ask.id, words.withdrawn)}
                  >
                    {words.withdraw}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
