// One offer on one calm sheet: what was seen, in which moment, and three answers that are equally easy.

import { useState } from 'react'
import type { Finding, FindingBody } from '#method/finding/finding.ts'
import { isOwnKind } from '#method/finding/kinds.ts'
import { FindingDetails, FindingTitle } from '../../findings/body/FindingBody.tsx'
import { coacheeWords } from '../../findings/reading/coachee.words.ts'
import { useMoment } from '../../findings/reading/use-moment.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Button } from '../../ui/form/Button.tsx'
import { pastDay } from '../../words/day-words.ts'
import { firstName } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './OfferCard.module.css'
import { OwnWords } from './OwnWords.tsx'
import { offeredWords } from './offered.words.ts'

type Props = { finding: Finding; own: Space; onAnswer: (answer: 'accept' | 'refuse', reworded: FindingBody | null) => void }

export function OfferCard({ finding, own, onAnswer }: Props) {
  const words = useWords(offeredWords)
  const ownWords = useWords(coacheeWords)
  const locale = useLocale()
  const moment = useMoment(finding)
  const [rewording, setRewording] = useState(false)
  const coach = firstName(own.coachOf(finding.trajectoryId))
  const { body, state, reworded } = finding
  const earlier =
    state === 'refused' ? words.earlier.refuse : state === 'accepted' ? (reworded ? words.earlier.reword : words.earlier.accept) : null
  // Nobody offers what only the person themselves can say.
  if (isOwnKind(body.kind)) return null
  const saw = words.saw[body.kind](coach)
  return (
    <article className={styles.card} aria-label={saw}>
      <p className={styles.saw}>{saw}</p>
      <FindingTitle body={body} bodyOf={own.bodyOf} />
      <FindingDetails body={body} />
      {finding.sessionId !== null && (
        <div className={styles.moment}>
          <p>{words.inMoment(pastDay(finding.createdAt, locale, Date.now(), ownWords.near))}</p>
          {moment?.text && (
            <p>
              {moment.speaker === 'coachee' ? words.youSaid : words.wasSaid} <q>{moment.text}</q>
            </p>
          )}
        </div>
      )}
      {earlier && <p className={styles.earlier}>{earlier}</p>}
      {rewording ? (
        <OwnWords
          body={body}
          own={own}
          findingId={finding.id}
          coach={coach}
          onBack={() => setRewording(false)}
          onKeep={(said) => onAnswer('accept', said)}
        />
      ) : (
        <div className={styles.answers}>
          <Button variant="quiet" size="l" onClick={() => onAnswer('accept', null)}>
            {words.accept}
          </Button>
          <Button variant="quiet" size="l" onClick={() => setRewording(true)}>
            {words.reword}
          </Button>
          <Button variant="quiet" size="l" onClick={() => onAnswer('refuse', null)}>
            {words.refuse}
          </Button>
        </div>
      )}
      {body.kind === 'quality' && <p className={styles.who}>{words.core}</p>}
      <p className={styles.who}>{finding.visibility === 'private' ? ownWords.visibility.isPrivate : words.who(coach)}</p>
    </article>
  )
}
