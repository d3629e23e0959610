// Opens the live session, from this device first, and shows why it cannot be opened.
import { useParams } from 'wouter'
import { isOwnPlace } from '#method/access/space.access.ts'
import { useMe } from '../../client/who/me.ts'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import { AloneContext } from './alone.ts'
import styles from './LiveSession.module.css'
import { LiveSession } from './LiveSession.tsx'
import { SessionFrame } from './SessionFrame.tsx'
import { sessionWords } from './session.words.ts'
import { useSession } from './use-session.ts'

export default function SessionScreen() {
  const { trajectoryId = '', sessionId = '' } = useParams<{ trajectoryId: string; sessionId: string }>()
  const me = useMe()
  const words = useWords(sessionWords)
  const alone = isOwnPlace({ spaceId: me.spaceId, trajectoryId })
  const isOwn = alone || me.trajectories.some(({ id }) => id === trajectoryId)
  const opening = useSession(me.personId, trajectoryId, sessionId, alone, isOwn ? 'coachee' : 'coach')
  if (opening.status === 'ready') {
    return (
      <AloneContext value={alone}>
        <LiveSession key={sessionId} open={opening} trajectoryId={trajectoryId} sessionId={sessionId} />
      </AloneContext>
    )
  }
  if (opening.status === 'opening') return <SessionFrame />
  return (
    <main className={styles.alone}>
      <h1>{words.failed}</h1>
      <p>{opening.code === 'network.unreachable' ? words.failedUnreachable : words.failedUnknown}</p>
      <p className={styles.row}>
        <Button onClick={() => location.reload()}>{words.again}</Button>
        <ButtonLink variant="quiet" href="/">
          {words.home}
        </ButtonLink>
      </p>
    </main>
  )
}
