// The practice, for its host: its members, its name, and the demo practice. It shows no content of members.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../client/api.ts'
import { useMe } from '../../client/who/me.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { DemoPart } from './parts/DemoPart.tsx'
import { InviteDialog } from './parts/InviteDialog.tsx'
import { Members } from './parts/Members.tsx'
import { NamePart } from './parts/NamePart.tsx'
import styles from './practice.module.css'
import { practiceWords } from './practice.words.ts'

export default function PracticeScreen() {
  const words = useWords(practiceWords)
  const me = useMe()
  const hosted = me.memberships.filter((membership) => membership.role === 'host')
  const [practiceId, setPracticeId] = useState(hosted[0]?.practiceId ?? '')
  const [inviting, setInviting] = useState(false)
  const practice = useQuery({
    queryKey: ['practice', practiceId],
    queryFn: ({ signal }) => call('GET /api/practices/:practiceId', { params: { practiceId } }, signal),
    enabled: practiceId !== '',
  })
  const refresh = () => practice.refetch()

  if (hosted.length === 0) return <PageTitle title={words.title} lead={words.noHost} />
  return (
    <>
      <PageTitle
        title={practice.data?.name ?? words.title}
        windowTitle={words.title}
        lead={words.lead}
        action={
          practice.data && (
            <Button variant="sun" onClick={() => setInviting(true)}>
              {words.invite}
            </Button>
          )
        }
      />
      {hosted.length > 1 && (
        <div className={styles.which}>
          <Choice
            label={words.which}
            value={practiceId}
            onChange={setPracticeId}
            options={hosted.map((one) => ({ value: one.practiceId, label: one.practiceName }))}
          />
        </div>
      )}
      {practice.isPending && <Waiting />}
      {practice.error && (
        <div className={styles.form}>
          <Notice tone="dusk">{words.failed}</Notice>
          <div>
            <Button variant="quiet" onClick={refresh}>
              {words.again}
            </Button>
          </div>
        </div>
      )}
      {practice.data && (
        <>
          <Members practiceId={practiceId} members={practice.data.members} onChanged={refresh} />
          <NamePart key={practiceId} practice={practice.data} onChanged={refresh} />
          <DemoPart />
          {inviting && <InviteDialog practiceId={practiceId} onClose={() => setInviting(false)} onMade={refresh} />}
        </>
      )}
    </>
  )
}
