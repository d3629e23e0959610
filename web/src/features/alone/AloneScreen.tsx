// The screen of core reflection alone: begins a session, or continues an unfinished one, and lists earlier sessions.
import { useLocation } from 'wouter'
import { useAttempt } from '../../client/use-attempt.ts'
import { useMe } from '../../client/who/me.ts'
import { TooMuch } from '../../findings/form/TooMuch.tsx'
import { Row } from '../../findings/labels/Row.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { Card } from '../../ui/page/Card.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { formatRelativeDay, formatTime } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Alone.module.css'
import { aloneWords } from './alone.words.ts'
import { type AloneSession, isBlank, isUnfinished, whenOf } from './alone-sessions.ts'
import { beginAlone, liveAddress } from './begin-alone.ts'
import { EraseSession } from './EraseSession.tsx'
import { useAloneSessions } from './use-alone-sessions.ts'

export default function AloneScreen() {
  const words = useWords(aloneWords)
  const { sessions, opening, offline } = useAloneSessions()
  return (
    <div className={styles.alone}>
      <PageTitle title={words.title} lead={words.lead} back={{ href: '/', label: words.home }} />
      {opening ? <Waiting /> : <Sessions sessions={sessions} />}
      {offline && !opening && <Notice>{words.offline}</Notice>}
      <TooMuch />
    </div>
  )
}

function Sessions({ sessions }: { sessions: readonly AloneSession[] }) {
  const words = useWords(aloneWords)
  const locale = useLocale()
  const { spaceId } = useMe()
  const [last, ...others] = sessions.filter((session) => isUnfinished(session) && !isBlank(session))
  const blank = sessions.find(isBlank)
  const done = sessions.filter((session) => !isUnfinished(session))
  const said = (session: AloneSession, how: (day: string, time: string) => string) =>
    how(formatRelativeDay(whenOf(session), locale), formatTime(whenOf(session), locale))
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  return (
    <>
      {last ? (
        <Card tone="petrol" className={styles.main}>
          <h2>{words.unfinished}</h2>
          <p>{said(last, words.begun)}</p>
          <ButtonLink variant="sun" size="l" href={liveAddress(spaceId, last.id)}>
            {words.goOn}
          </ButtonLink>
          <EraseSession session={last} when={capital(said(last, words.look))} />
        </Card>
      ) : null}
      <Begin blank={blank} quiet={last !== undefined} />
      {others.length > 0 && (
        <section>
          <h2>{words.othersOpen}</h2>
          <ul className={styles.rows}>
            {others.map((session) => (
              <Row
                key={session.id}
                href={liveAddress(spaceId, session.id)}
                sign="session"
                title={capital(said(session, words.look))}
                lead={words.goOn}
              />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.earlier}</h2>
        {done.length === 0 ? (
          <p className={styles.soft}>{words.nothing}</p>
        ) : (
          <ul className={styles.list}>
            {done.map((session) => (
              <li key={session.id}>
                <ButtonLink variant="ghost" href={`/trajectories/${spaceId}/sessions/${session.id}`}>
                  {capital(said(session, words.look))}
                </ButtonLink>
                <EraseSession session={session} when={capital(said(session, words.look))} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

/** Opens an empty session again instead of creating a second one. */
function Begin({ blank, quiet }: { blank: AloneSession | undefined; quiet: boolean }) {
  const words = useWords(aloneWords)
  const me = useMe()
  const [, navigate] = useLocation()
  const { run, busy, problem } = useAttempt(words.problems)
  const begin = () => run(async () => navigate(blank ? liveAddress(me.spaceId, blank.id) : await beginAlone(me.personId, me.spaceId)))
  return (
    <p className={styles.begin}>
      <Button variant={quiet ? 'quiet' : 'sun'} size={quiet ? 'm' : 'l'} busy={busy} onClick={begin}>
        {quiet ? words.again : words.begin}
      </Button>
      {problem && <span role="alert">{problem}</span>}
    </p>
  )
}
