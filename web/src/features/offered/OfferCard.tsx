// One offer: what the coach saw, in which moment, and three answers that are equally easy.

import { useId, useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { asksForStrength, isWhole as isWholeNow } from '#method/finding/is-whole.ts'
import { isOwnKind } from '#method/finding/kinds.ts'
import type { ShiftAnswer } from '#method/session/session-event.ts'
import { standingIn } from '#method/shift/derive-shift.ts'
import { firstName } from '#method/text/first-name.ts'
import { FindingBody } from '../../findings/body/FindingBody.tsx'
import { type Change, FindingForm, useFindingDraft } from '../../findings/form/FindingForm.tsx'
import { ShiftChoice } from '../../findings/form/ShiftChoice.tsx'
import { coacheeWords } from '../../findings/reading/coachee.words.ts'
import { useMoment } from '../../findings/reading/use-moment.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { shareWords } from '../../findings/sharing/share.words.ts'
import { Button } from '../../ui/form/Button.tsx'
import { pastDay } from '../../words/day-words.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './OfferCard.module.css'
import { offeredWords } from './offered.words.ts'

type Props = { finding: Finding; space: Space; onAnswer: (answer: 'accept' | 'refuse', reworded: Change | null) => void }

export function OfferCard({ finding, space, onAnswer }: Props) {
  const words = useWords(offeredWords)
  const ownWords = useWords(coacheeWords)
  const { onlyYou, both } = useWords(shareWords)
  const locale = useLocale()
  const moment = useMoment(finding)
  const [rewording, setRewording] = useState(false)
  const [shift, setShift] = useState<ShiftAnswer | null>(finding.body.kind === 'tension' ? finding.body.shift : null)
  const coach = firstName(space.coachOf(finding.trajectoryId))
  const readers = space.readersOf(finding)
  const { body, state, reworded } = finding
  const earlier =
    state === 'refused' ? words.earlier.refuse : state === 'accepted' ? (reworded ? words.earlier.reword : words.earlier.accept) : null
  // A coach can't offer what only the person can say.
  if (isOwnKind(body.kind)) return null
  const saw = words.saw[body.kind](coach)
  // A shift that was noted is a proposal: here the coachee agrees, says it was not so, or leaves it open.
  const asksShift = body.kind === 'tension' && body.shift !== null
  const accept = () => onAnswer('accept', asksShift && shift !== body.shift ? { seen: finding, body: { ...body, shift } } : null)
  // Its strength was refused or taken back since (I3), or it came in a file without its act (I2).
  const isWhole = isWholeNow(body, space.bodyOf)
  return (
    <article className={styles.card} aria-label={saw}>
      <p className={styles.saw}>{saw}</p>
      <FindingBody body={body} reader={space.reader} standing={standingIn(state)} bodyOf={space.bodyOf} />
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
      {asksShift && !rewording && <ShiftChoice reader={space.reader} shift={shift} onChange={setShift} />}
      {!isWhole && <p>{asksForStrength(body, space.bodyOf) ? words.asksForStrength : words.incomplete}</p>}
      {rewording ? (
        <OwnWords finding={finding} space={space} coach={coach} onBack={() => setRewording(false)} onAnswer={onAnswer} />
      ) : (
        <div className={styles.answers}>
          {isWhole && (
            <Button variant="quiet" size="l" onClick={accept}>
              {words.accept}
            </Button>
          )}
          <Button variant="quiet" size="l" onClick={() => setRewording(true)}>
            {words.reword}
          </Button>
          <Button variant="quiet" size="l" onClick={() => onAnswer('refuse', null)}>
            {words.refuse}
          </Button>
        </div>
      )}
      {body.kind === 'quality' && <p className={styles.who}>{words.core}</p>}
      <p className={styles.who}>{readers.length === 0 ? onlyYou : `${both(space.namesOf(readers))}. ${words.who(coach)}`}</p>
    </article>
  )
}

/** The same fields in one's own words, with what the coach wrote under each. */
function OwnWords({ finding, space, coach, onBack, onAnswer }: Props & { coach: string; onBack: () => void }) {
  const { own: words } = useWords(offeredWords)
  const id = useId()
  const draft = useFindingDraft(finding)
  return (
    <section className={styles.own}>
      <h2>{words.title}</h2>
      <FindingForm id={id} space={space} draft={draft} writtenBy={coach} onKeep={(change) => onAnswer('accept', change)} />
      <div className={styles.ownActions}>
        <Button type="submit" form={id} size="l">
          {words.keep}
        </Button>
        <Button
          variant="ghost"
          size="l"
          onClick={() => {
            draft.clear()
            onBack()
          }}
        >
          {words.back}
        </Button>
      </div>
    </section>
  )
}
