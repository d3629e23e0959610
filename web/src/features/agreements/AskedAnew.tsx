// On the first screen: an agreement that the other person changed, with the differences, and the button to agree to that version.

import { useState } from 'react'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { type Me, refreshMe, useMe } from '../../client/who/me.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type AgreementVersion, useAgreementVersions, useTrajectoryAttempt } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { useUndo } from '../../ui/answer/UndoToast.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Card } from '../../ui/page/Card.tsx'
import { explain } from '../../words/explain.ts'
import { useWords } from '../../words/use-words.ts'
import { fields } from './AgreementForm.tsx'
import { agreementsWords } from './agreements.words.ts'
import { Difference } from './Difference.tsx'
import styles from './versions.module.css'

export default function AskedAnew() {
  const { openAgreements } = useMe()
  return openAgreements.map((open) => <Asked key={open.trajectoryId} open={open} />)
}

function Asked({ open }: { open: Me['openAgreements'][number] }) {
  const { anewFirst: words } = useWords(agreementsWords)
  const [unfolded, setUnfolded] = useState(false)
  const name = firstName(open.withName)
  return (
    <Card padding="m" className={styles.asked}>
      <h2>{open.version === 1 ? words.wrote(name) : words.changed(name)}</h2>
      <p className={parts.quiet}>{words.lead}</p>
      {unfolded ? (
        <Text trajectoryId={open.trajectoryId} />
      ) : (
        <div>
          <Button variant="quiet" onClick={() => setUnfolded(true)}>
            {words.read}
          </Button>
        </div>
      )}
    </Card>
  )
}

function Text({ trajectoryId }: { trajectoryId: string }) {
  const { anewFirst: words, parts: names, agree, agreed, sameText } = useWords(agreementsWords)
  const { problems } = useWords(trajectoryWords)
  const { personId, trajectories } = useMe()
  const isCoachee = trajectories.some(({ id }) => id === trajectoryId)
  const { data, error, again } = useAgreementVersions(trajectoryId, true)
  const { run, busy, problem } = useTrajectoryAttempt(trajectoryId, problems)
  const { say } = useUndo()
  const latest = data?.at(-1)
  if (!latest) return error ? <Notice tone="dusk">{explain(error, problems)}</Notice> : <Waiting />
  const before = lastKnown(data ?? [], personId, isCoachee)
  const changed = fields.filter((field) => latest[field] !== (before?.[field] ?? ''))

  async function sayYes(version: number) {
    const done = await run(async () => {
      await call('POST /api/trajectories/:trajectoryId/agreement/agree', { params: { trajectoryId }, body: { version } })
    })
    if (!done) return again()
    say(agreed)
    await refreshMe()
  }

  return (
    <>
      <dl className={styles.texts}>
        {changed.length === 0 && <p>{sameText}</p>}
        {changed.map((field) => (
          <div key={field}>
            <dt>{names[field]}</dt>
            <dd>{before === null ? latest[field] : <Difference earlier={before[field]} later={latest[field]} />}</dd>
          </div>
        ))}
      </dl>
      {problem && <Notice tone="dusk">{problem}</Notice>}
      <div className={parts.buttons}>
        <Button busy={busy} onClick={() => void sayYes(latest.version)}>
          {agree}
        </Button>
      </div>
      <p className={parts.quiet}>{words.later}</p>
    </>
  )
}

/** The last version that this person agreed to or wrote; null: none. */
function lastKnown(versions: readonly AgreementVersion[], personId: string, isCoachee: boolean): AgreementVersion | null {
  const knows = (one: AgreementVersion) => one.byId === personId || (isCoachee ? one.agreedByCoacheeAt : one.agreedByCoachAt) !== null
  return versions.findLast(knows) ?? null
}
